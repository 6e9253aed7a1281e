import type { Quote } from '../model/corpus.ts';
import { blockAt, type Document, type Passage } from '../model/document.ts';
import { fold, type Folded } from '../text/fold.ts';

/** What became of a search for quoted words: their one place, or all the places they might mean. */
export type Match =
  | { readonly kind: 'found'; readonly passage: Passage }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'ambiguous'; readonly passages: readonly Passage[] };

/**
 * Makes the search of one document: quote → passage.
 *
 * White space, quotation marks, dashes and the forms of composed letters are folded (see `fold`);
 * beyond that the words must stand in the text exactly as quoted, case included, and exactly once,
 * `before` and `after` being the text that adjoins them. Places in a block that only repeats an
 * earlier one do not count: an anchor goes to the first. After the W3C Web Annotation Data Model's
 * TextQuoteSelector.
 *
 * @returns a function from quote to match; passages are offsets into `document.text`
 */
export function matcherOf(document: Document): (quote: Quote) => Match {
  const folded = fold(document.text);
  return (quote) => {
    const passages = placesOf(quote, folded).filter(
      ({ start }) => blockAt(document, start).repeats === undefined,
    );
    const [passage, another] = passages;
    if (!passage) return { kind: 'not-found' };
    return another ? { kind: 'ambiguous', passages } : { kind: 'found', passage };
  };
}

function placesOf({ on, before, after }: Quote, folded: Folded): Passage[] {
  const exact = fold(on).text.trim();
  if (exact === '') return [];
  const prefix = before === undefined ? '' : fold(before).text.trim();
  const suffix = after === undefined ? '' : fold(after).text.trim();
  const passages: Passage[] = [];
  for (let at = folded.text.indexOf(exact); at >= 0; at = folded.text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (follows(prefix, folded.text, at) && precedes(suffix, folded.text, end)) {
      passages.push(folded.toSource(at, end));
    }
  }
  return passages;
}

function follows(prefix: string, text: string, at: number): boolean {
  return text.endsWith(prefix, at) || text.endsWith(`${prefix} `, at);
}

function precedes(suffix: string, text: string, at: number): boolean {
  return text.startsWith(suffix, at) || text.startsWith(` ${suffix}`, at);
}
