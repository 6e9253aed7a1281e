import type { PageCards } from '../model/page-cards.ts';
import { cardContent, footnoteContent, TEXT_ID, TITLE_ID, type Uses } from './cards-build.ts';
import { placeCard, placeSheet } from './cards-place.ts';
import { isOnScreen, targetOf } from './cards-target.ts';
import { loadCards } from './cards-data.ts';
import { switchCards } from './cards-setting.ts';

/** Milliseconds for which a pointer or the focus rests on a mark before its card comes. */
const PAUSE = 400;
/** Milliseconds for which a pointer may be beside mark and card before the card goes. */
const GRACE = 300;

let data: PageCards = { language: '', sources: [], twins: [], cards: {} };
const card = makeCard();
/** The mark whose card is open, and the timers of what is about to happen. */
let open: HTMLAnchorElement | undefined;
/** The mark's description when it has no card: GFM's numbers of footnotes have one. */
let described: string | null = null;
let coming: ReturnType<typeof setTimeout> | undefined;
let going: ReturnType<typeof setTimeout> | undefined;
/** A mark to which the focus was given back: its card was closed, or has been left. */
let quiet: HTMLElement | undefined;
let lastScroll = 0;

const gone = new IntersectionObserver((entries) => {
  if (entries.some(({ isIntersecting }) => !isIntersecting)) close();
});

listen();

/** Done when cards can be shown. */
export const ready = loadCards().then((cards) => {
  data = cards;
});

/**
 * Shows the card of a mark: at once for a tap, after a pause for the pointer and the focus. There is
 * one card at a time.
 *
 * @param type the event that asked for it: `pointerover`, `focusin` or `click`
 */
export function show(mark: HTMLAnchorElement, type: string): void {
  clearTimeout(coming);
  if (mark === open) {
    clearTimeout(going);
  } else if (type === 'click') {
    // Where there is no card, a link is a link.
    if (!openAt(mark)) location.assign(mark.href);
  } else if (type === 'focusin' ? mark !== quiet : performance.now() - lastScroll > PAUSE) {
    const since = performance.now();
    coming = setTimeout(() => {
      // The pointer or the focus may have gone on, text runs under a pointer, and a pressed button
      // selects text.
      const isStill =
        type === 'focusin'
          ? mark === document.activeElement
          : mark.matches(':hover') && lastScroll < since;
      if (isStill && !document.documentElement.matches(':active')) openAt(mark);
    }, PAUSE);
  }
}

function openAt(mark: HTMLAnchorElement): boolean {
  close();
  if (!fillFor(mark)) return false;
  open = mark;
  // Beside the text and not within it, for the text of a block is the source's.
  mark.closest('main')?.append(card);
  card.showPopover();
  place(mark);
  mark.classList.add('open');
  described = mark.getAttribute('aria-describedby');
  mark.setAttribute('aria-describedby', TEXT_ID);
  gone.observe(mark);
  return true;
}

function close(): void {
  clearTimeout(coming);
  clearTimeout(going);
  if (!open) return;
  gone.disconnect();
  open.classList.remove('open');
  if (described === null) open.removeAttribute('aria-describedby');
  else open.setAttribute('aria-describedby', described);
  open = undefined;
  card.hidePopover();
}

/** Gives the focus back to the mark if it is in the card. */
function closeAndReturn(): void {
  const mark = open;
  if (mark && card.contains(document.activeElement)) focusQuietly(mark);
  close();
}

function focusQuietly(mark: HTMLElement): void {
  quiet = mark;
  mark.focus({ preventScroll: true });
}

/** @returns false where there is nothing to show, or nothing that is not on the screen already */
function fillFor(mark: HTMLAnchorElement): boolean {
  const { card: key } = mark.dataset;
  if (key !== undefined) return fill(key, mark.getAttribute('href') ?? '');
  const footnote = targetOf(mark.href);
  if (!footnote || isOnScreen(footnote)) return false;
  replaceContent(footnoteContent(footnote, mark, uses()));
  return true;
}

function fill(key: string, address: string): boolean {
  const content = data.cards[key];
  if (!content || ('source' in content && isShown(address))) return false;
  replaceContent(cardContent(data, content, address, uses()));
  return true;
}

function isShown(address: string): boolean {
  const target = targetOf(address);
  return target !== undefined && isOnScreen(target);
}

function replaceContent(content: readonly Node[]): void {
  card.firstElementChild?.replaceChildren(...content);
}

function uses(): Uses {
  const follow = (next: string, page: string): boolean => {
    if (!open || !fill(next, page)) return false;
    place(open);
    card.querySelector('a')?.focus({ preventScroll: true });
    return true;
  };
  const switchOff = (): void => {
    closeAndReturn();
    switchCards(false);
  };
  return { follow, switchOff };
}

