/** Two texts are one if the longer has this share of its words in common with the other. */
export const LEAST_SHARE = 0.8;

/** Words that two texts share and that are left out of reuse. */
interface Common {
  readonly sharedWords: (text: number, other: number) => number;
}

/**
 * Pairs of texts that are the same, more or less.
 *
 * @param reuses the passages that they share, with the number of equal words
 * @param sizes the words of each text
 */
export function duplicatesIn(
  reuses: readonly { readonly texts: readonly [number, number]; readonly words: number }[],
  sizes: readonly number[],
  common: Common,
): { texts: readonly [number, number]; share: number }[] {
  const pairs = Map.groupBy(reuses, ({ texts }) => texts.join());
  return [...pairs.values()].flatMap((shared) => {
    const [{ texts } = { texts: [0, 0] as const }] = shared;
    const words = shared.reduce((sum, one) => sum + one.words, 0);
    const size = Math.max(...texts.map((text) => sizes[text] ?? 0));
    const all =
      words >= LEAST_SHARE * size ? words : words + common.sharedWords(texts[0], texts[1]);
    const share = Math.min(1, all / size);
    return share >= LEAST_SHARE ? [{ texts, share }] : [];
  });
}
