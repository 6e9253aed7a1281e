/** Two texts are one if the longer has this share of its words in common with the other. */
const LEAST_SHARE = 0.8;

/**
 * Pairs of texts that are the same, more or less.
 *
 * @param reuses the passages that they share, with the number of equal words
 * @param sizes the words of each text
 */
export function duplicatesIn(
  reuses: readonly { readonly texts: readonly [number, number]; readonly words: number }[],
  sizes: readonly number[],
): { texts: readonly [number, number]; share: number }[] {
  const pairs = Map.groupBy(reuses, ({ texts }) => texts.join());
  return [...pairs.values()].flatMap((shared) => {
    const [{ texts } = { texts: [0, 0] as const }] = shared;
    const words = shared.reduce((sum, one) => sum + one.words, 0);
    const share = Math.min(1, words / Math.max(...texts.map((text) => sizes[text] ?? 0)));
    return share >= LEAST_SHARE ? [{ texts, share }] : [];
  });
}
