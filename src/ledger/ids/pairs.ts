/** A text on one side of an alignment: its words, and its index among all of that side. */
export interface Item {
  readonly words: string;
  readonly index: number;
}

/** An old and a new item that are the same. */
export interface Pair {
  readonly old: Item;
  readonly fresh: Item;
}

/** Items whose words stand once among the old ones and once among the new, in the order of the new. */
export function uniquePairs(old: readonly Item[], fresh: readonly Item[]): Pair[] {
  const olds = byUniqueWords(old);
  const freshes = byUniqueWords(fresh);
  return [...freshes].flatMap(([words, item]) => {
    const partner = olds.get(words);
    return item && partner ? [{ old: partner, fresh: item }] : [];
  });
}

/** By words; `undefined` where they stand more than once. */
function byUniqueWords(items: readonly Item[]): Map<string, Item | undefined> {
  const found = new Map<string, Item | undefined>();
  for (const item of items) found.set(item.words, found.has(item.words) ? undefined : item);
  return found;
}

/** The items between neighbouring pairs, and before the first and behind the last. */
export interface Gap {
  readonly old: Item[];
  readonly fresh: Item[];
}

/**
 * Sorts items into the gaps that pairs leave.
 *
 * @param pairs in the order of both sides
 * @param old items in order, those of the pairs left out; so for `fresh`
 * @returns one gap more than there are pairs, empty ones included
 */
export function gapsBetween(
  pairs: readonly Pair[],
  old: readonly Item[],
  fresh: readonly Item[],
): Gap[] {
  const gaps: Gap[] = Array.from({ length: pairs.length + 1 }, () => ({ old: [], fresh: [] }));
  const fill = (side: 'old' | 'fresh', items: readonly Item[]) => {
    let at = 0;
    for (const item of items) {
      while (at < pairs.length && (pairs[at]?.[side].index ?? Infinity) < item.index) at += 1;
      gaps[at]?.[side].push(item);
    }
  };
  fill('old', old);
  fill('fresh', fresh);
  return gaps;
}

/** The items that are in no pair. */
export function unpaired(
  items: readonly Item[],
  pairs: readonly Pair[],
  side: 'old' | 'fresh',
): Item[] {
  const taken = new Set(pairs.map((pair) => pair[side].index));
  return items.filter(({ index }) => !taken.has(index));
}
