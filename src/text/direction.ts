/**
 * A character of a script that is written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko
 * and the others in the ranges that Unicode keeps for such scripts (UAX 44, Bidi_Class R and AL), without
 * the noncharacters among them.
 */
export const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const LETTERS = /\p{L}/gu;

/**
 * The direction in which most letters of a text are written. A text whose first words are of another
 * script is laid out by the rest of it; `dir="auto"` in HTML would go by those words.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  let balance = 0;
  for (const [letter] of text.matchAll(LETTERS)) balance += RIGHT_TO_LEFT.test(letter) ? 1 : -1;
  return balance > 0 ? 'rtl' : 'ltr';
}
