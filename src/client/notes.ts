/** Ties marks and notes together: pointing at one, or focusing it, lights the other. */
const text = document.querySelector<HTMLElement>('.source-text');
const notes = [...document.querySelectorAll<HTMLElement>('.note')];
if (text && notes.length > 0) {
  tieMarksAndNotes(text);
  walkWithKeys(notes);
}

function tieMarksAndNotes(text: HTMLElement): void {
  let active: readonly Element[] = [];
  const light = (event: Event): void => {
    const id = event.target instanceof Element ? noteAt(event.target) : undefined;
    for (const element of active) element.classList.remove('active');
    active = id === undefined ? [] : partsOf(id);
    for (const element of active) element.classList.add('active');
  };
  text.addEventListener('pointerover', light);
  text.addEventListener('pointerleave', light);
  text.addEventListener('focusin', light);
  text.addEventListener('focusout', light);
}

/** Where passages overlap, the innermost mark is the shortest passage's. */
function noteAt(target: Element): string | undefined {
  const part = target.closest<HTMLElement>('.anchor, .note, .note-ref');
  if (part instanceof HTMLAnchorElement) return decodeURIComponent(part.hash.slice(1));
  return part?.dataset['note'] ?? part?.id;
}

function partsOf(id: string): Element[] {
  const marks = [...document.querySelectorAll<HTMLElement>('.anchor')];
  const note = document.getElementById(id);
  return [...marks.filter((mark) => mark.dataset['note'] === id), ...(note ? [note] : [])];
}

/** `n` and `p` go to the next and the previous note, as long as nobody is writing. */
function walkWithKeys(notes: readonly HTMLElement[]): void {
  document.addEventListener('keydown', (event) => {
    const step = { n: 1, p: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (
      event.target instanceof Element &&
      event.target.closest('input:not([type="checkbox"]), textarea, [contenteditable]')
    )
      return;
    const next = notes[nextIndex(notes, step)];
    if (!next) return;
    event.preventDefault();
    open(next);
  });
}

function nextIndex(notes: readonly HTMLElement[], step: number): number {
  const current = notes.findIndex((note) => note.contains(document.activeElement));
  if (current >= 0) return current + step;
  // Nothing is focused yet: begin with what is on the screen.
  const below = notes.findIndex((note) => note.getBoundingClientRect().top >= 0);
  if (step > 0) return below;
  return (below < 0 ? notes.length : below) - 1;
}

function open(note: HTMLElement): void {
  const fold = note.querySelector<HTMLInputElement>('.note-switch');
  if (fold) fold.checked = true;
  note.tabIndex = -1;
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: 'nearest' });
}
