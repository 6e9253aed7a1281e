/* What script adds to charts; each part returns where a page has nothing for it. */
import './chart-walk.ts';
import './chart-zoom.ts';

/** Loads a part, which a browser does but once, with the first of some events. */
function loadAt(events: readonly string[], part: Element, load: () => void): void {
  for (const event of events) part.addEventListener(event, load, { once: true });
}

/* A filter acts on the first choice, or at once if the address holds one. */
const form = document.querySelector<HTMLFormElement>('.chart-filter');
if (form) {
  const load = (): void => {
    void import('./chart-filter.ts');
  };
  if (location.search !== '') load();
  // Assistive programs may choose for a reader without going there.
  loadAt(['focusin', 'change'], form, load);
}

/* What a pointer or the keyboard brings up comes with the first of them. */
for (const drawing of document.querySelectorAll('[data-readout]')) {
  loadAt(['pointerover', 'focusin'], drawing, () => {
    void import('./chart-point.ts');
  });
}
