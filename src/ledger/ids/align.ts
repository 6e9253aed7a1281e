import { inOrder } from './in-order.ts';
import { gapsBetween, unpaired, uniquePairs, type Item, type Pair } from './pairs.ts';
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
 * 3. tombstones whose words came back, by the same rules, once all that lives has its place;
 * 4. last, and only as a proposal, those that seem reworded.
 *
 * @param published in the order of the ledger
 * @param words of each block of the text, in order
 * @returns for each block of the text the index of its published one, or `undefined` where it is new
 */
export function align(
  published: readonly Published[],
  words: readonly string[],
): (number | undefined)[] {
  const items = published.map((block, index) => ({ words: block.words, index }));
  const living = items.filter(({ index }) => published[index]?.gone === false);
  const dead = items.filter(({ index }) => published[index]?.gone === true);
  const fresh = words.map((own, index) => ({ words: own, index }));

  const same = inOrder(living, fresh);
  const moved = surePairs(living, fresh, same);
  const back = gapsBetween(same, dead, unpaired(fresh, [...same, ...moved], 'fresh')).flatMap(
    (gap) => inOrder(gap.old, gap.fresh),
  );
  const raised = surePairs(dead, fresh, [...same, ...moved, ...back]);

  const known = [...same, ...moved, ...back, ...raised];
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
