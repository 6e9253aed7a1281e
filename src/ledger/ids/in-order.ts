import { heaviestInOrder } from './heaviest.ts';
import { gapsBetween, unpaired, uniquePairs, type Item, type Pair } from './pairs.ts';

/**
 * How often a gap is looked into anew. Refrains between paragraphs that are unique need two looks;
 * more only bounds the time on texts that repeat themselves throughout.
 */
const MOST_LOOKS = 16;

/**
 * Aligns equal texts, keeping their order, after Bram Cohen's patience diff: what is equal at both
 * ends; then texts that stand once on either side, which fix the rest; then the same in each gap
 * between them, where a refrain may be unique. What still repeats itself is paired one by one.
 *
 * @returns pairs in the order of both sides
 */
export function inOrder(
  old: readonly Item[],
  fresh: readonly Item[],
  looks: number = MOST_LOOKS,
): Pair[] {
  const head = pairWhileEqual(old, fresh, (items, step) => items[step]);
  const restOld = old.slice(head.length);
  const restFresh = fresh.slice(head.length);
  const tail = pairWhileEqual(restOld, restFresh, (items, step) => items.at(-1 - step));
  const middle = between(
    restOld.slice(0, restOld.length - tail.length),
    restFresh.slice(0, restFresh.length - tail.length),
    looks,
  );
  return [...head, ...middle, ...tail.reverse()];
}

function pairWhileEqual(
  old: readonly Item[],
  fresh: readonly Item[],
  itemAt: (items: readonly Item[], step: number) => Item | undefined,
): Pair[] {
  const pairs: Pair[] = [];
  for (;;) {
    const a = itemAt(old, pairs.length);
    const b = itemAt(fresh, pairs.length);
    if (!a || b?.words !== a.words) return pairs;
    pairs.push({ old: a, fresh: b });
  }
}

function between(old: readonly Item[], fresh: readonly Item[], looks: number): Pair[] {
  if (old.length === 0 || fresh.length === 0) return [];
  const anchors = looks > 0 ? heaviestInOrder(uniquePairs(old, fresh)) : [];
  if (anchors.length === 0) return oneByOne(old, fresh);
  const gaps = gapsBetween(
    anchors,
    unpaired(old, anchors, 'old'),
    unpaired(fresh, anchors, 'fresh'),
  );
  return gaps.flatMap((gap, index) => {
    const anchor = anchors[index];
    return [...inOrder(gap.old, gap.fresh, looks - 1), ...(anchor ? [anchor] : [])];
  });
}

/** Pairs each new text with the next old one that has its words. */
function oneByOne(old: readonly Item[], fresh: readonly Item[]): Pair[] {
  const nextOf = new Map<string, Item[]>();
  for (const item of old.toReversed()) {
    const same = nextOf.get(item.words);
    if (same) same.push(item);
    else nextOf.set(item.words, [item]);
  }
  const pairs: Pair[] = [];
  for (const item of fresh) {
    const same = nextOf.get(item.words);
    const last = pairs.at(-1)?.old.index ?? -1;
    let next = same?.pop();
    while (next && next.index < last) next = same?.pop();
    if (next) pairs.push({ old: next, fresh: item });
  }
  return pairs;
}
