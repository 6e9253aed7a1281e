import { nextNote, previousNote } from 'virtual:words/keys';
import { idIn } from './fragment.ts';
import { neighbour } from './neighbour.ts';
import { addShortcuts } from './shortcuts.ts';

const text = document.querySelector<HTMLElement>('.source-text');
const notes = [...document.querySelectorAll<HTMLElement>('.note')];
if (text) {
  tieMarksAndNotes(text);
  foldByLabel([...text.querySelectorAll<HTMLElement>('.note, .margin-list')]);
}
if (notes.length > 0) walkWithKeys(notes);

/** Pointing at a mark or at its note, claim or line of parallels, or focusing it, lights the other. */
function tieMarksAndNotes(text: HTMLElement): void {
  let active: readonly Element[] = [];
  const light = (event: Event): void => {
    // What loses the focus is lit no longer; what gets it, if anything, is.
    const at =
      event instanceof FocusEvent && event.type === 'focusout' ? event.relatedTarget : event.target;
    const id = at instanceof Element ? noteAt(at) : undefined;
    for (const element of active) element.classList.remove('active');
    active = id === undefined ? [] : partsOf(id);
    for (const element of active) element.classList.add('active');
  };
  for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout']) {
    text.addEventListener(type, light);
  }
}

/** Where passages overlap, the innermost mark is the shortest passage's. */
function noteAt(target: Element): string | undefined {
  const part =
    target.closest<HTMLElement>(
      '.anchor, .note, .note-ref, .claim-line, .parallel-ref, .parallel-line',
    ) ?? target.closest<HTMLElement>('.claim');
  const { note } = part?.dataset ?? {};
  if (note === undefined && part instanceof HTMLAnchorElement) return idIn(part.hash);
  return note ?? part?.id;
}

function partsOf(id: string): Element[] {
  const marks = [...document.querySelectorAll<HTMLElement>('[data-note]')];
  const note = document.getElementById(id);
  return [...marks.filter((mark) => mark.dataset['note'] === id), ...(note ? [note] : [])];
}

/**
 * The style sheet opens the note or list that a link leads into, whatever its label's switch says; from
 * here on the two agree, and the label can fold it again.
 */
function foldByLabel(parts: readonly HTMLElement[]): void {
  for (const part of parts) {
    switchOf(part)?.addEventListener('change', ({ currentTarget }) => {
      setFolded(part, !(currentTarget as HTMLInputElement).checked);
    });
  }
  // Browsers know the target of an address only when the page stands; its name is known before.
  const openTarget = (): void => {
    openAround(document.getElementById(idIn(location.hash)));
  };
  addEventListener('hashchange', openTarget);
  openTarget();
  // A number opens its note in place, and stays on the screen itself.
  document.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest<HTMLElement>('a.note-ref') : null;
    const note = link && notes.find(({ id }) => id === noteAt(link));
    if (!note || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // From a link to words of the text one goes away by a step of its own, which back takes back.
    if (location.search !== '') {
      openAround(note);
      return;
    }
    event.preventDefault();
    const y = scrollY;
    location.replace(`#${note.id}`);
    scrollTo(0, y);
    focus(note);
    const below = note.getBoundingClientRect().bottom - innerHeight;
    scrollBy(0, Math.max(0, Math.min(below, link.getBoundingClientRect().top)));
  });
}

function openAround(target: Element | null): void {
  const note = target?.closest<HTMLElement>('.note, .margin-list');
  if (note) setFolded(note, false);
}

function setFolded(note: HTMLElement, isFolded: boolean): void {
  note.classList.toggle('folded', isFolded);
  const fold = switchOf(note);
  if (fold) fold.checked = !isFolded;
}

function switchOf(note: HTMLElement): HTMLInputElement | null {
  return note.querySelector<HTMLInputElement>('.note-switch');
}

/** `n` and `p` go to the next and the previous note. */
function walkWithKeys(notes: readonly HTMLElement[]): void {
  const walk = (step: 1 | -1) => (): boolean => {
    const shown = notes.filter((note) => note.checkVisibility());
    const current = shown.findIndex((note) => note.contains(document.activeElement));
    const next = neighbour(shown, current, step);
    if (next) open(next);
    return next !== undefined;
  };
  addShortcuts(
    { key: 'n', label: nextNote, run: walk(1) },
    { key: 'p', label: previousNote, run: walk(-1) },
  );
}

function focus(note: HTMLElement): void {
  setFolded(note, false);
  note.tabIndex = -1;
  note.focus({ preventScroll: true });
}

function open(note: HTMLElement): void {
  focus(note);
  // Of a note that is higher than the window, its beginning is to be seen.
  const fits = note.offsetHeight < innerHeight;
  note.scrollIntoView({ block: fits ? 'nearest' : 'start' });
}
