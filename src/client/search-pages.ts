import type { TermId } from '../model/ids.ts';
import { PAGE_ANCHOR, type IndexedPage, type IndexedPassage } from '../model/search.ts';
import { engineWords, tokensOf, waysToFind, type Variants } from '../text/search-words.ts';
import type { Engine, EngineOptions, EnginePage, EngineResult } from './search-engine.ts';
import { readPassage } from './search-match.ts';
import type { Needle, Query, QueryPart } from './search-query.ts';
import type { FoundPage } from './search-rank.ts';

/** A page that the engine has found and that is still to be loaded. */
export interface LazyPage {
  readonly score: number;
  /** Whether it was loaded before. */
  readonly isRead: boolean;
  load(): Promise<FoundPage>;
}

/** Ways of putting a query, names of terms multiplying; beyond it each part is asked for by itself. */
const MOST_WORDINGS = 12;
/** Words that stand within so many of each other, in words, are probably of one passage. */
const NEAR = 100;

/**
 * Asks all engines for the pages that may hold an answer: those that hold one wording of each group.
 * Without a sort they come by score, those ahead in which the words of a wording stand together.
 *
 * @param cache pages that were read before, by index and id
 */
export async function findPages(
  engines: readonly Engine[],
  groups: readonly (readonly Wording[])[],
  options: EngineOptions,
  variants: Variants,
  cache: PageCache,
): Promise<LazyPage[]> {
  const found = new Map<string, Found>();
  // Sorted by date, undated pages are left out by the engine: they follow from a search without.
  const orders = options.sort ? [options.sort, {}] : [{}];
  const responses = await Promise.all(
    engines.flatMap((engine, index) =>
      groups.flatMap((wordings, group) =>
        wordings.map(async ({ term, words }) => {
          const filters = { ...options.filters, ...(term !== undefined && { term: [term] }) };
          const query = words === '' ? null : words;
          const all = await Promise.all(
            orders.map((sort) => engine.search(query, { filters, sort })),
          );
          const count = words.split(' ').length;
          return { index, group, count, results: all.flatMap(({ results }) => results) };
        }),
      ),
    ),
  );
  for (const { count, group, index, results } of responses) {
    for (const [rank, result] of results.entries()) {
      const key = `${index} ${result.id}`;
      const known = found.get(key) ?? { rank, scores: [], isNear: false, results: [] };
      known.results.push(result);
      known.scores[group] = Math.max(known.scores[group] ?? 0, result.score);
      known.rank = Math.min(rank, known.rank);
      known.isNear ||= isNear(result.words, count);
      found.set(key, known);
    }
  }
  return [...found]
    .filter(([, { scores }]) => groups.every((_, group) => scores[group] !== undefined))
    .map(([key, { isNear, rank, scores, results }]) => {
      const score = scores.reduce((sum, one) => sum + one, 0);
      const load = (): Promise<FoundPage> => loadPage(key, score, results, variants, cache);
      return { isNear, isRead: cache.has(key), rank, score, load };
    })
    .sort((a, b) =>
      options.sort ? a.rank - b.rank : Number(b.isNear) - Number(a.isNear) || b.score - a.score,
    );
}

/** A page as the engines have found it. */
interface Found {
  rank: number;
  /** Of each group that it answers. */
  readonly scores: number[];
  isNear: boolean;
  readonly results: EngineResult[];
}

/** Whether as many words as were asked for stand close together somewhere. */
function isNear(places: readonly number[], count: number): boolean {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.some((place, index) => (sorted[index + count - 1] ?? Infinity) - place <= NEAR);
}

export type PageCache = Map<string, Pick<FoundPage, 'page' | 'passages'>>;

async function loadPage(
  key: string,
  score: number,
  results: readonly EngineResult[],
  variants: Variants,
  cache: PageCache,
): Promise<FoundPage> {
  // The engine keeps one page for all results, with the places of the result that was loaded last.
  const raw = await results[0]?.data();
  const known = cache.get(key) ?? readPage(raw, variants);
  cache.set(key, known);
  const places = new Set(results.flatMap(({ words }) => words));
  return { ...known, score, forms: formsAt(places, raw?.raw_content ?? '', variants) };
}

function readPage(
  raw: EnginePage | undefined,
  variants: Variants,
): Pick<FoundPage, 'page' | 'passages'> {
  const anchors = raw?.anchors ?? [];
  const read = (title: string): unknown => JSON.parse(title);
  const page = anchors.find(({ id }) => id === PAGE_ANCHOR);
  if (!page) throw new Error('A page of the index does not say what it is.');
  return {
    page: read(page.title) as IndexedPage,
    passages: anchors
      .filter(({ id }) => id !== PAGE_ANCHOR)
      .map(({ id, title }) => readPassage(id, read(title) as IndexedPassage, variants)),
  };
}

/** The words at places of a page, which are counted in words. */
function formsAt(
  places: ReadonlySet<number>,
  content: string,
  variants: Variants,
): ReadonlySet<string> {
  const words = content.split(/[^\S\uFEFF]+/u);
  const found = new Set([...places].map((place) => words[place] ?? ''));
  return new Set(
    [...found].flatMap((word) =>
      tokensOf(word, variants).flatMap((token) => waysToFind(token).map(({ norm }) => norm)),
    ),
  );
}

/** One way of putting a query to the engine: words, and a term that the page has to mention. */
export interface Wording {
  readonly words: string;
  readonly term?: TermId;
}

/**
 * The ways to put a query to the engine: each name of a term with each of another, or where these are
 * too many, those of each part apart, of which a page has to answer each.
 */
export function wordingsOf(query: Query): Wording[][] {
  const count = query.parts.reduce(
    (product, { needles, term }) => product * (needles.length + Number(term?.isMeant ?? false)),
    1,
  );
  const groups =
    count > MOST_WORDINGS
      ? query.parts.map((part) => multiplied([part]))
      : [multiplied(query.parts)];
  return groups.filter(({ length }) => length > 0);
}

function multiplied(parts: readonly QueryPart[]): Wording[] {
  const phrases = parts.filter(({ isPhrase }) => isPhrase).map(({ needles }) => needles[0]);
  let wordings: Wording[] = [{ words: phrases.map(engineText).join(' ') }];
  for (const { isPhrase, needles, term } of parts) {
    if (isPhrase) continue;
    wordings = wordings.flatMap((before) => [
      ...needles.map((needle) => ({
        ...before,
        words: `${before.words} ${engineText(needle)}`.trim(),
      })),
      ...(term?.isMeant ? [{ ...before, term: term.id }] : []),
    ]);
  }
  return wordings.filter(({ term, words }) => words !== '' || term !== undefined);
}

/** A query that is one phrase, for the engine to find as such; nothing where it cannot be put so. */
export function phraseOf({ parts: [part, ...others] }: Query): Wording | undefined {
  if (!part?.isPhrase || others.length > 0) return undefined;
  const [{ tokens }] = part.needles;
  const isPlain = tokens.every(({ isUnspaced, parts }) => !isUnspaced && parts.length === 1);
  if (!isPlain || tokens.length < 2) return undefined;
  return { words: `"${engineText({ tokens, isExact: true })}"` };
}

function engineText({ tokens }: Needle): string {
  return tokens.flatMap(engineWords).join(' ');
}
