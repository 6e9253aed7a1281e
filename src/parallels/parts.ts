import type { Alignment } from './align.ts';
import { gapAt, isReuse, measureOf, otherBefore } from './judge.ts';
import { wordWeight } from './runs.ts';

/** What a word that both texts have of their own counts for in a gap, against one that only one has. */
const BOTH = 1000;

/**
 * The parts of an alignment that are reuse: all of it, or where too much of it differs what is left
 * when it is split at its widest gap, and so on. A run of equal words is never split.
 *
 * @param least equal words that reuse takes
 */
export function partsOf(ids: Uint32Array, alignment: Alignment, least: number): Alignment[] {
  const { a, b } = alignment;
  const words = new Float64Array(a.length + 1);
  const other = new Float64Array(a.length + 1);
  const width = new Float64Array(a.length);
  for (let pair = 0; pair < a.length; pair += 1) {
    const before = otherBefore(ids, alignment, pair);
    words[pair + 1] = (words[pair] ?? 0) + wordWeight(ids[a[pair] ?? 0] ?? 0);
    other[pair + 1] = (other[pair] ?? 0) + before;
    width[pair] = before === 0 ? 0 : before + BOTH * Math.min(gapAt(a, pair), gapAt(b, pair));
  }
  const parts: Alignment[] = [];
  let gaps: Gaps | undefined;
  // Behind the first split, `at` is the widest gap within the part.
  const open = [{ from: 0, to: a.length, at: -1 }];
  for (let part = open.pop(); part; part = open.pop()) {
    const { from, to } = part;
    const equal = (words[to] ?? 0) - (words[from] ?? 0);
    const differing = (other[to] ?? 0) - (other[from + 1] ?? 0);
    if (equal < least) continue;
    if (isReuse(measureOf(equal, differing), least)) {
      parts.push({ a: a.slice(from, to), b: b.slice(from, to) });
      continue;
    }
    gaps ??= gapsIn(width);
    const at = part.at < 0 ? gaps.widest : part.at;
    open.push({ from: at, to, at: gaps.behind[at] ?? 0 });
    open.push({ from, to: at, at: gaps.ahead[at] ?? 0 });
  }
  return parts;
}

/** Gaps by width: for each the widest ahead of it and behind it, up to the next one that is wider. */
interface Gaps {
  readonly widest: number;
  readonly ahead: Uint32Array;
  readonly behind: Uint32Array;
}

/** The gaps before each pair but the first, as a Cartesian tree (Vuillemin, 1980). */
function gapsIn(width: Float64Array): Gaps {
  const ahead = new Uint32Array(width.length);
  const behind = new Uint32Array(width.length);
  const narrowing: number[] = [];
  for (let at = 1; at < width.length; at += 1) {
    let last = 0;
    while ((width[narrowing.at(-1) ?? 0] ?? 0) < (width[at] ?? 0) && narrowing.length > 0) {
      last = narrowing.pop() ?? 0;
    }
    ahead[at] = last;
    const before = narrowing.at(-1);
    if (before !== undefined) behind[before] = at;
    narrowing.push(at);
  }
  return { widest: narrowing[0] ?? 0, ahead, behind };
}
