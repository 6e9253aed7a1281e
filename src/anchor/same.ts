import { fold } from '../text/fold.ts';
import { CONTEXT, follows, precedes } from '../text/surroundings.ts';
import { wordsOf } from '../text/words.ts';
import type { Hit } from './searchable.ts';
import { charactersAfter } from '../text/characters.ts';
import type { PublishedQuote } from './sought.ts';

/*
 * What it means that a place has the same surroundings as published words had. Everything here
 * compares folded texts letter by letter; likeness is for proposals.
 */

/** Which surroundings of a passage are the same. */
export type Sides = 'both' | 'before' | 'after';

/** What adjoins some words in a folded text. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * Letters that one side must have to be enough without the other. With fewer, as at the beginning
 * of a text, it says too little.
 */
const TELLING = 16;

/** Up to the nearest white space. Full stops of CJK have none behind them, and count as such. */
const LAST_WORD = /[^\s。！？]*$/u;
const FIRST_WORD = /^[^\s。！？]*/u;

/** Whether some words, folded, adjoin a place in a folded text on the sides that are named. */
export function adjoins(
  { before, after }: Surroundings,
  sides: Sides,
  text: string,
  { at, end }: Hit,
): boolean {
  return (
    (sides === 'after' || follows(before, text, at)) &&
    (sides === 'before' || precedes(after, text, end))
  );
}

/**
 * Whether the text begins and ends around a place where the published one did. A prefix or suffix
 * shorter than others says that it did, and says little else to know the place by.
 */
export function hasSameEnds({ prefix, suffix }: PublishedQuote, text: string, hit: Hit): boolean {
  const before = text.slice(0, hit.at).trim().length;
  const after = text.slice(hit.end).trim().length;
  return (
    (!isShort(prefix) || before === wordsOf(prefix).length) &&
    (!isShort(suffix) || after === wordsOf(suffix).length)
  );
}

/** The sides of published words that say enough to know a place by one of them alone. */
export function tellingSides({ prefix, suffix }: PublishedQuote): ('before' | 'after')[] {
  return [
    ...(wordsOf(prefix).length >= TELLING ? (['before'] as const) : []),
    ...(wordsOf(suffix).length >= TELLING ? (['after'] as const) : []),
  ];
}

/** Whether what adjoins the words without a space is the same on both sides of them. */
export function isSameWord({ prefix, suffix }: PublishedQuote, text: string, hit: Hit): boolean {
  const before = fold(prefix).text;
  const after = fold(suffix).text;
  const last = text.slice(Math.max(0, hit.at - before.length - 1), hit.at);
  const first = text.slice(hit.end, hit.end + after.length + 1);
  return (
    found(LAST_WORD, before) === found(LAST_WORD, last) &&
    found(FIRST_WORD, after) === found(FIRST_WORD, first)
  );
}

function found(pattern: RegExp, words: string): string {
  return pattern.exec(words)?.[0] ?? '';
}

function isShort(side: string): boolean {
  return charactersAfter(side, 0, CONTEXT - 1) === side.length;
}
