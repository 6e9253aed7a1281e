/* What script adds to charts; each part returns where a page has nothing for it. */
import './chart-walk.ts';
import './chart-zoom.ts';

/* A filter acts on the first choice, or at once if the address holds one. */
const form = document.querySelector<HTMLFormElement>('.chart-filter');
if (form) {
  const load = (): void => {
    void import('./chart-filter.ts');
  };
  if (location.search !== '') load();
  // Assistive programs may choose for a reader without going there.
  for (const type of ['focusin', 'change']) form.addEventListener(type, load, { once: true });
}

/* What a pointer or the keyboard brings up comes with the first of them. */
const drawings = document.querySelectorAll('[data-readout]');
const point = (): void => {
  for (const drawing of drawings) {
    drawing.removeEventListener('pointerover', point);
    drawing.removeEventListener('focusin', point);
  }
  void import('./chart-point.ts');
};
for (const drawing of drawings) {
  drawing.addEventListener('pointerover', point);
  drawing.addEventListener('focusin', point);
}
