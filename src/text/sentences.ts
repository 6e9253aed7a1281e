import type { Passage } from '../model/document.ts';
import {
  closingAbbreviations,
  numberAbbreviations,
  openAbbreviations,
  openers,
} from './abbreviations.ts';
import { trimmed } from './white-space.ts';

/**
 * The sentences of a text, after Unicode Standard Annex 29, with the breaks undone that it sets
 * behind abbreviations, initials and item numbers, before lower case, and at the line ends of a
 * hard-wrapped paragraph. A blank line always ends a sentence.
 *
 * @param text a block's text, or any other
 * @param language BCP 47 tag of the text
 * @returns in order and without overlap, as offsets (UTF-16 code units) into `text`; only white
 *   space is between them, none at their ends
 */
export function sentences(text: string, language: string): Passage[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const found: Passage[] = [];
  for (const { index, segment } of segmenter.segment(withoutLineEnds(text))) {
    const passage = trimmed(text, { start: index, end: index + segment.length });
    const last = found.at(-1);
    if (passage.start === passage.end) continue;
    if (last && goesOn(text, last, passage)) {
      found[found.length - 1] = { start: last.start, end: passage.end };
    } else if (last) {
      const { before, after } = withOpening(text, last, passage);
      found.splice(-1, 1, before, after);
    } else {
      found.push(passage);
    }
  }
  return found;
}

/**
 * Without a space before it, an opening quotation mark or bracket is given to the sentence that has
 * ended (`他走了。“`); it belongs to the one that it opens.
 */
function withOpening(
  text: string,
  before: Passage,
  after: Passage,
): { before: Passage; after: Passage } {
  const opening = /[“‘「『（《〈【〔]+$/u.exec(text.slice(before.start, before.end));
  if (!opening || opening.index === 0 || before.end !== after.start) return { before, after };
  const end = before.start + opening.index;
  return { before: { start: before.start, end }, after: { start: end, end: after.end } };
}

const LINE_ENDS =
  /(?:\r\n|[\n\v\f\r\u2028\u2029])(?:[^\S\n\v\f\r\u2028\u2029]*[\n\v\f\r\u2028\u2029])*/g;

/** The text, as long as before, with a space for each code unit of a single line end. */
function withoutLineEnds(text: string): string {
  return text.replace(LINE_ENDS, (found) =>
    found.replace('\r\n', '\n').length === 1 ? ' '.repeat(found.length) : found,
  );
}

/** How far back an abbreviation is looked for, and how far on the word behind it. */
const REACH = 24;

function goesOn(text: string, before: Passage, after: Passage): boolean {
  const left = text.slice(Math.max(before.start, before.end - REACH), before.end);
  const right = text.slice(after.start, Math.min(after.end, after.start + REACH));
  const gap = text.slice(before.end, after.start);
  if (/[\n\v\f\r\u2028\u2029]\s*[\n\v\f\r\u2028\u2029]/.test(gap.replaceAll('\r\n', '\n')))
    return false;
  return (
    !hasWord(right) ||
    !hasWord(left) ||
    isWithinWord(left, gap, right) ||
    /^\p{Ll}/u.test(right) ||
    (left.length === before.end - before.start && isItemNumber(left)) ||
    abbreviationGoesOn(left, right)
  );
}

/** A stop between a figure and a letter, with no space behind it, belongs to a code: `0700.HK`. */
function isWithinWord(left: string, gap: string, right: string): boolean {
  return gap === '' && /\p{N}\.$/u.test(left) && /^\p{L}/u.test(right);
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** `1.`, `(a)`, `IV.`, and the `Q.` and `A.` of an interview, alone. */
function isItemNumber(text: string): boolean {
  return /^\(?(?:\p{N}{1,3}|\p{L}|[ivxlc]+|[IVXLC]+)[.)]{1,2}$/u.test(text);
}

/** The last word with its stop: `Zeng.`, `a.m.`, `U.S.`; nothing where a quotation closes first. */
const LAST_WORD = /(?<![\p{L}\p{N}])(?<word>\p{L}+(?:\.\p{L}+)*)\.$/u;
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u;

function abbreviationGoesOn(left: string, right: string): boolean {
  const word = LAST_WORD.exec(left)?.groups?.['word'];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (openAbbreviations.has(lower)) return true;
  if (numberAbbreviations.has(lower)) return /^(?:\p{N}|[IVXLC]{2,}\b)/u.test(right);
  return (INITIALS.test(word) || closingAbbreviations.has(lower)) && !opensSentence(right);
}

function opensSentence(right: string): boolean {
  const word = /^["'“‘«([]*(?<word>\p{L}+)/u.exec(right)?.groups?.['word'];
  return word !== undefined && openers.has(word.toLowerCase());
}
