import { align, type Alignment, type Reach } from './align.ts';
import { chainsOf } from './chains.ts';
import { blockAround, type Side } from './cut.ts';
import type { Match } from './matches.ts';
import { partsOf } from './parts.ts';
import { LEAST_WORDS, weightOf } from './runs.ts';

/** Equal words around a phrase and with it that are reuse, where less of it is a run by itself. */
const LEAST_AROUND_PHRASE = 12;
/** Words beside a phrase that make a run of eight more than the phrase. */
const LEAST_BESIDE_PHRASE = 4;

/** Aligned words of two texts that are reuse, and how many equal ones it takes. */
export interface Shared {
  readonly aligned: Alignment;
  readonly least: number;
}

/**
 * What two texts share: their matches drawn together into chains, aligned, and judged. A match of
 * eight words is part of it in any case, by itself if with nothing else, unless it is a phrase.
 *
 * @param matches all of the two texts, in the order of the first
 * @param onPhrase told of every match of eight words that is left out as one
 */
export function sharedBy(
  a: Side,
  b: Side,
  matches: readonly Match[],
  onPhrase: (match: Match) => void,
): Shared[] {
  const { ids } = a.words;
  const found: Shared[] = [];
  const places = new Places();
  const missed: Match[] = [];
  const add = (shared: Shared): void => {
    found.push(shared);
    places.add(shared);
  };
  const inOneBlock = (side: 'a' | 'b', one: number, other: number): boolean =>
    blockAround(one, side === 'a' ? a : b).to > other;
  for (const chain of chainsOf(matches, inOneBlock)) {
    if (!isPromising(chain, ids) || isIn(chain, places)) continue;
    const least = chain.some((match) => hasPhrase(match, ids)) ? LEAST_AROUND_PHRASE : LEAST_WORDS;
    const parts = partsOf(ids, alignmentOf(chain, a, b, least), least)
      .filter((aligned) => !places.near(aligned.a).some((own) => isWithin(aligned, own.aligned)))
      .map((aligned): Shared => ({ aligned, least }));
    for (const match of chain) {
      if (isLong(match, ids) && !isHeld(match, parts)) missed.push(match);
    }
    for (const part of parts) add(part);
  }
  for (const match of missed) {
    if (isHeld(match, places.near([match.a]))) continue;
    const isPhrase = hasPhrase(match, ids) && match.own < LEAST_BESIDE_PHRASE;
    if (isPhrase) onPhrase(match);
    else add({ aligned: alone(match), least: LEAST_WORDS });
  }
  return found;
}

/** Words of the first text that are looked up together. */
const STRETCH = 256;

/** What was found, by where it stands in the first text: few of many are near each other. */
class Places {
  private readonly byStretch = new Map<number, Shared[]>();

  add(shared: Shared): void {
    for (const stretch of stretchesOf(shared.aligned.a)) {
      const own = this.byStretch.get(stretch);
      if (own) own.push(shared);
      else this.byStretch.set(stretch, [shared]);
    }
  }

  /** All that may have a word with these in common, from the first to the last; some of it twice. */
  near(words: readonly number[]): Shared[] {
    return stretchesOf(words).flatMap((stretch) => this.byStretch.get(stretch) ?? []);
  }
}

function stretchesOf(words: readonly number[]): number[] {
  const [from, to] = [words[0] ?? 0, words.at(-1) ?? 0].map((word) => Math.floor(word / STRETCH));
  return Array.from({ length: (to ?? 0) + 1 - (from ?? 0) }, (_, offset) => (from ?? 0) + offset);
}

/** Beyond the ends of a chain nothing is aligned outside its blocks: the next is another matter. */
function alignmentOf(chain: readonly Match[], a: Side, b: Side, least: number): Alignment {
  const reach: Reach = {
    blocks: ([wordA, wordB]) => ({ a: blockAround(wordA, a), b: blockAround(wordB, b) }),
    texts: { a: a.bounds, b: b.bounds },
  };
  return align(a.words.ids, chain, reach, least);
}

/** A few words of a phrase are not looked at. */
function isPromising([first, second]: readonly Match[], ids: Uint32Array): boolean {
  return !first || second !== undefined || !hasPhrase(first, ids) || isLong(first, ids);
}

function hasPhrase(match: Match, ids: Uint32Array): boolean {
  return match.own < weightIn(match, ids);
}

function isLong(match: Match, ids: Uint32Array): boolean {
  return weightIn(match, ids) >= LEAST_WORDS;
}

function weightIn({ a, length }: Match, ids: Uint32Array): number {
  return weightOf(ids, { from: a, to: a + length });
}

function alone({ a, b, length }: Match): Alignment {
  const from = (first: number): number[] => Array.from({ length }, (_, word) => first + word);
  return { a: from(a), b: from(b) };
}

/** Whether an alignment says, for the most part of it, what a better one says. */
function isWithin(one: Alignment, better: Alignment): boolean {
  return overlap(one.a, better.a) > 0.5 && overlap(one.b, better.b) > 0.5;
}

/** Of the stretch of some words the share that lies in the stretch of others. */
function overlap(one: readonly number[], other: readonly number[]): number {
  const [from, to] = [one[0] ?? 0, (one.at(-1) ?? 0) + 1];
  const shared = Math.min(to, (other.at(-1) ?? 0) + 1) - Math.max(from, other[0] ?? 0);
  return shared / (to - from);
}

/** Whether a chain lies in the stretch of what is found already: nothing better comes of it. */
function isIn(chain: readonly Match[], places: Places): boolean {
  const near = places.near([chain[0]?.a ?? 0]);
  return near.some((shared) => chain.every((match) => isHeld(match, [shared])));
}

/** Whether a match lies in the stretch of an alignment, in both texts. */
function isHeld({ a, b, length }: Match, found: readonly Shared[]): boolean {
  const isIn = (words: readonly number[], first: number): boolean =>
    (words[0] ?? 0) <= first && first + length <= (words.at(-1) ?? -1) + 1;
  return found.some(({ aligned }) => isIn(aligned.a, a) && isIn(aligned.b, b));
}
