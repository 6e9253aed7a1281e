import type { Quote } from '../model/corpus.ts';
import type { Document, Passage } from '../model/document.ts';
import type { Selector } from '../model/selector.ts';
import { firstHits, quoteHits } from './hits.ts';
import { searchable, type Hit, type Searchable } from './searchable.ts';

/**
 * What became of a search for quoted words: their one place, or all the places (in the folded text)
 * that they might mean.
 */
export type Match =
  | { readonly kind: 'found'; readonly passage: Passage }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'ambiguous'; readonly hits: readonly Hit[] };

/**
 * Looks for the words that an editor quoted.
 *
 * White space, quotation marks, dashes and the forms of composed letters are folded (see `fold`);
 * beyond that the words must stand in the text exactly as quoted, case included, and exactly once,
 * `before` and `after` being the text that adjoins them. Places in a block that only repeats an
 * earlier one do not count: an anchor goes to the first. After the W3C Web Annotation Data Model's
 * TextQuoteSelector.
 *
 * @returns the passage as offsets into the document's text
 */
export function match(quote: Quote, text: Searchable): Match {
  const hits = firstHits(quote, text);
  const [hit, another] = hits;
  if (!hit) return { kind: 'not-found' };
  if (another) return { kind: 'ambiguous', hits };
  return { kind: 'found', passage: text.passageOf(hit) };
}

/**
 * Makes the search of one document for selectors: the inverse of `describe`. The words must stand
 * there folded but otherwise exact, with the whole of their prefix and suffix; among several such
 * places the one nearest to `start` is meant, for position is what tells twins apart and nothing
 * else about them does. Repeated blocks count like any other.
 *
 * @returns a function from selector to passage, which gives `undefined` where the words do not
 *   stand with those surroundings: it does not guess (see `propose`)
 */
export function selectorMatcherOf(document: Document): (selector: Selector) => Passage | undefined {
  const { text, passageOf } = searchable(document);
  return ({ exact, prefix, suffix, start }) => {
    const distance = (passage: Passage): number => Math.abs(passage.start - start);
    return quoteHits({ on: exact, before: prefix, after: suffix }, text)
      .map(passageOf)
      .reduce<Passage | undefined>(
        (best, one) => (best && distance(best) <= distance(one) ? best : one),
        undefined,
      );
  };
}
