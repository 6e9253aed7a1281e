import type { Passage } from '../model/document.ts';
import { charactersAfter, charactersBefore } from './characters.ts';
import { wordsOf } from './words.ts';

/**
 * Characters of prefix and suffix, as common among tools that exchange annotations: about five words
 * on either side, enough to tell most repetitions apart and short enough to store for every passage.
 */
export const CONTEXT = 32;

/** What stands before and behind a passage. */
export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * What of a text adjoins a passage, after the TextQuoteSelector of the W3C Web Annotation Data Model.
 * A character of it is a code point with all that joins it, so that neither a surrogate pair nor a
 * letter and its marks are cut (see `charactersBefore`); each line end and space counts as it stands.
 *
 * @param passage offsets (UTF-16 code units) into the text
 */
export function surroundingsOf(text: string, { start, end }: Passage): Surroundings {
  return {
    prefix: text.slice(charactersBefore(text, start, CONTEXT), start),
    suffix: text.slice(end, charactersAfter(text, end, CONTEXT)),
  };
}

/** Whether a place in a folded text comes straight after some words, or after them and a space. */
export function follows(prefix: string, text: string, at: number): boolean {
  return text.endsWith(prefix, at) || text.endsWith(`${prefix} `, at);
}

/** Whether some words come straight after a place in a folded text, or after a space. */
export function precedes(suffix: string, text: string, at: number): boolean {
  return text.startsWith(suffix, at) || text.startsWith(` ${suffix}`, at);
}

/**
 * How much of a source is folded to be compared with surroundings: white space and invisible
 * characters may have been added between them.
 */
const REACH = 8 * CONTEXT;

/**
 * Which surroundings of a passage are as published, letter for letter when folded. Where nothing
 * stood on a side, nothing may stand there now.
 */
export function agreement(
  text: string,
  { start, end }: Passage,
  { prefix, suffix }: Surroundings,
): { readonly before: boolean; readonly behind: boolean } {
  const before = wordsOf(text.slice(Math.max(0, start - REACH), start));
  const behind = wordsOf(text.slice(end, end + REACH));
  const wantedBefore = wordsOf(prefix);
  const wantedBehind = wordsOf(suffix);
  return {
    before: wantedBefore === '' ? before === '' : follows(wantedBefore, before, before.length),
    behind: wantedBehind === '' ? behind === '' : precedes(wantedBehind, behind, 0),
  };
}
