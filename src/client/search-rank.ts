import type { Passage } from '../model/document.ts';
import type { IndexedPage } from '../model/search.ts';
import { matchesOf, type Match, type ReadPassage } from './search-match.ts';
import type { Query, QueryPart } from './search-query.ts';

/** A page of the index as the engine has found it, taken apart. */
export interface FoundPage {
  readonly page: IndexedPage;
  readonly passages: readonly ReadPassage[];
  /** Words that the engine takes for forms of words in the query. */
  readonly forms: ReadonlySet<string>;
  /** The engine's; only their order counts. */
  readonly score: number;
}

/** A passage that answers a query. */
export interface Hit {
  readonly found: FoundPage;
  readonly passage: ReadPassage;
  /** The places to mark, in order and apart. */
  readonly marks: readonly Passage[];
  /** The sentence that says most of what is asked for, and the one that adds most to it. */
  readonly sentences: readonly Passage[];
  /** The parts of the query that it holds. */
  readonly held: readonly QueryPart[];
  readonly score: number;
}

/** Occurrences beyond a few add little, as in BM25: a part that stands thrice counts so much. */
const SATURATION = 1.2;
/** How much a long passage is held against it, from 0 (not at all) to 1. */
const LENGTH_PENALTY = 0.4;
/** Words of a passage of usual length. */
const USUAL_LENGTH = 60;
/** What it adds that one sentence holds all parts that the passage holds. */
const ONE_SENTENCE = 0.5;
/** What it adds that the page's title is what was asked for: the term itself, defined. */
const TITLE = 1;
/** What the engine's opinion of the page can add. */
const PAGE = 0.3;

/**
 * The passages of pages that hold the most parts of a query, and all phrases: the best first, page
 * furniture last.
 */
export function rank(query: Query, pages: readonly FoundPage[]): Hit[] {
  const candidates = pages.flatMap((found) =>
    found.passages.map((passage) => ({
      found,
      passage,
      matches: query.parts.map((part) => matchesOf(part, passage, found.forms)),
    })),
  );
  const weights = weightsOf(
    query.parts,
    candidates.map(({ matches }) => matches),
  );
  const best = Math.max(...pages.map(({ score }) => score), Number.MIN_VALUE);
  const hits = candidates
    .filter(({ matches }) => isAnswer(query, matches))
    .map(({ found, matches, passage }) => {
      const sentences = sentencesFor(passage, matches, weights);
      const hit = { found, passage, sentences, marks: united(matches.flat()) };
      const held = query.parts.filter((_, index) => (matches[index]?.length ?? 0) > 0);
      const bonus =
        (sentences.length === 1 && held.length > 1 ? ONE_SENTENCE : 0) +
        (isNamed(query, found) ? TITLE : 0) +
        PAGE * (found.score / best);
      return { ...hit, held, score: scoreOf(passage, matches, weights) * (1 + bonus) };
    });
  return hits.sort(inOrder);
}

export function inOrder(a: Hit, b: Hit): number {
  return (
    Number(a.passage.isFurniture ?? false) - Number(b.passage.isFurniture ?? false) ||
    b.held.length - a.held.length ||
    b.score - a.score
  );
}

/** Hits with those first that are shown already, so that nothing moves under the reader's eyes. */
export function keepPlaces(shown: readonly Hit[], hits: readonly Hit[]): Hit[] {
  const places = new Map(shown.map(({ passage }, index) => [passage, index] as const));
  const placeOf = ({ passage }: Hit): number => places.get(passage) ?? shown.length;
  return [...hits].sort((a, b) => placeOf(a) - placeOf(b));
}

function isAnswer({ parts }: Query, matches: readonly (readonly Match[])[]): boolean {
  const isThere = (index: number): boolean => (matches[index]?.length ?? 0) > 0;
  return (
    matches.some(({ length }) => length > 0) &&
    parts.every(({ isPhrase }, index) => !isPhrase || isThere(index))
  );
}

/** The rarer a part is among the passages looked at, the more it says. */
function weightsOf(
  parts: readonly QueryPart[],
  all: readonly (readonly (readonly Match[])[])[],
): number[] {
  return parts.map((_, index) => {
    const holding = all.filter((matches) => (matches[index]?.length ?? 0) > 0).length;
    return Math.log(1 + all.length / (1 + holding));
  });
}

function scoreOf(
  { tokens }: ReadPassage,
  matches: readonly (readonly Match[])[],
  weights: readonly number[],
): number {
  const length = 1 - LENGTH_PENALTY + LENGTH_PENALTY * (tokens.length / USUAL_LENGTH);
  return matches.reduce((sum, places, index) => {
    const amount = places.reduce((total, { quality }) => total + quality, 0);
    const best = Math.max(0, ...places.map(({ quality }) => quality));
    return (
      sum +
      (weights[index] ?? 0) * best * ((amount * (1 + SATURATION)) / (amount + SATURATION * length))
    );
  }, 0);
}

function isNamed({ parts }: Query, { page }: FoundPage): boolean {
  const title = page.title.toLowerCase();
  return parts.length === 1 && parts.some(({ text }) => text === title);
}

/** The sentence that holds the most, and if it lacks a part, the one that adds the most. */
function sentencesFor(
  { sentences, text }: ReadPassage,
  matches: readonly (readonly Match[])[],
  weights: readonly number[],
): Passage[] {
  const open = new Set(matches.flatMap(({ length }, index) => (length > 0 ? [index] : [])));
  const chosen: Passage[] = [];
  while (open.size > 0 && chosen.length < 2) {
    let best: { sentence: Passage; held: number[]; worth: number } | undefined;
    for (const [start, end] of sentences) {
      const held = [...open].filter((index) =>
        matches[index]?.some((match) => start <= match.start && match.start < end),
      );
      const worth = held.reduce((sum, index) => sum + (weights[index] ?? 0), 0);
      if (held.length > 0 && worth > (best?.worth ?? -1))
        best = { sentence: { start, end }, held, worth };
    }
    if (!best) break;
    chosen.push(best.sentence);
    for (const index of best.held) open.delete(index);
  }
  if (chosen.length === 0) return [{ start: 0, end: text.length }];
  return chosen.sort((a, b) => a.start - b.start);
}

/** Places in order, those that meet made one. */
function united(places: readonly Passage[]): Passage[] {
  const result: Passage[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start < last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else if (start < end) result.push({ start, end });
  }
  return result;
}
