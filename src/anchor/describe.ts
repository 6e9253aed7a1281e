import type { Document, Passage } from '../model/document.ts';
import type { Selector } from '../model/selector.ts';
import { surroundingsOf } from '../text/surroundings.ts';
import { snap } from './snap.ts';

/**
 * Describes a passage by its words, their surroundings and their position, after the W3C Web
 * Annotation Data Model (TextQuoteSelector and TextPositionSelector). `selectorMatcherOf` is the
 * inverse: it leads back to the passage, snapped.
 *
 * The passage is snapped first (see `snap`).
 *
 * @param passage offsets (UTF-16 code units) into the document's text
 * @throws where the passage is blank: it has no words to be described by
 */
export function describe({ text }: Pick<Document, 'text'>, passage: Passage): Selector {
  const { start, end } = snap({ text }, passage);
  if (start === end) throw new RangeError(`Nothing stands at ${passage.start}–${passage.end}.`);
  return {
    exact: text.slice(start, end),
    ...surroundingsOf(text, { start, end }),
    start,
    end,
  };
}
