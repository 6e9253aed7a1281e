import type { TermId } from '../model/ids.ts';
import { PAGE_ANCHOR, type IndexedPage, type IndexedPassage } from '../model/search.ts';
import { engineWords, tokensOf, waysToFind, type Variants } from '../text/search-words.ts';
import type { Engine, EngineOptions, EnginePage, EngineResult } from './search-engine.ts';
import { readPassage } from './search-match.ts';
import type { Needle, Query } from './search-query.ts';
import type { FoundPage } from './search-rank.ts';

/** A page that the engine has found and that is still to be loaded. */
export interface LazyPage {
  readonly score: number;
  /** Its place in the order of the engine. */
  readonly rank: number;
  load(): Promise<FoundPage>;
}

/** Searches for one way of putting a query: the most there are, names of terms multiplying. */
const MOST_WORDINGS = 12;

/**
 * Asks all engines for the pages that may hold an answer.
 *
 * @param cache pages that were read before, by index and id
 */
export async function findPages(
  engines: readonly Engine[],
  wordings: readonly Wording[],
  options: EngineOptions,
  variants: Variants,
  cache: PageCache,
): Promise<LazyPage[]> {
  const found = new Map<string, { rank: number; score: number; results: EngineResult[] }>();
  // Sorted by date, undated pages are left out by the engine: they follow from a search without.
  const orders = options.sort ? [options.sort, {}] : [{}];
  const responses = await Promise.all(
    engines.flatMap((engine, index) =>
      wordings.map(async ({ term, words }) => {
        const filters = { ...options.filters, ...(term !== undefined && { term: [term] }) };
        const query = words === '' ? null : words;
        const all = await Promise.all(
          orders.map((sort) => engine.search(query, { filters, sort })),
        );
        return { index, results: all.flatMap(({ results }) => results) };
      }),
    ),
  );
  for (const { index, results } of responses) {
    for (const [rank, result] of results.entries()) {
      const key = `${index} ${result.id}`;
      const known = found.get(key) ?? { rank, score: 0, results: [] };
      known.results.push(result);
      found.set(key, {
        ...known,
        rank: Math.min(rank, known.rank),
        score: Math.max(known.score, result.score),
      });
    }
  }
  return [...found]
    .map(([key, { rank, score, results }]) => ({
      rank,
      score,
      load: () => loadPage(key, score, results, variants, cache),
    }))
    .sort((a, b) => (options.sort ? a.rank - b.rank : b.score - a.score));
}

export type PageCache = Map<string, Pick<FoundPage, 'page' | 'passages'>>;

async function loadPage(
  key: string,
  score: number,
  results: readonly EngineResult[],
  variants: Variants,
  cache: PageCache,
): Promise<FoundPage> {
  const pages = await Promise.all(results.map((result) => result.data()));
  const known = cache.get(key) ?? readPage(pages[0], variants);
  cache.set(key, known);
  return { ...known, score, forms: new Set(pages.flatMap((page) => formsIn(page, variants))) };
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

function formsIn({ locations, raw_content: content }: EnginePage, variants: Variants): string[] {
  const words = content.split(/[^\S\uFEFF]+/u);
  const found = new Set(locations.map((location) => words[location] ?? ''));
  return [...found].flatMap((word) =>
    tokensOf(word, variants).flatMap((token) => waysToFind(token).map(({ norm }) => norm)),
  );
}

/** One way of putting a query to the engine: words, and a term that the page has to mention. */
export interface Wording {
  readonly words: string;
  readonly term?: TermId;
}

/** The ways to put a query to the engine: each name of a term with each of another. */
export function wordingsOf({ parts }: Query): Wording[] {
  const phrases = parts.filter(({ isPhrase }) => isPhrase).map(({ needles }) => needles[0]);
  let wordings: Wording[] = [{ words: phrases.map(engineText).join(' ') }];
  for (const { isPhrase, needles, term } of parts) {
    if (isPhrase) continue;
    wordings = wordings
      .flatMap((before) => [
        ...needles.map((needle) => ({
          ...before,
          words: `${before.words} ${engineText(needle)}`.trim(),
        })),
        ...(term?.isMeant ? [{ ...before, term: term.id }] : []),
      ])
      .slice(0, MOST_WORDINGS);
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
