/**
 * Loads what previews parallels as soon as something points into the text, and hands on to it where
 * the pointer or the focus is by then.
 */
const text = document.querySelector<HTMLElement>('.source-text:has(.parallel-link)');
if (text && 'popover' in HTMLElement.prototype) {
  let last: Event | undefined;
  const note = (event: Event): void => {
    if (!last) void import('./parallels.ts').then(start);
    last = event;
  };
  const start = (): void => {
    text.removeEventListener('pointerover', note);
    text.removeEventListener('focusin', note);
    if (!last) return;
    const Kind = last instanceof PointerEvent ? PointerEvent : FocusEvent;
    last.target?.dispatchEvent(new Kind(last.type, last));
  };
  text.addEventListener('pointerover', note);
  text.addEventListener('focusin', note);
}

// Nothing is given away; without this the file would share its names with other scripts.
export {};
