import type { Document, Passage } from '../model/document.ts';
import { nearestOf, proposerIn } from './propose.ts';
import { publishedOf } from './published.ts';
import { searchable } from './searchable.ts';
import type { PublishedQuote } from './sought.ts';
import { sureHit } from './sure.ts';

/**
 * Places published words in a text without asking anyone, and therefore only where it is sure.
 *
 * Sure is one place, outside of repeated blocks, where the words stand exactly (folded, see `fold`)
 * and their surroundings are the same:
 *
 * - On both sides all of the prefix and suffix adjoin the words, folded alike. No letter may differ:
 *   the sentences that are most alike differ in a figure or a name just there.
 * - If what was published is known, words and surroundings must have stood in it only once; and
 *   where the words alone stood in it more than once, what is left of their block (up to 64 letters
 *   on either side) must have told them apart, and be the same. So nothing slides onto a twin.
 * - In return, one side is enough for words that stood in it only once, if the word that adjoins on
 *   the other side is the same (`118%` is not `18%`), and if no other place is nearly as like (see
 *   `nearestOf`), where the passage may be with a typo in it. So a note keeps its place when a
 *   paragraph is inserted before it.
 *
 * @param published the texts of the blocks as they were published, in order. Without them a passage
 *   with the same words, prefix and suffix as another may be mistaken for it when that is deleted.
 * @returns offsets into the document's text, or `undefined` where there is no place to be sure of
 */
export function place(
  quote: PublishedQuote,
  document: Document,
  published?: readonly string[],
): Passage | undefined {
  return keeperOf(document, published)(quote);
}

/** Makes `place` for one document, prepared once for however many passages. */
export function keeperOf(
  document: Document,
  published?: readonly string[],
): (quote: PublishedQuote) => Passage | undefined {
  const now = searchable(document);
  const then = published && publishedOf(published);
  const propose = proposerIn(now);
  return (quote) => {
    const sure = sureHit(quote, now, then);
    if (!sure) return undefined;
    const passage = now.passageOf(sure.hit);
    if (sure.surroundings === 'both') return passage;
    return nearestOf(propose(quote))?.passage.start === passage.start ? passage : undefined;
  };
}
