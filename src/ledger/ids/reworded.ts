import { finderAmong } from './likeliest.ts';
import { gapsBetween, type Item, type Pair } from './pairs.ts';
import { ALIKE } from './similarity.ts';
import { SURE_LENGTH } from '../sure-length.ts';

/**
 * Which new texts are probably old ones reworded. It is a proposal, for the editor to decide.
 *
 * A text is looked for in the whole document, for it may have been moved as well; but a short one
 * is taken for another only where it stood, or with exactly its words.
 *
 * @param same what is known to be the same, in the order of both sides
 * @param old items without a counterpart, in order; so for `fresh`
 * @returns pairs of which no two share an item, the most alike chosen first
 */
export function proposeReworded(
  same: readonly Pair[],
  old: readonly Item[],
  fresh: readonly Item[],
): Pair[] {
  const gapOf = new Map<Item, number>();
  gapsBetween(same, old, fresh).forEach((gap, number) => {
    for (const item of [...gap.old, ...gap.fresh]) gapOf.set(item, number);
  });
  const find = finderAmong(fresh.map(({ words }) => words));
  const proposals = old.flatMap((item) =>
    find(item.words).flatMap(({ index, alike }) => {
      const partner = fresh[index];
      if (!partner || alike < ALIKE) return [];
      const inPlace = gapOf.get(item) === gapOf.get(partner);
      if (!inPlace && !isKnownAnywhere(item, partner)) return [];
      return [{ old: item, fresh: partner, alike, inPlace }];
    }),
  );
  proposals.sort((a, b) => b.alike - a.alike || Number(b.inPlace) - Number(a.inPlace));
  return withoutSharing(proposals);
}

function isKnownAnywhere(old: Item, fresh: Item): boolean {
  return old.words === fresh.words || Math.min(old.words.length, fresh.words.length) >= SURE_LENGTH;
}

function withoutSharing(proposals: readonly Pair[]): Pair[] {
  const taken = new Set<Item>();
  return proposals.filter(({ old, fresh }) => {
    if (taken.has(old) || taken.has(fresh)) return false;
    taken.add(old).add(fresh);
    return true;
  });
}
