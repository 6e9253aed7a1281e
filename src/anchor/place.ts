import type { Quote } from '../model/corpus.ts';
import type { Document, Passage } from '../model/document.ts';
import type { Place, Problem } from '../model/problem.ts';
import { explainAmbiguous } from './explain-ambiguous.ts';
import { explainMissing } from './explain-missing.ts';
import { match } from './match.ts';
import { searchable, type Searchable } from './searchable.ts';

/** Places quoted words in a text, or says why it cannot; `at` is where the quote was written. */
export type Placer = (quote: Quote, at: Place) => Passage | Problem;

/**
 * Makes the placer of one document. The text is prepared at the first quote only: most texts of a
 * large corpus have none.
 *
 * @param title the article, as its editor knows it
 */
export function placerOf(document: Document, title: string): Placer {
  let text: Searchable | undefined;
  return (quote, at) => {
    text ??= searchable(document);
    const result = match(quote, text);
    if (result.kind === 'found') return result.passage;
    return result.kind === 'ambiguous'
      ? explainAmbiguous(result.hits, { quote, text, title, at })
      : explainMissing({ quote, text, title, at });
  };
}
