import { nearest } from '../model/suggest.ts';
import { SEARCH_DATA, type SearchData, type SearchName } from '../model/search.ts';
import { variantsOf } from '../text/search-words.ts';
import type { SearchSite } from './search-engine.ts';
import { engineFilters, isFiltered, passes, type Filters } from './search-filters.ts';
import {
  findPages,
  phraseOf,
  wordingsOf,
  type LazyPage,
  type PageCache,
  type Wording,
} from './search-pages.ts';
import { readQuery, type Query } from './search-query.ts';
import { inOrder, rank, type FoundPage, type Hit } from './search-rank.ts';
import type { SearchState, Sort } from './search-state.ts';

/** Pages that are looked at before the first hits are shown, and if they hold none, then. */
const FIRST_PAGES = [8, 20];
/** So many pages are looked at in one go. */
const PAGES_AT_ONCE = 15;
/** Milliseconds for which the others wait, in which the reader may have asked for something else. */
const REST = 300;
/** Pages that are looked at in all, of however many there are. */
const MOST_PAGES = 60;
/** Terms that are offered where nothing is found. */
const MOST_NEAR = 5;
/** Characters of a query that are compared with names. */
const LONGEST_NAME = 60;

export interface Outcome {
  readonly query: Query;
  /** In order; those that hold all that was asked for, or where there is none, the most of it. */
  readonly hits: readonly Hit[];
  /** The hits without regard to filters, to count them under each. */
  readonly unfiltered: readonly Hit[];
  /** Whether all that was asked for stands in each hit. */
  readonly isWhole: boolean;
  /** Pages that were looked at, and pages that the engine offers. */
  readonly looked: number;
  readonly offered: number;
  /** Words that stand in no passage looked at. */
  readonly missing: readonly string[];
  /** Where there is no hit: terms whose names are like the query. */
  readonly near: readonly SearchName[];
}

export interface Searcher {
  readonly data: SearchData;
  /**
   * Searches, and gives an outcome as soon as there are hits, and the whole one at the end.
   *
   * @param isCurrent whether the outcome is still wanted
   */
  search(
    state: SearchState,
    isCurrent: () => boolean,
    show: (outcome: Outcome, isFinal: boolean) => void,
  ): Promise<void>;
}

/** Loads what belongs to the search, engines included. */
export async function startSearcher(site: SearchSite): Promise<Searcher> {
  const data = (await site.json(SEARCH_DATA)) as SearchData;
  const engines = await Promise.all(data.folders.map((folder) => site.engine(folder)));
  await Promise.all(engines.map((engine) => engine.init()));
  const variants = variantsOf(data.variants);
  const cache: PageCache = new Map();

  const find = async (
    wordings: readonly Wording[],
    { filters, sort }: SearchState,
  ): Promise<LazyPage[]> => {
    const order = sort === 'relevance' ? {} : { sort: { date: DIRECTIONS[sort] } };
    const all = await findPages(engines, wordings, order, variants, cache);
    if (all.length <= MOST_PAGES || !isFiltered(filters)) return all;
    // Only where not all can be looked at; elsewhere what is filtered out is counted too.
    const options = { ...order, filters: engineFilters(filters) };
    return findPages(engines, wordings, options, variants, cache);
  };

  return {
    data,
    search: async (state, isCurrent, show) => {
      const query = readQuery(state.query, data.terms, variants);
      const pages = await candidates(query, (wordings) => find(wordings, state));
      const looked: FoundPage[] = [];
      const sorted = (hits: readonly Hit[]): Hit[] => inSortOrder(hits, state.sort);
      let first: readonly Hit[] = [];
      for (const size of pages.length > PAGES_AT_ONCE
        ? [...FIRST_PAGES, MOST_PAGES]
        : [MOST_PAGES]) {
        if (first.length > 0 && size < MOST_PAGES) continue;
        if (!isCurrent()) return;
        const next = pages.slice(looked.length, size);
        looked.push(...(await Promise.all(next.map((page) => page.load()))));
        if (!isCurrent()) return;
        const isFinal = looked.length >= Math.min(pages.length, MOST_PAGES);
        const outcome = outcomeOf(query, looked, pages.length, state.filters, sorted);
        if (isFinal || (outcome.hits.length > 0 && outcome.isWhole)) {
          const near =
            outcome.hits.length === 0 && isFinal ? nearTerms(state.query, data.terms) : [];
          const hits = state.sort === 'relevance' ? behind(first, outcome.hits) : outcome.hits;
          first = hits;
          show({ ...outcome, hits, near }, isFinal);
        }
        if (isFinal) return;
        if (first.length > 0) await new Promise((resolve) => setTimeout(resolve, REST));
      }
    },
  };
}

const DIRECTIONS = { newest: 'desc', oldest: 'asc' } as const;

/** Pages for the query as a whole; failing that, for each of its parts. */
async function candidates(
  query: Query,
  find: (wordings: readonly Wording[]) => Promise<LazyPage[]>,
): Promise<LazyPage[]> {
  const phrase = phraseOf(query);
  const exact = phrase === undefined ? [] : await find([phrase]);
  if (exact.length > 0) return exact;
  const whole = await find(wordingsOf(query));
  if (whole.length > 0 || query.parts.length < 2) return whole;
  return find(query.parts.flatMap((part) => wordingsOf({ parts: [part], isCut: false })));
}

function outcomeOf(
  query: Query,
  looked: readonly FoundPage[],
  offered: number,
  filters: Filters,
  sorted: (hits: readonly Hit[]) => Hit[],
): Omit<Outcome, 'near'> {
  const all = rank(query, looked);
  const most = Math.max(0, ...all.map(({ held }) => held.length));
  const held = new Set(all.flatMap((hit) => hit.held));
  const unfiltered = all.filter(({ held }) => held.length === most);
  return {
    query,
    unfiltered,
    hits: sorted(unfiltered.filter((hit) => passes(hit, filters))),
    isWhole: most === query.parts.length,
    looked: looked.length,
    offered,
    missing: query.parts.filter((part) => !held.has(part)).map(({ text }) => text),
  };
}

/** Hits with those first that are shown already, so that nothing moves under the reader's eyes. */
function behind(first: readonly Hit[], hits: readonly Hit[]): Hit[] {
  const places = new Map(first.map(({ passage }, index) => [passage, index] as const));
  const placeOf = ({ passage }: Hit): number => places.get(passage) ?? first.length;
  return [...hits].sort((a, b) => placeOf(a) - placeOf(b));
}

/** By date; within a day by what fits best. Undated ones come last in either direction. */
function inSortOrder(hits: readonly Hit[], sort: Sort): Hit[] {
  if (sort === 'relevance') return [...hits].sort(inOrder);
  const sign = sort === 'newest' ? -1 : 1;
  return [...hits].sort((a, b) => {
    const [one, other] = [a.found.page.date, b.found.page.date];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined) || inOrder(a, b);
    return sign * one.localeCompare(other) || inOrder(a, b);
  });
}

/** Terms of which a name, or a word of one, is like the query or like a word of it. */
function nearTerms(query: string, terms: readonly SearchName[]): SearchName[] {
  const words = query.trim().slice(0, LONGEST_NAME);
  const sought = [words, ...words.split(/\s+/u)].filter((word) => word.length > 1);
  const isNear = (name: string): boolean =>
    sought.some(
      (word) =>
        name.toLowerCase().includes(word.toLowerCase()) || nearest(word, [name]) !== undefined,
    );
  return terms
    .filter(({ names }) => names.some((name) => [name, ...name.split(/\s+/u)].some(isNear)))
    .slice(0, MOST_NEAR);
}
