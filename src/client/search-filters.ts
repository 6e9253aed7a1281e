import { SEARCH_KINDS } from '../model/search.ts';
import type { FoundPage, Hit } from './search-rank.ts';

export const FILTERS = ['source', 'year', 'kind', 'term'] as const;
export type FilterName = (typeof FILTERS)[number];
/** Values chosen of each filter. Any of them will do, but of terms a passage has to mention each. */
export type Filters = Readonly<Record<FilterName, readonly string[]>>;

/** How many hits there are under each value, as long as nothing else is changed. */
export type Counts = Readonly<Record<FilterName, ReadonlyMap<string, number>>>;

export const noFilters: Filters = { source: [], year: [], kind: [], term: [] };

export function isFiltered(filters: Filters): boolean {
  return FILTERS.some((name) => filters[name].length > 0);
}

/** What the engine is asked for; it knows only which page holds a passage of a kind, or a term. */
export function engineFilters(filters: Filters): Record<string, unknown> {
  return Object.fromEntries(
    FILTERS.filter((name) => filters[name].length > 0).map((name) => [
      name,
      name === 'term' ? [...filters[name]] : { any: [...filters[name]] },
    ]),
  );
}

/** Whether a passage itself passes, but for the filter that is left out. */
export function passes(hit: Hit, filters: Filters, leftOut?: FilterName): boolean {
  return FILTERS.every((name) => {
    const chosen = filters[name];
    if (name === leftOut || chosen.length === 0) return true;
    const values = valuesOf(hit.found, hit.passage, name);
    return name === 'term'
      ? chosen.every((value) => values.has(value))
      : chosen.some((value) => values.has(value));
  });
}

/**
 * Counts hits under each value: of a filter in which one of several values will do, as if nothing
 * were chosen there; of terms among what is left.
 */
export function countHits(hits: readonly Hit[], filters: Filters): Counts {
  const count = (name: FilterName): ReadonlyMap<string, number> => {
    const counts = new Map(filters[name].map((value) => [value, 0]));
    for (const hit of hits) {
      if (!passes(hit, filters, name === 'term' ? undefined : name)) continue;
      for (const value of valuesOf(hit.found, hit.passage, name)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return counts;
  };
  return {
    source: byCount(count('source')),
    year: inOrder(count('year'), (a, b) => b.localeCompare(a)),
    kind: inOrder(count('kind'), (a, b) => rankOf(a) - rankOf(b)),
    term: byCount(count('term')),
  };
}

function rankOf(kind: string): number {
  return SEARCH_KINDS.findIndex((one) => one === kind);
}

function byCount(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)));
}

function inOrder(
  counts: ReadonlyMap<string, number>,
  order: (a: string, b: string) => number,
): ReadonlyMap<string, number> {
  return new Map([...counts].sort(([a], [b]) => order(a, b)));
}

function valuesOf(
  { page }: FoundPage,
  { kind, terms = [] }: Hit['passage'],
  name: FilterName,
): ReadonlySet<string> {
  switch (name) {
    case 'source':
      return new Set(page.source === undefined ? [] : [page.source]);
    case 'year':
      return new Set(page.years ?? []);
    case 'kind':
      return new Set([kind]);
    case 'term':
      return new Set(terms.map(([term]) => term));
  }
}
