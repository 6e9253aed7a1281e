import { isSame } from './matches.ts';
import type { Run } from './runs.ts';

/*
 * Alignment of words beyond the ends of a chain, in a band, after Smith and Waterman
 * ("Identification of Common Molecular Subsequences", 1981). Everything counts one, so that words
 * which agree by chance, about one in ten, never outweigh those that do not.
 */
export const MATCH = 1;
export const MISMATCH = -1;
export const GAP = -1;
/** Words that the one text may be ahead or behind beyond the ends of a chain. */
const BAND = 5;
/**
 * How far the score may fall below its best before the search for more ends: five other words in a
 * row. BLAST's X-drop (Altschul and others, 1997).
 */
const DROP = 5;
/** Words of one step beyond an end. With no gram in common that many are hardly ever equal. */
const MOST_ROWS = 64;
/** The score of what cannot be reached. */
const NOWHERE = -1000;

/** Two places, in the one text and in the other; of an alignment, where both have the same word. */
export type Pair = readonly [a: number, b: number];

/** Which way from a place: 1 for on, -1 for back. */
export type Step = 1 | -1;

/** The words among which something is looked for, in either text. */
export interface Room {
  readonly a: Run;
  readonly b: Run;
}

/** Where a cell's best predecessor is. */
const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;

/**
 * Equal words beyond an end of what is aligned, going on from it while they outweigh the others.
 *
 * @param start the places next to the end
 * @returns from the end outwards
 */
export function extend(ids: Uint32Array, start: Pair, step: Step, room: Room): Pair[] {
  const pairs: Pair[] = [];
  let [a, b] = start;
  for (;;) {
    const found = oneStep(ids, [a, b], step, roomFrom(a, step, room.a), roomFrom(b, step, room.b));
    const last = found.at(-1);
    if (!last) return pairs;
    pairs.push(...found);
    a = last[0] + step;
    b = last[1] + step;
  }
}

/** How many words there are from a place on, or back, itself included. */
export function roomFrom(at: number, step: Step, { from, to }: Run): number {
  return step === 1 ? to - at : at + 1 - from;
}

function oneStep(ids: Uint32Array, [a, b]: Pair, step: Step, roomA: number, roomB: number): Pair[] {
  const rows = Math.min(roomA, MOST_ROWS);
  const width = 2 * BAND + 1;
  const trace = new Uint8Array((rows + 1) * width);
  let scores = new Int16Array(width).fill(NOWHERE);
  for (let j = 0; j <= BAND; j += 1) scores[j + BAND] = j * GAP;
  trace.fill(LEFT, BAND + 1, width);
  let best = 0;
  let bestAt: Pair = [0, 0];
  for (let i = 1; i <= rows; i += 1) {
    const next = new Int16Array(width).fill(NOWHERE);
    let most = NOWHERE;
    for (let column = 0; column < width; column += 1) {
      const j = i + column - BAND;
      if (j < 0 || j > roomB) continue;
      const same = j > 0 && isSame(ids[a + (i - 1) * step], ids[b + (j - 1) * step]);
      const diagonal = j > 0 ? (scores[column] ?? 0) + (same ? MATCH : MISMATCH) : NOWHERE;
      const up = column + 1 < width ? (scores[column + 1] ?? 0) + GAP : NOWHERE;
      const left = column > 0 ? (next[column - 1] ?? 0) + GAP : NOWHERE;
      const score = Math.max(diagonal, up, left);
      next[column] = score;
      trace[i * width + column] = score === diagonal ? DIAGONAL : score === up ? UP : LEFT;
      most = Math.max(most, score);
      if (score > best) {
        best = score;
        bestAt = [i, j];
      }
    }
    scores = next;
    if (most < best - DROP) break;
  }
  return traced(ids, trace, bestAt, [a, b], step);
}

/** The equal words on the way to the best cell, from the start. */
function traced(
  ids: Uint32Array,
  trace: Uint8Array,
  [bestRow, bestColumn]: Pair,
  [a, b]: Pair,
  step: Step,
): Pair[] {
  const width = 2 * BAND + 1;
  const pairs: Pair[] = [];
  for (let i = bestRow, j = bestColumn; i > 0 || j > 0;) {
    const direction = trace[i * width + j - i + BAND];
    if (direction === DIAGONAL) {
      i -= 1;
      j -= 1;
      if (isSame(ids[a + i * step], ids[b + j * step])) pairs.push([a + i * step, b + j * step]);
    } else if (direction === UP) i -= 1;
    else if (direction === LEFT) j -= 1;
    else break;
  }
  return pairs.reverse();
}
