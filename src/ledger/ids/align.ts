import { inOrder } from './in-order.ts';
import { gapsBetween, unpaired, uniquePairs, type Gap, type Item, type Pair } from './pairs.ts';
import { proposeReworded } from './reworded.ts';
import { SURE_LENGTH } from '../sure-length.ts';

/** A block as the ledger holds it. */
interface Published {
  readonly words: string;
  /** Whether it is a tombstone. */
  readonly gone: boolean;
}

/**
 * Finds the blocks of a text among those that were published:
 *
 * 1. those with the same words, in the order of both;
 * 2. those that were moved, with exactly their words, where these are long and unique;
 * 3. tombstones whose words came back, once all that lives has its place: long and unique ones
 *    wherever they stand, others only where a neighbour agrees, or a tombstone would be raised by
 *    another line of the same words, of which an editor may have said that it is another;
 * 4. last, and only as a proposal, those that seem reworded.
 *
 * @param published in the order of the ledger
 * @param words of each block of the text, in order
 * @param isInPlace whether a neighbour of the text's block is as it was beside the published one;
 *   both by their index
 * @returns for each block of the text the index of its published one, or `undefined` where it is new
 */
export function align(
  published: readonly Published[],
  words: readonly string[],
  isInPlace: (old: number, fresh: number) => boolean,
): (number | undefined)[] {
  const items = published.map((block, index) => ({ words: block.words, index }));
  const living = items.filter(({ index }) => published[index]?.gone === false);
  const dead = items.filter(({ index }) => published[index]?.gone === true);
  const fresh = words.map((own, index) => ({ words: own, index }));

  const same = inOrder(living, fresh);
  const moved = surePairs(living, fresh, same);
  const raised = surePairs(items, fresh, [...same, ...moved]).filter(
    ({ old }) => published[old.index]?.gone,
  );
  const settled = [...same, ...moved, ...raised];
  const back = gapsBetween(
    same,
    unpaired(dead, settled, 'old'),
    unpaired(fresh, settled, 'fresh'),
  ).flatMap((gap) => inPlaceAgain(gap, isInPlace));

  const known = [...settled, ...back];
  const reworded = proposeReworded(
    same,
    unpaired(living, known, 'old'),
    unpaired(fresh, known, 'fresh'),
  );
  const found = new Map([...known, ...reworded].map((pair) => [pair.fresh.index, pair.old.index]));
  return words.map((_, index) => found.get(index));
}

/** Pairs of what is free yet and cannot be mistaken wherever it stands. */
function surePairs(old: readonly Item[], fresh: readonly Item[], taken: readonly Pair[]): Pair[] {
  const freeOld = new Set(unpaired(old, taken, 'old'));
  const freeFresh = new Set(unpaired(fresh, taken, 'fresh'));
  return uniquePairs(old, fresh).filter(
    (pair) =>
      pair.fresh.words.length >= SURE_LENGTH && freeOld.has(pair.old) && freeFresh.has(pair.fresh),
  );
}

/**
 * How many places of one refrain in one gap are looked at for a tombstone: in a text that has kept
 * anything around it there is one, and where everything is new, looking at each with each takes time.
 */
const MOST_LOOKED_AT = 16;

/** Pairs of the same words that a neighbour confirms, in order where several would do. */
function inPlaceAgain(
  { old, fresh }: Gap,
  isInPlace: (old: number, fresh: number) => boolean,
): Pair[] {
  const free = Map.groupBy(fresh, ({ words }) => words);
  return old.flatMap((item) => {
    const same = free.get(item.words) ?? [];
    const at = same.slice(0, MOST_LOOKED_AT).findIndex((one) => isInPlace(item.index, one.index));
    return same.splice(at, at < 0 ? 0 : 1).map((one) => ({ old: item, fresh: one }));
  });
}
