import type { Likeness, ReuseKind } from '../model/parallels.ts';
import type { Alignment } from './align.ts';
import { isInterruption } from './gaps.ts';
import { wordWeight } from './runs.ts';

/** The likeness below which two passages that share eight words are not one told twice. */
const LEAST_LIKENESS = 0.6;
/** From here on it is a copy with changes, below it a loose one. */
const NEAR_COPY = 0.8;
/** The share of equal words that must stand in quotation marks, in either text. */
const QUOTED = 0.8;
/** A quotation may be trimmed or mended by a word. */
const QUOTATION = 0.95;

/** What counts for a likeness. */
export type Measure = Pick<Likeness, 'words' | 'likeness'>;

/** Of an alignment, its equal words, and what of either text stands between them and differs. */
export function likenessOf(ids: Uint32Array, alignment: Alignment): Measure {
  let words = 0;
  let other = 0;
  for (let pair = 0; pair < alignment.a.length; pair += 1) {
    words += wordWeight(ids[alignment.a[pair] ?? 0] ?? 0);
    other += otherBefore(ids, alignment, pair);
  }
  return measureOf(words, other);
}

/** The words of both texts, interruptions aside, that differ between a pair of words and the one before. */
export function otherBefore(ids: Uint32Array, { a, b }: Alignment, pair: number): number {
  if (pair === 0) return 0;
  const [at, gapA] = [a[pair] ?? 0, gapAt(a, pair)];
  const gapB = gapAt(b, pair);
  return isInterruption(gapA, gapB) ? 0 : (gapA + gapB) * wordWeight(ids[at] ?? 0);
}

/** The words of one text between a pair of equal words and the pair before. */
export function gapAt(words: readonly number[], pair: number): number {
  const at = words[pair] ?? 0;
  return pair === 0 ? 0 : at - (words[pair - 1] ?? at) - 1;
}

/** @param other words that differ, of both texts together */
export function measureOf(words: number, other: number): Measure {
  return { words, likeness: (2 * words) / (2 * words + other) };
}

/**
 * Whether two aligned passages are alike enough to be called parallel.
 *
 * @param least equal words that it takes
 */
export function isReuse({ words, likeness }: Measure, least: number): boolean {
  return words >= least && likeness >= LEAST_LIKENESS;
}

/** @param quoted the share of equal words in quotation marks, in the text that has more of them there */
export function kindOf({ likeness }: Measure, quoted: number): ReuseKind {
  if (quoted >= QUOTED && likeness >= QUOTATION) return 'quotation';
  if (likeness === 1) return 'copy';
  return likeness >= NEAR_COPY ? 'near-copy' : 'loose';
}
