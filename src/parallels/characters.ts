import { INVISIBLE } from '../text/characters.ts';
import { UNSPACED } from '../text/unspaced.ts';

/** What a code unit is to a text's words. */
export const NO_WORD = 0;
/** A letter or digit of a script that parts its words with spaces. */
export const LETTER = 1;
/** A letter of a script that does not: a word of its own here. */
export const CHARACTER = 2;
/** A mark, or an invisible character: goes on with a word, begins none. */
export const JOINING = 3;
/** The first half of a code point beyond the Basic Multilingual Plane. */
const HIGH_SURROGATE = 4;

const unspaced = new RegExp(`^${UNSPACED}`, 'v');
const joining = new RegExp(String.raw`^[\p{M}${INVISIBLE}]`, 'u');
const letter = /^[\p{L}\p{N}]/u;

const kinds = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0xd800 && unit < 0xdc00 ? HIGH_SURROGATE : kindOf(String.fromCharCode(unit)),
);

function kindOf(character: string): number {
  if (joining.test(character)) return JOINING;
  if (unspaced.test(character)) return CHARACTER;
  return letter.test(character) ? LETTER : NO_WORD;
}

/** The kind of the character that begins at an offset (UTF-16 code units) of a text. */
export function kindAt(text: string, at: number): number {
  const kind = kinds[text.charCodeAt(at)] ?? NO_WORD;
  return kind === HIGH_SURROGATE ? kindOf(text.slice(at, at + 2)) : kind;
}

/** The offset behind the character that begins at an offset. */
export function behind(text: string, at: number): number {
  return at + (kinds[text.charCodeAt(at)] === HIGH_SURROGATE ? 2 : 1);
}
