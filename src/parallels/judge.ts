import type { Likeness, ReuseKind } from '../model/parallels.ts';
import type { Alignment } from './align.ts';
import { wordWeight } from './runs.ts';

/** Words that only one of two texts has, in the midst of a parallel, are an interruption from here on. */
const INTERRUPTION = 4;
/** In an interruption the other text may have a word or two of its own. */
const BESIDE_INTERRUPTION = 2;
/** The likeness below which two passages that share eight words are not one told twice. */
const LEAST_LIKENESS = 0.6;
/** From here on it is a copy with changes, below it a loose one. */
const NEAR_COPY = 0.8;
/** The share of equal words that must stand in quotation marks, in either text. */
const QUOTED = 0.8;
/** A quotation may be trimmed or mended by a word. */
const QUOTATION = 0.95;

/** What counts for a likeness. */
type Measure = Pick<Likeness, 'words' | 'likeness'>;

export function likenessOf(ids: Uint32Array, { a, b }: Alignment): Measure {
  let words = 0;
  let other = 0;
  for (const [index, at] of a.entries()) {
    words += wordWeight(ids[at] ?? 0);
    if (index === 0) continue;
    const gapA = at - (a[index - 1] ?? at) - 1;
    const gapB = (b[index] ?? 0) - (b[index - 1] ?? 0) - 1;
    const isInterruption =
      Math.max(gapA, gapB) >= INTERRUPTION && Math.min(gapA, gapB) <= BESIDE_INTERRUPTION;
    if (!isInterruption) other += (gapA + gapB) * wordWeight(ids[at] ?? 0);
  }
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
