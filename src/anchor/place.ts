import type { Quote } from '../model/corpus.ts';
import type { Document, Passage } from '../model/document.ts';
import type { Place, Problem } from '../model/problem.ts';
import { wordsOf } from '../text/words.ts';
import { explainAmbiguous } from './explain-ambiguous.ts';
import { explainMissing } from './explain-missing.ts';
import { keeperOf } from './keep.ts';
import { match } from './match.ts';
import { searchable, type Searchable } from './searchable.ts';
import type { PublishedQuote } from './sought.ts';

/**
 * Places quoted words in a text, or says why it cannot; `at` is where the quote was written, and
 * `known` what was published under the same id.
 */
export type Placer = (quote: Quote, at: Place, known?: PublishedQuote) => Passage | Problem;

/**
 * Makes the placer of one document. Words that stand there exactly once are placed there. Where they
 * stand more than once, or no longer among the words that the editor named, and were published, they
 * are followed by their published surroundings (see `keeperOf`): so a sentence added elsewhere does
 * not make an editor point out again what was settled.
 *
 * The text is prepared at the first quote only: most texts of a large corpus have none.
 *
 * @param title the article, as its editor knows it
 * @param published the texts of the blocks as they were published, in order
 */
export function placerOf(
  document: Document,
  title: string,
  published: readonly string[] = [],
): Placer {
  let text: Searchable | undefined;
  let keep: ReturnType<typeof keeperOf> | undefined;
  return (quote, at, known) => {
    text ??= searchable(document);
    const result = match(quote, text);
    if (result.kind === 'found') return result.passage;
    const same = known && wordsOf(known.exact) === wordsOf(quote.on) ? known : undefined;
    if (same) {
      keep ??= keeperOf(document, published);
      const kept = keep(same);
      if (kept) return kept;
    }
    return result.kind === 'ambiguous'
      ? explainAmbiguous(result.hits, { quote, text, title, at })
      : explainMissing({ quote, text, title, at }, same);
  };
}
