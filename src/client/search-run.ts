import { SEARCH_DATA, type SearchData, type SearchName } from '../model/search.ts';
import { variantsOf } from '../text/search-words.ts';
import type { SearchSite } from './search-engine.ts';
import { engineFilters, isFiltered, passes, type Filters } from './search-filters.ts';
import { nearTerms } from './search-near.ts';
import {
  findPages,
  phraseOf,
  wordingsOf,
  type LazyPage,
  type PageCache,
  type Wording,
} from './search-pages.ts';
import { readQuery, readTerms, type Query } from './search-query.ts';
import { inOrder, rank, type FoundPage, type Hit } from './search-rank.ts';
import type { SearchState, Sort } from './search-state.ts';

/** Pages that are looked at before the first hits are shown; if they hold none, so many, and so on. */
const STEPS = [5, 10, 20];
/** Milliseconds for which other pages wait, in which the reader may have asked for something else. */
const REST = 300;
/** Pages that are looked at in all, of however many there are. */
const MOST_PAGES = 60;

export interface Outcome {
  readonly query: Query;
  /**
   * The best first: of the texts the passages that hold all that was asked for, or where there is none,
   * the most of it; and so of what editors say about them, which hides no passage of a text.
   */
  readonly hits: readonly Hit[];
  /** The hits without regard to filters, to count them under each. */
  readonly unfiltered: readonly Hit[];
  /** Whether all that was asked for stands in a hit. */
  readonly isWhole: boolean;
  /** Pages that were looked at, and pages that the engine offers. */
  readonly looked: number;
  readonly offered: number;
  /** Words that stand in none of the hits, filtered out or not. */
  readonly missing: readonly string[];
  /** Terms whose names are like what was not found. */
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
  const terms = readTerms(data.terms, variants);
  const cache: PageCache = new Map();

  const find = async (
    wordings: readonly (readonly Wording[])[],
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
      const query = readQuery(state.query, terms, variants);
      const pages = await candidates(query, (wordings) => find(wordings, state));
      const looked: FoundPage[] = [];
      let isShown = false;
      for (const size of [...STEPS, MOST_PAGES]) {
        if (isShown && size < MOST_PAGES) continue;
        const next = pages.slice(looked.length, size);
        if (isShown && next.some(({ isRead }) => !isRead))
          await new Promise((resolve) => setTimeout(resolve, REST));
        if (!isCurrent()) return;
        looked.push(...(await Promise.all(next.map((page) => page.load()))));
        if (!isCurrent()) return;
        const isFinal = looked.length >= Math.min(pages.length, MOST_PAGES);
        const outcome = outcomeOf(query, looked, pages.length, state);
        if (isFinal) {
          show({ ...outcome, near: nearTerms(unfound(outcome, state.query), data.terms) }, true);
          return;
        }
        if (outcome.hits.length === 0 || !outcome.isWhole) continue;
        isShown = true;
        show({ ...outcome, near: [] }, false);
        // What was found is to be seen before more is looked for.
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
  };
}

const DIRECTIONS = { newest: 'desc', oldest: 'asc' } as const;

/** Pages for the query as a whole; failing that, for each of its parts. */
async function candidates(
  query: Query,
  find: (wordings: readonly (readonly Wording[])[]) => Promise<LazyPage[]>,
): Promise<LazyPage[]> {
  const phrase = phraseOf(query);
  const exact = phrase === undefined ? [] : await find([[phrase]]);
  if (exact.length > 0) return exact;
  const wordings = wordingsOf(query);
  const whole = wordings.length > 0 ? await find(wordings) : [];
  if (whole.length > 0 || query.parts.length < 2) return whole;
  return find([query.parts.flatMap((part) => wordingsOf({ parts: [part], isCut: false }).flat())]);
}

function outcomeOf(
  query: Query,
  looked: readonly FoundPage[],
  offered: number,
  { filters, sort }: { filters: Filters; sort: Sort },
): Omit<Outcome, 'near'> {
  const all = rank(query, looked);
  const held = new Set(all.flatMap((hit) => hit.held));
  const unfiltered = fullest(all);
  const hits = unfiltered.filter((hit) => passes(hit, filters));
  return {
    query,
    unfiltered,
    hits: inSortOrder(hits, sort),
    isWhole: unfiltered.some((hit) => hit.held.length === query.parts.length),
    looked: looked.length,
    offered,
    missing: query.parts.filter((part) => !held.has(part)).map(({ text }) => text),
  };
}

/** Of texts, and of what is said about them, the hits that hold the most. */
function fullest(hits: readonly Hit[]): Hit[] {
  const isText = ({ passage }: Hit): boolean => passage.kind === 'text';
  const most = (some: readonly Hit[]): number =>
    Math.max(0, ...some.map(({ held }) => held.length));
  const ofTexts = most(hits.filter(isText));
  const ofOthers = most(hits.filter((hit) => !isText(hit)));
  return hits.filter((hit) =>
    isText(hit) ? hit.held.length === ofTexts : hit.held.length === Math.max(ofTexts, ofOthers),
  );
}

/**
 * What a term may have been meant by: the whole query where it finds nothing, or what it misses and
 * what is not the name of a term already.
 */
function unfound({ hits, missing, query }: Omit<Outcome, 'near'>, written: string): string[] {
  if (hits.length === 0) return [written, ...written.split(/\s+/u)];
  return query.parts
    .filter(({ term, text }) => !term && missing.includes(text))
    .map(({ text }) => text);
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
