import { isBridgeable } from './gaps.ts';
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
/** The same where one of the texts only is interrupted, and the other goes straight on. */
const LEAST_STRAIGHT_ON = 4;
const LEAST_STRAIGHT_ON_OF_CHARACTERS = 6;

/**
 * Where two texts agree again behind an interruption or a passage that was rewritten: the best local
 * alignment (Smith and Waterman, 1981) of the next words of both.
 *
 * @param start the places next to the end of what is aligned
 * @returns equal words, from the end outwards; none where the texts do not agree soon
 */
export function leap(ids: Uint32Array, start: Pair, step: Step, texts: Room): Pair[] {
  const isCharacters = isCharacter(ids[start[0]] ?? 0);
  const far = landing(ids, start, step, texts, () => true);
  if (far.score >= (isCharacters ? LEAST_SCORE_OF_CHARACTERS : LEAST_SCORE)) return far.pairs;
  const straight = landing(ids, start, step, texts, isStraightOn);
  const least = isCharacters ? LEAST_STRAIGHT_ON_OF_CHARACTERS : LEAST_STRAIGHT_ON;
  return straight.score >= least ? straight.pairs : [];
}

/** Whether one of the texts only is interrupted, if they agree again behind so many words of each. */
function isStraightOn(a: number, b: number): boolean {
  return Math.min(a, b) === 0;
}

/** The best local alignment of the next words, with its score. */
function landing(
  ids: Uint32Array,
  [a, b]: Pair,
  step: Step,
  { a: textA, b: textB }: Room,
  mayBegin: (a: number, b: number) => boolean,
): { score: number; pairs: Pair[] } {
  const rows = Math.min(WINDOW, roomFrom(a, step, textA));
  const columns = Math.min(WINDOW, roomFrom(b, step, textB));
  const width = columns + 1;
  const scores = new Int8Array((rows + 1) * width);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= rows; i += 1) {
    const id = ids[a + (i - 1) * step];
    for (let j = 1; j <= columns; j += 1) {
      const here = i * width + j;
      const before = scores[here - width - 1] ?? 0;
      const same = isSame(id, ids[b + (j - 1) * step]);
      const goesOn = before > 0 || (same && mayBegin(i - 1, j - 1));
      const diagonal = goesOn ? before + (same ? MATCH : MISMATCH) : 0;
      const gap = Math.max(scores[here - width] ?? 0, scores[here - 1] ?? 0) + GAP;
      const score = Math.max(0, diagonal, gap);
      scores[here] = score;
      if (score > best) {
        best = score;
        bestAt = here;
      }
    }
  }
  const pairs = best > 0 ? traced(ids, scores, bestAt, width, [a, b], step) : [];
  const [first = [a, b]] = pairs;
  const isNear = isBridgeable(Math.abs(first[0] - a), Math.abs(first[1] - b));
  return isNear ? { score: best, pairs } : { score: 0, pairs: [] };
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
