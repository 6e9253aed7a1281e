/**
 * Loads what previews parallels as soon as something points into the text, and hands on to it where
 * the pointer or the focus is by then.
 */
const TYPES = ['pointerover', 'focusin', 'click'];
const text = document.querySelector<HTMLElement>('.source-text:has(.parallel-link)');
if (text && 'popover' in HTMLElement.prototype) {
  let last: Event | undefined;
  const note = (event: Event): void => {
    if (!last) void import('./parallels.ts').then(start);
    last = event;
    // A finger's first tap shows, and does not go.
    const isTap = event instanceof PointerEvent && event.type === 'click';
    if (isTap && event.pointerType === 'touch' && isParallel(event.target)) event.preventDefault();
  };
  const start = (): void => {
    for (const type of TYPES) text.removeEventListener(type, note);
    // Only what is for it: a switch that is clicked twice is where it was.
    if (!last || !isParallel(last.target)) return;
    const Kind = last instanceof PointerEvent ? PointerEvent : FocusEvent;
    last.target?.dispatchEvent(new Kind(last.type, last));
  };
  for (const type of TYPES) text.addEventListener(type, note);
}

function isParallel(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.parallel-link, .parallel-ref') !== null;
}

// Nothing is given away; without this the file would share its names with other scripts.
export {};
