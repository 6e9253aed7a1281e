import type { Quote } from '../model/corpus.ts';
import type { Document, Passage } from '../model/document.ts';
import type { Place, Problem } from '../model/problem.ts';
import { explainMiss } from './explain.ts';
import { matcherOf, type Match } from './match.ts';

/** Places quoted words in a text, or says why it cannot; `at` is where the quote was written. */
export type Placer = (quote: Quote, at: Place) => Passage | Problem;

/**
 * Makes the placer of one document. The text is prepared at the first quote only: most texts of a
 * large corpus have none.
 *
 * @param title the article, as its editor knows it
 */
export function placerOf(document: Document, title: string): Placer {
  let match: ((quote: Quote) => Match) | undefined;
  return (quote, at) => {
    match ??= matcherOf(document);
    const result = match(quote);
    return result.kind === 'found'
      ? result.passage
      : explainMiss(result, quote, document, title, at);
  };
}
