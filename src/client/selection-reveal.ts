import { rangesOf, type PagePassage } from './selection-passage.ts';

/** Milliseconds after loading by when a browser has gone to the words, or mostly to their paragraph. */
const FIRST_LOOK = 1000;
/** The same for Chromium at its slowest, when it finds no such words and has waited for more of them. */
const SECOND_LOOK = 3500;
/** Where the words go, as a share of the window's height from its top. */
const HEIGHT_IN_VIEW = 0.3;

/** What shows that the reader has taken over. */
const TAKEN_OVER = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Brings a passage into view where the browser has not, and lets the keyboard go on from there.
 *
 * @param isArrival whether the reader has just come to the page by the link; on a way back through
 *   the history the browser restores what was in view
 * @returns stops it
 */
export function reveal(passage: PagePassage, isArrival: boolean): () => void {
  const [{ block }] = passage;
  for (const piece of [passage[0], passage.at(-1)]) unfold(piece?.block);
  if (!isArrival || wasHere()) return () => undefined;
  const stop = new AbortController();
  const { signal } = stop;
  const end = (): void => {
    stop.abort();
  };
  const look = (): void => {
    if (!signal.aborted) bringIntoView(passage);
  };
  const start = (): void => {
    if (document.activeElement === document.body) focusOn(block);
    setTimeout(look, FIRST_LOOK);
    setTimeout(look, SECOND_LOOK);
  };
  for (const type of TAKEN_OVER) addEventListener(type, end, { signal, passive: true });
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { signal });
  return end;
}

/** Whether the page is shown again: reloaded, or come back to. */
export function wasHere(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
  return type === 'reload' || type === 'back_forward';
}

function unfold(block: HTMLElement | undefined): void {
  const details = block?.closest('details');
  if (details) details.open = true;
}

function bringIntoView(passage: PagePassage): void {
  const line = rangesOf(passage)[0]?.getClientRects()[0];
  if (!line || (line.top >= 0 && line.bottom <= innerHeight)) return;
  scrollTo({ top: scrollY + line.top - innerHeight * HEIGHT_IN_VIEW });
}

/** Lets Tab go on from a block, and a screen reader read on, until something else has the focus. */
export function focusOn(block: HTMLElement): void {
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.addEventListener(
    'blur',
    () => {
      block.removeAttribute('tabindex');
    },
    { once: true },
  );
}