function place(mark: HTMLElement): void {
  card.style.removeProperty('--height');
  card.classList.remove('broad');
  const lines = mark.getBoundingClientRect();
  if (isSheet()) {
    const sheet = placeSheet(lines, card.offsetHeight, innerHeight);
    card.classList.toggle('at-foot', sheet.isAtFoot);
    card.style.setProperty('--height', `${sheet.height}px`);
    return;
  }
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const isFromRight = getComputedStyle(mark).direction === 'rtl';
  // Rather broad than with a rest to scroll to.
  const room = Math.max(lines.top, view.height - lines.bottom);
  if (card.getBoundingClientRect().height > room) card.classList.add('broad');
  const { width, height } = card.getBoundingClientRect();
  const at = placeCard(lines, { width, height }, view, isFromRight);
  card.style.setProperty('--x', `${at.x + scrollX}px`);
  card.style.setProperty('--y', `${at.y + scrollY}px`);
  card.style.setProperty('--height', `${at.height}px`);
}

/** Whether the card stands at the edge of the window; the style sheet says so where fingers point. */
function isSheet(): boolean {
  return getComputedStyle(card).position === 'fixed';
}

/** Whether the line has been scrolled under the card, which stays where it is. */
function isOnLine(mark: HTMLElement): boolean {
  if (!isSheet()) return false;
  const lines = mark.getBoundingClientRect();
  const { bottom, top } = card.getBoundingClientRect();
  return top < lines.bottom - 1 && lines.top + 1 < bottom;
}

function makeCard(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'card';
  made.id = '_card';
  made.popover = 'manual';
  made.role = 'group';
  // Who presses on its words has the focus in it, and not on the page around it.
  made.tabIndex = -1;
  made.setAttribute('aria-labelledby', TITLE_ID);
  made.lang = document.documentElement.lang;
  made.dir = document.documentElement.dir;
  made.dataset['passing'] = '';
  const box = document.createElement('div');
  box.className = 'card-box';
  made.append(box);
  return made;
}

function isOutside({ target }: Event): boolean {
  return target instanceof Node && !open?.contains(target) && !card.contains(target);
}

function leaveSoon(): void {
  clearTimeout(going);
  going = setTimeout(() => {
    // Whoever works in the card with the keyboard, or reads it on the mark, does not need the pointer.
    const active = document.activeElement;
    if (!card.contains(active) && !(active === open && open.matches(':focus-visible'))) close();
  }, GRACE);
}

function listen(): void {
  document.addEventListener('pointerover', (event) => {
    if (!open || event.pointerType === 'touch') return;
    if (isOutside(event)) leaveSoon();
    else clearTimeout(going);
  });
  document.documentElement.addEventListener('pointerleave', (event) => {
    if (open && event.pointerType !== 'touch') leaveSoon();
  });
  document.addEventListener('focusin', (event) => {
    if (event.target !== quiet) quiet = undefined;
    if (open && isOutside(event)) close();
  });
  // A finger that scrolls lifts nothing: the browser takes its pointer away.
  document.addEventListener('pointerup', (event) => {
    if (open && isOutside(event)) close();
  });
  card.addEventListener('click', ({ defaultPrevented, target }) => {
    // A link to a place of this page leaves the page where it is.
    if (defaultPrevented || !(target instanceof Element)) return;
    if (target.closest('a[href*="#"]')) close();
  });
  document.addEventListener('keydown', useKey, true);
  addEventListener(
    'scroll',
    () => {
      lastScroll = performance.now();
      if (open && isOnLine(open)) close();
    },
    { passive: true },
  );
  addEventListener('resize', () => {
    if (open) place(open);
  });
  addEventListener('pagehide', close);
}

/** Tab leads from the mark into its card, and from the card on from the mark; Escape closes it. */
function useKey(event: KeyboardEvent): void {
  if (!open || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape') {
    event.stopPropagation();
    quiet = open;
    closeAndReturn();
  } else if (event.key === 'Tab') {
    leadOn(event, open);
  }
}

function leadOn(event: KeyboardEvent, mark: HTMLElement): void {
  const stops = [...card.querySelectorAll<HTMLElement>('a, button')];
  const active = document.activeElement;
  if (active === mark && !event.shiftKey) {
    event.preventDefault();
    stops[0]?.focus();
  } else if ((active === stops[0] || active === card) && event.shiftKey) {
    event.preventDefault();
    focusQuietly(mark);
  } else if (active === stops.at(-1) && !event.shiftKey) {
    // From there the browser goes on by itself.
    closeAndReturn();
  }
}
