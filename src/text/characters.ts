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
const joined = new RegExp(`[${INVISIBLE}]*[${JOINING}]`, 'uy');

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

/**
 * The offset so many characters before another, or the text's beginning. A character is one code
 * point with everything that joins it (combining marks, the parts of a Hangul syllable), invisible
 * characters in between included: between two of these a text can be cut, and its parts fold to
 * the parts of its folded form.
 */
export function charactersBefore(text: string, offset: number, count: number): number {
  let at = offset;
  for (let left = count; left > 0 && at > 0; left -= 1) {
    do at -= 1;
    while (at > 0 && !isCut(text, at));
  }
  return at;
}

/** The offset so many characters after another, or the text's end. */
export function charactersAfter(text: string, offset: number, count: number): number {
  let at = offset;
  for (let left = count; left > 0 && at < text.length; left -= 1) {
    do at += 1;
    while (at < text.length && !isCut(text, at));
  }
  return at;
}

function isCut(text: string, at: number): boolean {
  if ((text.codePointAt(at - 1) ?? 0) > 0xffff) return false;
  joined.lastIndex = at;
  return !joined.test(text);
}
