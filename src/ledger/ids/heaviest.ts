import type { Pair } from './pairs.ts';

/**
 * The heaviest selection of pairs that stand in one order on both sides: a longest increasing
 * subsequence, in which each pair counts by the length of its words, so that it is rather a short
 * paragraph that is said to have moved than a long one. After Fredman (1975), with Fenwick's tree
 * (1994) for the best selection before a place. Time is n log n.
 *
 * @param pairs in the order of the new side
 */
export function heaviestInOrder(pairs: readonly Pair[]): Pair[] {
  const ranks = ranksOf(pairs.map(({ old }) => old.index));
  const tree = new Array<number>(pairs.length + 1).fill(NONE);
  const weights: number[] = [];
  const previous: number[] = [];
  let heaviest = NONE;
  const heavier = (a: number, b: number) => ((weights[a] ?? 0) >= (weights[b] ?? 0) ? a : b);
  pairs.forEach(({ fresh }, index) => {
    const rank = ranks[index] ?? 0;
    let best = NONE;
    for (let at = rank; at > 0; at -= at & -at) best = heavier(best, tree[at] ?? NONE);
    previous.push(best);
    weights.push((weights[best] ?? 0) + fresh.words.length + 1);
    heaviest = heavier(heaviest, index);
    for (let at = rank + 1; at < tree.length; at += at & -at) {
      tree[at] = heavier(tree[at] ?? NONE, index);
    }
  });
  return chain(pairs, previous, heaviest);
}

const NONE = -1;

/** The place of each number among all of them, from 0. */
function ranksOf(numbers: readonly number[]): number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const rank = new Map(sorted.map((number, index) => [number, index]));
  return numbers.map((number) => rank.get(number) ?? 0);
}

function chain(pairs: readonly Pair[], previous: readonly number[], last: number): Pair[] {
  const chosen: Pair[] = [];
  for (let at = last; at !== NONE; at = previous[at] ?? NONE) {
    const pair = pairs[at];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
}
