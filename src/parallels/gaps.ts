/*
 * What may lie between equal words of two passages that are one told twice.
 */

/** Words between two matches that either text has of its own, where both still tell one thing. */
const MOST_BETWEEN = 20;
/**
 * Words that interrupt one text, where the other goes straight on in its paragraph: an attribution in
 * the midst of a quotation ("said the officer in an interview on Monday"). It has about a dozen words;
 * sixty are a newspaper's longest sentence, and more would be a passage of its own within another.
 */
const MOST_INTERRUPTING = 60;
/** Words that only one of two texts has, in the midst of a parallel, are an interruption from here on. */
const INTERRUPTION = 4;
/** In an interruption the other text may have a word or two of its own. */
const BESIDE_INTERRUPTION = 2;

/**
 * Whether passages go on behind so many words of the one text and so many of the other.
 *
 * @param staysInBlock whether the text with fewer of them does so within a paragraph
 */
export function isBridgeable(a: number, b: number, staysInBlock = (): boolean => false): boolean {
  if (Math.max(a, b) <= MOST_BETWEEN) return true;
  const interrupts = Math.min(a, b) <= BESIDE_INTERRUPTION && Math.max(a, b) <= MOST_INTERRUPTING;
  return interrupts && staysInBlock();
}

/** Whether words between two equal ones only interrupt what both texts say. */
export function isInterruption(a: number, b: number): boolean {
  return Math.max(a, b) >= INTERRUPTION && Math.min(a, b) <= BESIDE_INTERRUPTION;
}
