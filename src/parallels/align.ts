import { extend, type Pair, type Room, type Step } from './extend.ts';
import { leap } from './leap.ts';
import { isSame, type Match } from './matches.ts';
import { wordWeight, type Run } from './runs.ts';

/** Pairs of equal words, in order: parallel arrays of indexes of words. */
export interface Alignment {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** What an alignment may reach: the blocks in which two words stand, and their whole texts. */
export interface Reach {
  readonly blocks: (pair: Pair) => Room;
  readonly texts: Room;
}

/**
 * Aligns two texts along a chain of matches and beyond its ends: exactly between the matches, in a
 * band as far as the blocks reach, and over interruptions to where the texts agree again.
 *
 * @param ids of all words
 * @param least equal words that reuse takes: where there are fewer, nothing is looked for further on
 */
export function align(
  ids: Uint32Array,
  chain: readonly Match[],
  reach: Reach,
  least: number,
): Alignment {
  const pairs: Pair[] = [];
  for (const { a, b, length } of chain) {
    const [endA, endB] = behindLast(pairs) ?? [a, b];
    const skip = Math.max(0, endA - a, endB - b);
    if (pairs.length > 0)
      pairs.push(...between(ids, { from: endA, to: a + skip }, { from: endB, to: b + skip }));
    for (let word = skip; word < length; word += 1) pairs.push([a + word, b + word]);
  }
  const [first] = pairs;
  const last = pairs.at(-1);
  if (!first || !last) return { a: [], b: [] };
  const near = [
    ...extend(ids, beside(first, -1), -1, reach.blocks(first)).reverse(),
    ...pairs,
    ...extend(ids, beside(last, 1), 1, reach.blocks(last)),
  ];
  const all = isFirm(ids, near, least)
    ? [
        ...further(ids, near[0], -1, reach).reverse(),
        ...near,
        ...further(ids, near.at(-1), 1, reach),
      ]
    : near;
  return { a: all.map(([a]) => a), b: all.map(([, b]) => b) };
}

function beside([a, b]: Pair, step: Step): Pair {
  return [a + step, b + step];
}

/** Whether there is reuse already: looking further costs time, and makes much of chance. */
function isFirm(ids: Uint32Array, pairs: readonly Pair[], least: number): boolean {
  return pairs.reduce((sum, [a]) => sum + wordWeight(ids[a] ?? 0), 0) >= least;
}

/** Equal words beyond an end, over one interruption after another; from the end outwards. */
function further(ids: Uint32Array, end: Pair | undefined, step: Step, reach: Reach): Pair[] {
  const pairs: Pair[] = [];
  for (let last = end; last;) {
    const landed = leap(ids, beside(last, step), step, reach.texts);
    last = landed.at(-1);
    if (!last) break;
    pairs.push(...landed, ...extend(ids, beside(last, step), step, reach.blocks(last)));
    last = pairs.at(-1);
  }
  return pairs;
}

function behindLast(pairs: readonly Pair[]): Pair | undefined {
  const last = pairs.at(-1);
  return last && [last[0] + 1, last[1] + 1];
}

/** The most equal words between two matches: a global alignment (Needleman and Wunsch, 1970). */
function between(ids: Uint32Array, a: Run, b: Run): Pair[] {
  const rows = a.to - a.from;
  const columns = b.to - b.from;
  if (rows <= 0 || columns <= 0) return [];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let i = 1; i <= rows; i += 1) {
    for (let j = 1; j <= columns; j += 1) {
      const here = i * width + j;
      lengths[here] = isSame(ids[a.from + i - 1], ids[b.from + j - 1])
        ? (lengths[here - width - 1] ?? 0) + 1
        : Math.max(lengths[here - width] ?? 0, lengths[here - 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  for (let i = rows, j = columns; i > 0 && j > 0;) {
    const here = i * width + j;
    if (isSame(ids[a.from + i - 1], ids[b.from + j - 1])) {
      i -= 1;
      j -= 1;
      pairs.unshift([a.from + i, b.from + j]);
    } else if ((lengths[here - width] ?? 0) >= (lengths[here - 1] ?? 0)) i -= 1;
    else j -= 1;
  }
  return pairs;
}
