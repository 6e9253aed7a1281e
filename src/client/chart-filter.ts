/*
 * Narrows a chart and its list down to a term, source or kind. What is filtered bears its values as
 * `data-terms`, `data-source`, `data-kind`, several separated by spaces. The choice is in the
 * address, so that it can be linked to.
 */
import { count as ties, noneLeft as noTies } from 'virtual:words/network';
import { count as events, noneLeft as noEvents } from 'virtual:words/timeline';
import { fill } from '../words/words.ts';

/** Around what is left of a drawing. */
const CROP_GAP = 4;

const form = document.querySelector<HTMLFormElement>('.chart-filter');
if (form) startFilter(form);

function startFilter(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  const selects = [...form.querySelectorAll('select')];
  for (const select of selects) {
    // What was chosen while this was on its way stays chosen.
    const value = asked.get(select.name);
    if ([...select.options].some((option) => option.value === value)) select.value = value ?? '';
  }
  const apply = (): void => {
    const wanted = new Map(selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
    filter(form, wanted);
    const url = new URL(location.href);
    for (const { name, value } of selects) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  };
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => {
    // The form is cleared after its event.
    queueMicrotask(() => {
      for (const select of selects) select.value = '';
      apply();
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  if (selects.some(({ value }) => value !== '')) apply();
  // Only a drawing that is shown can be measured, and another width shows another one.
  addEventListener('resize', crop);
}

type Filtered = HTMLElement | SVGElement;

function filter(form: HTMLFormElement, wanted: ReadonlyMap<string, string>): void {
  const main = document.querySelector('main') ?? document.body;
  const all = main.querySelectorAll<Filtered>(
    '.row, .tie-line, .tie-mark[data-terms], [data-item], .ties li',
  );
  for (const one of all) one.toggleAttribute('data-out', !matches(one, wanted));
  for (const node of main.querySelectorAll<Filtered>('.drawing .node[data-terms]')) {
    node.toggleAttribute('data-out', wanted.size > 0 && !isTied(node));
  }
  for (const group of main.querySelectorAll<Filtered>('.tied')) {
    group.toggleAttribute('data-out', !group.querySelector('li:not([data-out])'));
  }
  for (const drawing of main.querySelectorAll<SVGSVGElement>('.drawing.timeline')) restack(drawing);
  crop();
  tell(form, main, wanted.size > 0);
  document.dispatchEvent(new Event('chart-change'));
}

function matches({ dataset }: Filtered, wanted: ReadonlyMap<string, string>): boolean {
  return [...wanted].every(([key, value]) => (dataset[key] ?? '').split(' ').includes(value));
}

function isTied(node: Filtered): boolean {
  const id = node.dataset['terms'] ?? '';
  const lines =
    node.closest('svg')?.querySelectorAll<SVGElement>('.tie-line:not([data-out])') ?? [];
  return [...lines].some(({ dataset }) => (dataset['terms'] ?? '').split(' ').includes(id));
}

/** Closes the gaps: every lane and row bears its height. */
function restack(drawing: SVGSVGElement): void {
  const gap = 18;
  let y = 0;
  for (const lane of drawing.querySelectorAll<SVGElement>('.lane')) {
    const rows = [...lane.querySelectorAll<SVGElement>('.row')];
    const shown = rows.filter((row) => !row.hasAttribute('data-out'));
    lane.toggleAttribute('data-out', shown.length === 0);
    if (shown.length === 0) continue;
    const heading = heightOf(lane) - rows.reduce((sum, row) => sum + heightOf(row), 0);
    let inner = heading;
    for (const row of shown) {
      row.setAttribute('transform', `translate(0,${inner})`);
      inner += heightOf(row);
    }
    lane.setAttribute('transform', `translate(0,${y})`);
    y += inner + gap;
  }
  const height = Math.max(1, y - gap);
  drawing.setAttribute('height', `${height}`);
  drawing.setAttribute('viewBox', `0 0 ${drawing.viewBox.baseVal.width} ${height}`);
}

/** Cuts a network down to what of it is left, from above and below. */
function crop(): void {
  for (const drawing of document.querySelectorAll<SVGSVGElement>('svg.network:not(.ego)')) {
    if (!drawing.checkVisibility()) continue;
    const whole = (drawing.dataset['viewBox'] ??= drawing.getAttribute('viewBox') ?? '');
    const [x = 0, top = 0, width = 0, height = 0] = whole.split(' ').map(Number);
    const parts = [...drawing.querySelectorAll<SVGGraphicsElement>('.tie-line, .tie-mark, .node')];
    const left = parts.filter((part) => !part.hasAttribute('data-out'));
    const boxes = left.map((part) => part.getBBox());
    const isWhole = boxes.length === 0 || boxes.length === parts.length;
    const from = isWhole ? top : Math.min(...boxes.map((box) => box.y)) - CROP_GAP;
    const to = isWhole
      ? top + height
      : Math.max(...boxes.map((box) => box.y + box.height)) + CROP_GAP;
    drawing.setAttribute('viewBox', [x, from, width, to - from].join(' '));
    drawing.setAttribute('height', `${to - from}`);
  }
}

function heightOf({ dataset }: SVGElement): number {
  return Number(dataset['height'] ?? 0);
}

function tell(form: HTMLFormElement, main: Element, isFiltered: boolean): void {
  const output = form.querySelector('output');
  if (!output) return;
  const [some, none] = form.dataset['section'] === 'network' ? [ties, noTies] : [events, noEvents];
  const drawn = main.querySelector('svg.drawing');
  const counted = main.querySelector('[data-item]')
    ? main.querySelectorAll('[data-item]:not([data-out])')
    : (drawn?.parentElement?.parentElement?.lastElementChild?.querySelectorAll(
        '.tie-mark:not([data-out])',
      ) ?? []);
  const number = counted.length;
  output.textContent = isFiltered
    ? number === 0
      ? none
      : fill(some, document.documentElement.lang, { count: number })
    : '';
}
