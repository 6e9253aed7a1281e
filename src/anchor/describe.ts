import type { Document, Passage } from '../model/document.ts';
import type { Selector } from '../model/selector.ts';
import { charactersAfter, charactersBefore, snap } from './snap.ts';

/**
 * Characters of prefix and suffix, as common among tools that exchange annotations: about five words
 * on either side, enough to tell most repetitions apart and short enough to store for every passage.
 */
export const CONTEXT = 32;

/**
 * Describes a passage by its words, their surroundings and their position, after the W3C Web
 * Annotation Data Model (TextQuoteSelector and TextPositionSelector). `selectorMatcherOf` is the
 * inverse: it leads back to the passage, snapped.
 *
 * The passage is snapped first (see `snap`). A character of the prefix and suffix is a code point
 * with all that joins it, so that neither a surrogate pair nor a letter and its marks are cut
 * (see `charactersBefore`); each line end and space counts as it stands.
 *
 * @param passage offsets (UTF-16 code units) into the document's text
 * @throws where the passage is blank: it has no words to be described by
 */
export function describe({ text }: Pick<Document, 'text'>, passage: Passage): Selector {
  const { start, end } = snap({ text }, passage);
  if (start === end) throw new RangeError(`Nothing stands at ${passage.start}–${passage.end}.`);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(charactersBefore(text, start, CONTEXT), start),
    suffix: text.slice(end, charactersAfter(text, end, CONTEXT)),
    start,
    end,
  };
}
