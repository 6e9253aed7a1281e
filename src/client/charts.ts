/* What script adds to charts; each part returns where a page has nothing for it. */
import './chart-filter.ts';
import './chart-walk.ts';
import './chart-zoom.ts';

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
