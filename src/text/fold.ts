import type { Passage } from '../model/document.ts';
import { INVISIBLE, JOINING } from './characters.ts';
import { sourceOf, type Piece } from './source-offsets.ts';

/** A text folded for matching, with the way back to the text it was made from. */
export interface Folded {
  readonly text: string;
  /**
   * What a stretch of the folded text stands for in the source. Both are half-open ranges in
   * UTF-16 code units. The range is the least that folds to the stretch again: white space that
   * became one space is in it whole, characters that were dropped at its ends are not. A stretch
   * that begins or ends inside a surrogate pair, or between a letter and its combining marks, is
   * widened to the whole character. An empty stretch has an empty range.
   */
  toSource(start: number, end: number): Passage;
}

const SINGLE_QUOTES = '‘’‚‛′‵‹›`´＇׳';
const DOUBLE_QUOTES = '“”„‟″‶«»＂〝〞〟״';
const DASHES = '‐‑‒–—―−﹘﹣－־';

const plainOf: ReadonlyMap<string, string> = new Map([
  ...Array.from(SINGLE_QUOTES, (quote) => [quote, "'"] as const),
  ...Array.from(DOUBLE_QUOTES, (quote) => [quote, '"'] as const),
  ...Array.from(DASHES, (dash) => [dash, '-'] as const),
]);

const WHITE_SPACE = String.raw`[^\S ][\s${INVISIBLE}]*| [\s${INVISIBLE}]+`;
const JOINED = String.raw`[^\s${INVISIBLE}${JOINING}]?[${JOINING}${INVISIBLE}]+`;
const TYPOGRAPHIC = `[${SINGLE_QUOTES}${DOUBLE_QUOTES}${DASHES}]`;

/** Where a text in NFC may differ from its folded form. */
const FOLDABLE = `${WHITE_SPACE}|${JOINED}|${TYPOGRAPHIC}`;
const inNormalText = new RegExp(FOLDABLE, 'gu');
/**
 * In other texts some characters have another form on their own, as the Kelvin sign has in K: none
 * in Latin, none of the common ideographs and kana, and no syllable of Hangul.
 */
const inAnyText = new RegExp(
  String.raw`${FOLDABLE}|[\u0340-\u3040\ua000-\uabff\ud7a4-\u{10ffff}]`,
  'gu',
);

const invisible = new RegExp(`[${INVISIBLE}]`, 'gu');
const typographic = new RegExp(TYPOGRAPHIC, 'gu');

/**
 * Folds a text so that words match however they were typed:
 *
 * - white space of any kind and length (ECMAScript's `\s`: tabs, line ends, no-break spaces, byte
 *   order mark) becomes one space, at the ends as well;
 * - quotation marks of any shape, primes and apostrophes become `'` and `"`;
 * - hyphens, dashes and the minus sign become `-`, each of them one;
 * - invisible characters (soft hyphen, zero-width space, word joiner, marks of direction) are
 *   dropped; joiners and non-joiners are kept, for they change letters;
 * - letters and their marks are composed (Unicode Normalization Form C, UAX 15).
 *
 * Case, ligatures and full-width forms are kept: whoever quotes them sees that they differ. Folding
 * a folded text changes nothing. Time grows with the text, whatever it holds.
 */
export function fold(source: string): Folded {
  const isNormal = source === source.normalize('NFC');
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let copied = 0;
  let length = 0;
  const replace = (start: number, end: number, folded: string): void => {
    const before = source.slice(copied, start);
    parts.push(before, folded);
    length += before.length + folded.length;
    pieces.push({
      source: start,
      sourceEnd: end,
      folded: length - folded.length,
      foldedEnd: length,
    });
    copied = end;
  };
  for (const { 0: found, index } of source.matchAll(isNormal ? inNormalText : inAnyText)) {
    const end = index + found.length;
    const core = withoutInvisibleEnd(found);
    const folded = foldPiece(core);
    if (folded !== core) replace(index, index + core.length, folded);
    if (core !== found) replace(index + core.length, end, '');
  }
  const text = parts.join('') + source.slice(copied);
  return { text, toSource: (start, end) => sourceOf(source, pieces, start, end) };
}

function foldPiece(piece: string): string {
  if (/^\s/u.test(piece)) return ' ';
  return (
    plainOf.get(piece) ??
    piece
      .replace(invisible, '')
      .normalize('NFC')
      .replace(typographic, (character) => plainOf.get(character) ?? character)
  );
}

/** Cuts dropped characters off, so that a match before them does not reach over them. */
function withoutInvisibleEnd(piece: string): string {
  let end = piece.length;
  while (end > 0 && piece.slice(end - 1, end).search(invisible) === 0) end -= 1;
  return piece.slice(0, end);
}
