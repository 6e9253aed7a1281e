import type { Quote } from '../model/corpus.ts';
import type { Passage } from '../model/document.ts';
import type { Selector } from '../model/selector.ts';
import { firstHits, quoteHits } from './hits.ts';
import type { Hit, Searchable } from './searchable.ts';

/**
 * What became of a search for quoted words: their one place, or all the places (in the folded text)
 * that they might mean.
 */
export type Match =
  | { readonly kind: 'found'; readonly passage: Passage }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'ambiguous'; readonly hits: readonly Hit[] };

/**
 * Looks for words that an editor quoted, or for a passage that was described (see `describe`, the
 * inverse).
 *
 * White space, quotation marks, dashes and the forms of composed letters are folded (see `fold`);
 * beyond that the words must stand in the text exactly as quoted, case included, and exactly once,
 * `before` and `after`, or prefix and suffix, being the text that adjoins them. It does not guess
 * (see `propose`). After the W3C Web Annotation Data Model's TextQuoteSelector.
 *
 * For an editor places in a block that only repeats an earlier one do not count: an anchor goes to
 * the first. A selector may mean any block, and where several places have its words and surroundings
 * its position tells which.
 *
 * @returns the passage as offsets into the document's text
 */
export function match(quote: Quote | Selector, text: Searchable): Match {
  const hits = 'on' in quote ? firstHits(quote, text) : selectorHits(quote, text);
  const [hit, another] = hits;
  if (!hit) return { kind: 'not-found' };
  if (another) return { kind: 'ambiguous', hits };
  return { kind: 'found', passage: text.passageOf(hit) };
}

/** The places of a described passage; the nearest to its position, for nothing else tells twins apart. */
function selectorHits({ exact, prefix, suffix, start }: Selector, text: Searchable): Hit[] {
  const distance = (hit: Hit): number => Math.abs(text.passageOf(hit).start - start);
  return quoteHits({ on: exact, before: prefix, after: suffix }, text.text)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, 1);
}
