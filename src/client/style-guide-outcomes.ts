import type { TermId } from '../model/ids.ts';
import type { IndexedPage, IndexedPassage, SearchName } from '../model/search.ts';
import { variantsOf } from '../text/search-words.ts';
import type { SearchSite } from './search-engine.ts';
import { readPassage, type ReadPassage } from './search-match.ts';
import { nearTerms } from './search-near.ts';
import { readQuery, readTerms } from './search-query.ts';
import { rank, type FoundPage } from './search-rank.ts';
import type { Outcome, Searcher } from './search-run.ts';

/* What a search would find in the made-up texts, without an index. */

const variants = variantsOf([]);
const terms: readonly SearchName[] = [
  { id: 'lantern' as TermId, names: ['lanterns', 'lantern'] },
  { id: 'keeper' as TermId, names: ['keeper'] },
];
const unused = (): Promise<never> => Promise.reject(new Error('A specimen searches nothing.'));

export const site: SearchSite = { engine: unused, json: unused, href: () => '#search' };
export const searcher: Searcher = { data: { folders: [], terms, variants: [] }, search: unused };

/** Two pages of it, with words that stand in this page: it is read when a search is to be shown. */
function pagesFound(): readonly FoundPage[] {
  const source = textOf('#article ~ * .page-header .source-line');
  const title = textOf('#article ~ * .page-header h1');
  const text = { address: '/articles/letter/', title, origin: source, source, years: ['1913'] };
  const term = { address: '/glossary/lantern/', title: textOf('.card-title') };
  return [
    found(
      { ...text, language: 'en' },
      passage('text', '#p1', '¶ 1'),
      passage('text', '#p3', '¶ 3'),
    ),
    found({ ...term, language: 'en' }, passage('term', '.card-text')),
  ];
}

/** The words of the page's first element of a kind. */
function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent.trim() ?? '';
}

function found(of: IndexedPage, ...passages: ReadPassage[]): FoundPage {
  return { page: of, passages, forms: new Set(), score: 1 };
}

function passage(kind: IndexedPassage['kind'], selector: string, place?: string): ReadPassage {
  const text = textOf(selector);
  const sentences = [...text.matchAll(/[^.]+\./g)].map(({ 0: sentence, index }) => {
    const start = index + sentence.length - sentence.trimStart().length;
    return [start, index + sentence.length] as const;
  });
  const own = { kind, text, sentences, terms: [['lantern' as TermId, 0, 1]] as const };
  return readPassage(selector, { ...own, ...(place !== undefined && { place }) }, variants);
}

/** The outcome of a search in them. */
export function outcomeOf(written: string): Outcome {
  const query = readQuery(written, readTerms(terms, variants), variants);
  const pages = pagesFound();
  const hits = rank(query, pages).filter(({ held }) => held.length > 0);
  const held = new Set(hits.flatMap((hit) => hit.held));
  const missing = query.parts.filter((part) => !held.has(part)).map(({ text }) => text);
  return {
    query,
    hits,
    unfiltered: hits,
    isWhole: missing.length === 0 && hits.length > 0,
    looked: pages.length,
    offered: pages.length,
    missing,
    near: hits.length > 0 ? [] : nearTerms([written], terms),
  };
}
