import type { Document, Passage } from '../model/document.ts';
import { wordsOf } from '../text/words.ts';
import { hitsOf } from './hits.ts';
import { nearestOf, proposerIn, type Proposal } from './propose.ts';
import { publishedOf } from './published.ts';
import type { Sides } from './same.ts';
import { searchable, type Searchable } from './searchable.ts';
import type { PublishedQuote } from './sought.ts';
import { sureHit, type SureHit } from './sure.ts';

/** What became of a passage that was published. */
export type Placement =
  /** It is here, surely: the words stand as published, in surroundings that are the same. */
  | {
      readonly kind: 'placed';
      readonly passage: Passage;
      /** Which of its surroundings are the same, letter for letter when folded. */
      readonly surroundings: Sides;
    }
  /** It may be here; an editor must say. */
  | {
      readonly kind: 'doubtful';
      /**
       * `surroundings`: the words stand in the text, but among others. `twins`: they stand, or
       * stood, more than once in surroundings that do not differ. `wording`: only similar words stand.
       */
      readonly reason: 'surroundings' | 'twins' | 'wording';
      /** The likeliest first; see `nearestOf`. */
      readonly candidates: readonly Proposal[];
    }
  /** Nothing in the text is like it. */
  | { readonly kind: 'gone' };

/**
 * From this score on, other words are shown as what may have become of the lost ones. About thirty
 * letters reach it without any of their surroundings; a shorter phrase that stands elsewhere by
 * chance does not. Higher, and a sentence that was moved and corrected would be called gone.
 */
const LIKELY = 0.3;

/**
 * Places published words in a text without asking anyone, and therefore only where it is sure.
 *
 * Sure is one place, outside of repeated blocks, where the words stand exactly (folded, see `fold`)
 * and their surroundings are the same:
 *
 * - On both sides all of the prefix and suffix adjoin the words, folded alike. No letter may differ:
 *   the sentences that are most alike differ in a figure or a name just there.
 * - If what was published is known, words and surroundings must have stood in it only once; and
 *   where the words alone stood in it more than once, what is left of their block (up to 128 letters
 *   on either side) must have told them apart, and be the same. So nothing slides onto a twin.
 * - In return, one side is enough for words that stood in it only once, if the word that adjoins on
 *   the other side is the same (`118%` is not `18%`), and if no other place is nearly as like (see
 *   `nearestOf`), where the passage may be with a typo in it. So a note keeps its place when a
 *   paragraph is inserted before it.
 *
 * @param published the texts of the blocks as they were published, in order. Without them a passage
 *   with the same words, prefix and suffix as another may be mistaken for it when that is deleted.
 * @returns offsets into the document's text, or why there is none to be sure of
 */
export function place(
  quote: PublishedQuote,
  document: Document,
  published?: readonly string[],
): Placement {
  return keeperOf(document, published)(quote);
}

/** Makes `place` for one document, prepared once for however many passages. */
export function keeperOf(
  document: Document,
  published?: readonly string[],
): (quote: PublishedQuote) => Placement {
  const now = searchable(document);
  const then = published && publishedOf(published);
  const propose = proposerIn(now);
  return (quote) => {
    const sure = sureHit(quote, now, then);
    if (typeof sure === 'object' && sure.surroundings === 'both') return placed(sure, now);
    const candidates = propose(quote);
    if (sure === 'twins') return { kind: 'doubtful', reason: 'twins', candidates };
    if (sure && isNearest(sure, candidates, now)) return placed(sure, now);
    return unplaced(quote, candidates, now);
  };
}

function placed({ hit, surroundings }: SureHit, now: Searchable): Placement {
  return { kind: 'placed', passage: now.passageOf(hit), surroundings };
}

function isNearest({ hit }: SureHit, candidates: readonly Proposal[], now: Searchable): boolean {
  return nearestOf(candidates)?.passage.start === now.passageOf(hit).start;
}

function unplaced(
  { exact }: PublishedQuote,
  candidates: readonly Proposal[],
  { text }: Searchable,
): Placement {
  if (hitsOf(wordsOf(exact), text).length > 0) {
    return { kind: 'doubtful', reason: 'surroundings', candidates };
  }
  const likely = candidates.filter(({ score }) => score >= LIKELY);
  return likely.length > 0
    ? { kind: 'doubtful', reason: 'wording', candidates: likely }
    : { kind: 'gone' };
}
