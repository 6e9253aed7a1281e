/*
 * What a mark stands for, beside it, while it is pointed at or has the focus of the keyboard: the
 * words of its `<title>`, a line each. For all links in an element with `data-readout`. It can be
 * pointed at, goes with Escape (WCAG 1.4.13), and says nothing to screen readers: they have the same
 * words as the name of the mark.
 */
import { makeReadout, wordsOf } from './chart-mark-words.ts';

const GAP = 6;
const EDGE = 8;
/** Milliseconds in which a pointer comes from the mark to the words. */
const GRACE = 150;

const charts = document.querySelectorAll<HTMLElement | SVGElement>('[data-readout]');
if (charts.length > 0) startReadout();

function startReadout(): void {
  const readout = makeReadout();
  document.body.append(readout);
  let shown: Element | undefined;
  let leaving = 0;

  const hide = (): void => {
    clearTimeout(leaving);
    if (shown) readout.hidePopover();
    shown = undefined;
  };
  const leave = (): void => {
    clearTimeout(leaving);
    leaving = window.setTimeout(hide, GRACE);
  };
  const show = (mark: Element, x: number): void => {
    clearTimeout(leaving);
    if (mark === shown) return;
    hide();
    readout.textContent = wordsOf(mark);
    if (readout.textContent === '') return;
    readout.showPopover();
    place(readout, mark.getBoundingClientRect(), x);
    shown = mark;
  };

  for (const chart of charts) {
    const markOf = ({ target }: Event): Element | null =>
      target instanceof Element ? target.closest('a[href]') : null;
    chart.addEventListener('pointerover', (event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'mouse') return;
      const mark = markOf(event);
      if (mark) show(mark, event.clientX);
      else leave();
    });
    chart.addEventListener('pointerleave', leave);
    chart.addEventListener('focusin', (event) => {
      const mark = markOf(event);
      if (mark?.matches(':focus-visible')) show(mark, mark.getBoundingClientRect().left);
    });
    chart.addEventListener('focusout', hide);
  }
  readout.addEventListener('pointerenter', () => {
    clearTimeout(leaving);
  });
  readout.addEventListener('pointerleave', leave);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  document.addEventListener('scroll', hide, { capture: true, passive: true });

  // This part is loaded by the first mark that is pointed at, or comes to have the focus.
  const first = document.querySelector('[data-readout] a[href]:is(:hover, :focus-visible)');
  if (first) show(first, first.getBoundingClientRect().left);
}

/** Under the mark or over it, wherever there is room, and within the window. */
function place(readout: HTMLElement, mark: DOMRect, x: number): void {
  const { height, width } = readout.getBoundingClientRect();
  const { clientHeight, clientWidth } = document.documentElement;
  const hasRoomBelow = mark.bottom + GAP + height <= clientHeight - EDGE;
  const top = hasRoomBelow ? mark.bottom + GAP : Math.max(EDGE, mark.top - GAP - height);
  const left = Math.max(EDGE, Math.min(x - EDGE, clientWidth - width - EDGE));
  readout.style.top = `${top}px`;
  readout.style.left = `${left}px`;
}
