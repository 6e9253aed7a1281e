import { isCharacter, type Words } from './words.ts';

/**
 * Words that two texts must share for it to be reuse: with fewer, texts on one subject agree by
 * chance. The winnowing of the grams is made for the same number.
 */
export const LEAST_WORDS = 8;
/** What a letter of a script without spaces counts for. */
const CHARACTER_WEIGHT = 2 / 3;

/** A stretch of words of one text: a half-open range of their indexes. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** How many words stand there, letters of scripts without spaces counted as parts of words. */
export function weightOf(ids: Uint32Array, { from, to }: Run): number {
  let weight = 0;
  for (let at = from; at < to; at += 1) weight += wordWeight(ids[at] ?? 0);
  return weight;
}

export function wordWeight(id: number): number {
  return isCharacter(id) ? CHARACTER_WEIGHT : 1;
}

/** The runs of flagged words that are long enough to matter; none goes on into another text. */
export function runsOf(flags: Uint8Array, { ids, texts }: Words): Run[] {
  const runs: Run[] = [];
  let text = 0;
  for (let at = flags.indexOf(1); at >= 0; at = flags.indexOf(1, at)) {
    while ((texts[text + 1] ?? Infinity) <= at) text += 1;
    const end = texts[text + 1] ?? flags.length;
    const from = at;
    while (at < end && flags[at] === 1) at += 1;
    if (weightOf(ids, { from, to: at }) >= LEAST_WORDS) runs.push({ from, to: at });
  }
  return runs;
}
