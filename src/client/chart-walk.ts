/*
 * Arrow keys walk the marks of a chart. A chart takes part with an attribute, and its page with
 *
 *     <script>
 *       import '../client/chart-walk.ts';
 *     </script>
 *
 * - `data-walk` on the element that holds the chart: an `<svg>`, or a table of strips. Its marks are
 *   all links in it that can be seen, in the order of the document. With script they are one stop of
 *   the Tab key together, the mark that was visited last; → and ← go to the next and the one before
 *   (from right to left, where the page runs so, for drawings are mirrored there), Home and End to the
 *   first and the last, Enter follows. Marks may have `tabindex="-1"` in the page.
 * - `data-walk-line` on parts of it that lie below each other, such as the strips: ↓ and ↑ then go to
 *   the mark of the next line that is nearest. Without lines they do the same as → and ←.
 * - What hides marks dispatches `chart-change` on the document, so that a hidden mark is no stop.
 */
const MARKS = 'a[href]';

for (const chart of document.querySelectorAll<SVGElement | HTMLElement>('[data-walk]'))
  startWalk(chart);

type Chart = SVGElement | HTMLElement;
type Mark = SVGAElement | HTMLAnchorElement;

function startWalk(chart: Chart): void {
  const keep = (stop: Element | undefined): void => {
    for (const mark of chart.querySelectorAll(MARKS)) {
      mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
    }
  };
  const keepFirst = (): void => {
    const marks = marksOf(chart);
    keep(marks.find((mark) => mark.getAttribute('tabindex') === '0') ?? marks[0]);
  };
  for (const mark of chart.querySelectorAll(MARKS)) mark.setAttribute('tabindex', '-1');
  keepFirst();
  document.addEventListener('chart-change', keepFirst);
  addEventListener('resize', keepFirst);
  chart.addEventListener('focusin', ({ target }) => {
    const mark = target instanceof Element ? target.closest(MARKS) : null;
    if (mark) keep(mark);
  });
  chart.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const current = event.target instanceof Element ? event.target.closest<Mark>(MARKS) : null;
    const next = current && nextOf(chart, current, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

function marksOf(part: Element): Mark[] {
  // `checkVisibility` says yes to parts of a drawing that are not displayed.
  return [...part.querySelectorAll<Mark>(MARKS)].filter((mark) => {
    const { height, width } = mark.getBoundingClientRect();
    return height > 0 || width > 0;
  });
}

function nextOf(chart: Chart, current: Mark, key: string): Mark | undefined {
  const marks = marksOf(chart);
  const at = marks.indexOf(current);
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const ahead = document.dir === 'rtl' ? -1 : 1;
  if (key === 'ArrowRight') return marks[at + ahead];
  if (key === 'ArrowLeft') return marks[at - ahead];
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return undefined;
  const line = current.closest('[data-walk-line]');
  return line ? inLine(chart, line, step, middleOf(current)) : marks[at + step];
}

/** The mark nearest to `x` in the next line that has any. */
function inLine(chart: Chart, line: Element, step: number, x: number): Mark | undefined {
  const lines = [...chart.querySelectorAll('[data-walk-line]')];
  for (let at = lines.indexOf(line) + step; lines[at]; at += step) {
    const marks = marksOf(lines[at] ?? chart);
    if (marks.length > 0) return nearest(marks, x);
  }
  return undefined;
}

function nearest(marks: readonly Mark[], x: number): Mark | undefined {
  const away = (mark: Mark): number => Math.abs(middleOf(mark) - x);
  return marks.toSorted((a, b) => away(a) - away(b))[0];
}

function middleOf(mark: Mark): number {
  const { left, right } = mark.getBoundingClientRect();
  return (left + right) / 2;
}
