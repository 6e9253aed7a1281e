import type { Passage } from '../model/document.ts';
import type { IndexedPassage } from '../model/search.ts';
import {
  tokensOf,
  waysToFind,
  type Token,
  type Variants,
  type Word,
} from '../text/search-words.ts';
import type { Needle, QueryPart } from './search-query.ts';

/** A place in a passage at which a part of the query stands. */
export interface Match extends Passage {
  /** How well, from 0 to 1. */
  readonly quality: number;
}

/** A passage with its words. */
export interface ReadPassage extends IndexedPassage {
  readonly id: string;
  readonly tokens: readonly Token[];
}

/** What a longer form, another form, and a mention by meaning are worth; the word itself is 1. */
const OTHER_FORM = 0.9;
const LONGER = 0.7;
const BY_MEANING = 0.6;

/** Forms of one word begin alike for so long, and end differently for at most so long. */
const SHARED_START = 3;
const LONGEST_ENDING = 3;

/** The words of a passage, as far as they may be found. */
export function readPassage(id: string, passage: IndexedPassage, variants: Variants): ReadPassage {
  const { skip = [], text } = passage;
  const tokens = tokensOf(text, variants).filter(
    ({ start }) => !skip.some(([from, to]) => from <= start && start < to),
  );
  return { ...passage, id, tokens };
}

/**
 * Where a part of a query stands in a passage.
 *
 * @param forms the words of the page that the engine takes for forms of words in the query
 */
export function matchesOf(
  { needles, term }: QueryPart,
  passage: ReadPassage,
  forms: ReadonlySet<string>,
): Match[] {
  const found = needles.flatMap((needle) => placesOf(needle, passage.tokens, forms));
  if (found.length > 0 || !term) return found;
  return (passage.terms ?? [])
    .filter(([id]) => id === term.id)
    .map(([, start, end]) => ({ start, end, quality: BY_MEANING }));
}

function placesOf(needle: Needle, tokens: readonly Token[], forms: ReadonlySet<string>): Match[] {
  const [first, second] = needle.tokens;
  if (second) return sequences(needle.tokens, tokens);
  if (first.isUnspaced) return tokens.flatMap((token) => within(first.norm, token));
  const whole = tokens.flatMap((token) => wordPlaces(first, token, needle.isExact, forms));
  return whole.length === 0 && first.parts.length > 1 ? sequences([first], tokens) : whole;
}

function within(letters: string, { isUnspaced, norm, start }: Token): Match[] {
  const places: Match[] = [];
  if (!isUnspaced) return places;
  for (let at = norm.indexOf(letters); at >= 0; at = norm.indexOf(letters, at + letters.length)) {
    places.push({ start: start + at, end: start + at + letters.length, quality: 1 });
  }
  return places;
}

function wordPlaces(
  word: Token,
  token: Token,
  isExact: boolean,
  forms: ReadonlySet<string>,
): Match[] {
  if (token.isUnspaced) return [];
  let best: Match | undefined;
  for (const { norm, start, end } of waysToFind(token)) {
    const quality = likeness(word.norm, norm, isExact, forms);
    if (quality > (best?.quality ?? 0)) best = { start, end, quality };
  }
  return best ? [best] : [];
}

function likeness(
  word: string,
  found: string,
  isExact: boolean,
  forms: ReadonlySet<string>,
): number {
  if (found === word) return 1;
  if (isExact) return 0;
  if (forms.has(found) && isForm(word, found)) return OTHER_FORM;
  return found.startsWith(word) && (word.length > 1 || /[^\p{L}\p{N}]/u.test(word)) ? LONGER : 0;
}

/** Whether two words can be forms of one; that they are is for the engine's stemmer to say. */
function isForm(one: string, other: string): boolean {
  if (/\p{N}/u.test(one + other)) return false;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= SHARED_START && Math.max(one.length, other.length) - shared <= LONGEST_ENDING;
}

/** Where words follow one another, those joined by signs counting as several. */
function sequences(sought: readonly Token[], tokens: readonly Token[]): Match[] {
  const needle = sought.flatMap(wordsOf);
  const words = tokens.flatMap(wordsOf);
  const places: Match[] = [];
  for (let at = 0; at + needle.length <= words.length; at += 1) {
    const stand = needle.map((word, index) => sameIn(word, words[at + index]));
    const [first, last] = [stand[0], stand.at(-1)];
    if (first && last && stand.every(Boolean))
      places.push({ start: first.start, end: last.end, quality: 1 });
  }
  return places;
}

type SequenceWord = Word & Pick<Token, 'isUnspaced'>;

function wordsOf({ isUnspaced, parts }: Token): SequenceWord[] {
  return parts.map((word) => ({ ...word, isUnspaced }));
}

/** What of a word is the one that is sought; of a figure it may be a part. */
function sameIn(sought: SequenceWord, word: SequenceWord | undefined): Passage | undefined {
  if (word?.isUnspaced) return word.norm.includes(sought.norm) ? word : undefined;
  return word && [word, ...(word.also ?? [])].find(({ norm }) => norm === sought.norm);
}
