import { MOST_BETWEEN } from './chains.ts';
import { GAP, MATCH, MISMATCH, roomFrom, type Pair, type Room, type Step } from './extend.ts';
import { isSame } from './matches.ts';
import { isCharacter } from './words.ts';

/** Words that are looked at behind the end of what is aligned: an interruption, and something to land on. */
const WINDOW = 32;
/**
 * Equal words, less those that differ among them, that are worth a leap: two texts of that length
 * agree in three or four by chance. Letters of scripts without spaces count for less.
 */
const LEAST_SCORE = 6;
const LEAST_SCORE_OF_CHARACTERS = 9;

/**
 * Where two texts agree again behind an interruption or a passage that was rewritten: the best local
 * alignment (Smith and Waterman, 1981) of the next words of both.
 *
 * @param start the places next to the end of what is aligned
 * @returns equal words, from the end outwards; none where the texts do not agree soon
 */
export function leap(
  ids: Uint32Array,
  [a, b]: Pair,
  step: Step,
  { a: textA, b: textB }: Room,
): Pair[] {
  const rows = Math.min(WINDOW, roomFrom(a, step, textA));
  const columns = Math.min(WINDOW, roomFrom(b, step, textB));
  if (rows <= 0 || columns <= 0) return [];
  const width = columns + 1;
  const scores = new Int8Array((rows + 1) * width);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= rows; i += 1) {
    const id = ids[a + (i - 1) * step];
    for (let j = 1; j <= columns; j += 1) {
      const here = i * width + j;
      const diagonal =
        (scores[here - width - 1] ?? 0) + (isSame(id, ids[b + (j - 1) * step]) ? MATCH : MISMATCH);
      const gap = Math.max(scores[here - width] ?? 0, scores[here - 1] ?? 0) + GAP;
      const score = Math.max(0, diagonal, gap);
      scores[here] = score;
      if (score > best) {
        best = score;
        bestAt = here;
      }
    }
  }
  const least = isCharacter(ids[a] ?? 0) ? LEAST_SCORE_OF_CHARACTERS : LEAST_SCORE;
  if (best < least) return [];
  const pairs = traced(ids, scores, bestAt, width, [a, b], step);
  const [landing] = pairs;
  if (!landing) return [];
  const between = Math.max(Math.abs(landing[0] - a), Math.abs(landing[1] - b));
  return between <= MOST_BETWEEN ? pairs : [];
}

/** The equal words on the way to the best cell, from where its alignment begins. */
function traced(
  ids: Uint32Array,
  scores: Int8Array,
  best: number,
  width: number,
  [a, b]: Pair,
  step: Step,
): Pair[] {
  const pairs: Pair[] = [];
  for (let here = best; (scores[here] ?? 0) > 0;) {
    const pair: Pair = [a + (Math.floor(here / width) - 1) * step, b + ((here % width) - 1) * step];
    const same = isSame(ids[pair[0]], ids[pair[1]]);
    const score = scores[here] ?? 0;
    if (score === (scores[here - width - 1] ?? 0) + (same ? MATCH : MISMATCH)) {
      if (same) pairs.push(pair);
      here -= width + 1;
    } else here -= score === (scores[here - width] ?? 0) + GAP ? width : 1;
  }
  return pairs.reverse();
}
