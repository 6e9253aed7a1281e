import { allValues, atLeast, kind, source, term, year } from 'virtual:words/search';
import { FILTERS, type Counts, type FilterName, type Filters } from './search-filters.ts';
import { element } from './element.ts';
import { KIND_NAMES } from './search-view.ts';
import { said } from './words.ts';

/** Values of a filter that are shown at first. */
const FIRST = 8;

const LEGENDS: Readonly<Record<FilterName, string>> = { kind, source, year, term };

/** What the panel shows. */
export interface PanelView {
  readonly counts: Counts;
  readonly filters: Filters;
  /** Whether there may be more than was counted. */
  readonly isPartial: boolean;
  /** Name of a term by its id. */
  readonly termName: (id: string) => string;
}

/**
 * The filters of the search page: a box for each value, with the number of passages that it would
 * leave. A filter with one value only is shown as well: it says that there is no other.
 *
 * @param change called with the new choice
 */
export function filterPanel(
  panel: HTMLElement,
  change: (filters: Filters) => void,
): (view: PanelView) => void {
  const unfolded = new Set<FilterName>();
  const render = (view: PanelView): void => {
    const focused = keyOf(document.activeElement);
    const fields = ORDER.filter((name) => isUseful(view, name)).map((name) =>
      fieldset(name, view, unfolded, change, () => {
        unfolded.add(name);
        render(view);
        panel.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
      }),
    );
    panel.replaceChildren(...fields);
    panel.hidden = fields.length === 0;
    if (focused === undefined) return;
    [...panel.querySelectorAll('input')].find((box) => keyOf(box) === focused)?.focus();
  };
  return render;
}

const { lang: language } = document.documentElement;
const yearFormat = new Intl.DateTimeFormat(language, {
  year: 'numeric',
  calendar: 'gregory',
  timeZone: 'UTC',
});

const ORDER: readonly FilterName[] = ['kind', 'source', 'year', 'term'];

function isUseful({ counts, filters }: PanelView, name: FilterName): boolean {
  return counts[name].size > 0 || filters[name].length > 0;
}

function keyOf(box: Element | null): string | undefined {
  return box instanceof HTMLInputElement && FILTERS.some((name) => name === box.name)
    ? `${box.name} ${box.value}`
    : undefined;
}

function fieldset(
  name: FilterName,
  view: PanelView,
  unfolded: ReadonlySet<FilterName>,
  change: (filters: Filters) => void,
  unfold: () => void,
): HTMLElement {
  const { counts, filters } = view;
  const values = [...counts[name]];
  const shown = values.filter(
    ([value], index) => index < FIRST || unfolded.has(name) || filters[name].includes(value),
  );
  const field = element('fieldset', {}, element('legend', {}, LEGENDS[name]));
  field.append(...shown.map(([value, count]) => choice(name, value, count, view, change)));
  if (shown.length < values.length) {
    const more = element('button', {}, said(allValues, { count: values.length }));
    more.type = 'button';
    more.addEventListener('click', unfold);
    field.append(more);
  }
  return field;
}

function choice(
  name: FilterName,
  value: string,
  count: number,
  { filters, isPartial, termName }: PanelView,
  change: (filters: Filters) => void,
): HTMLElement {
  const box = element('input');
  box.type = 'checkbox';
  box.name = name;
  box.value = value;
  box.checked = filters[name].includes(value);
  box.addEventListener('change', () => {
    const others = filters[name].filter((one) => one !== value);
    change({ ...filters, [name]: box.checked ? [...others, value] : others });
  });
  const words = labelOf(name, value, termName);
  const number = isPartial ? said(atLeast, { count }) : count.toLocaleString(language);
  return element(
    'label',
    {},
    box,
    element('span', {}, words),
    element('span', { className: 'count' }, number),
  );
}

function labelOf(name: FilterName, value: string, termName: (id: string) => string): string {
  if (name === 'term') return termName(value);
  if (name === 'year') return yearInWords(value);
  if (name !== 'kind') return value;
  return Object.entries(KIND_NAMES).find(([kind]) => kind === value)?.[1] ?? value;
}

/** The index has years of four digits; an address may hold anything. */
function yearInWords(year: string): string {
  return /^\d{4}$/.test(year) ? yearFormat.format(Date.parse(year)) : year;
}
