import { SEARCH_KINDS } from '../model/search.ts';
import { FILTERS, type Filters } from './search-filters.ts';
import { MOST_CHARACTERS } from './search-query.ts';

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** What is searched for: all that stands in the address of the search page. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: Sort;
}

/** Values of a filter that an address may hold. */
const MOST_VALUES = 50;

/** Reads `?q=amos&year=2013&kind=note&kind=text&sort=newest`; what makes no sense is passed over. */
export function readState(parameters: URLSearchParams): SearchState {
  const values = (name: string): string[] =>
    [...new Set(parameters.getAll(name))].filter((value) => value !== '').slice(0, MOST_VALUES);
  const sort = SORTS.find((one) => one === parameters.get('sort'));
  return {
    query: parameters.get('q') ?? '',
    filters: {
      source: values('source'),
      year: values('year'),
      kind: values('kind').filter((value) => SEARCH_KINDS.some((kind) => kind === value)),
      term: values('term'),
    },
    sort: sort ?? 'relevance',
  };
}

/** The inverse of `readState`, but for what is too long to be searched for. */
export function writeState({ filters, query, sort }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query.slice(0, MOST_CHARACTERS).toWellFormed());
  for (const name of FILTERS) {
    for (const value of filters[name]) parameters.append(name, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters;
}
