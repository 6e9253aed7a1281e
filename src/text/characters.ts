/*
 * Kinds of characters, as the insides of a class in a regular expression with the flag `u`.
 */

/** Nobody sees these, so nobody quotes them: soft hyphen, zero-width space, word joiner, marks of direction. */
export const INVISIBLE = String.raw`\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069`;

/**
 * Whatever can merge with the character before it under NFC: the marks and, by composition, the
 * vowels and finals of Hangul and one vowel sign of Kirat Rai (which are letters).
 */
export const JOINING = String.raw`\p{M}\u1161-\u1175\u11a8-\u11c2\u{16d67}`;

const joining = new RegExp(`^[${JOINING}]`, 'u');

/**
 * Whether a text may be cut at an offset (in UTF-16 code units): not inside a surrogate pair, nor
 * between a letter and what joins it.
 */
export function startsCharacter(source: string, at: number): boolean {
  const code = source.codePointAt(at);
  if (code === undefined) return true;
  const isSecondHalf = (source.codePointAt(at - 1) ?? 0) > 0xffff;
  return !isSecondHalf && !joining.test(String.fromCodePoint(code));
}
