import { quoteWithCitation } from '../exports/quote-with-citation.ts';
import { citeWords } from './cite-words.ts';
import { isShown, wordsOf, type PagePassage } from './selection-passage.ts';
import { toldAddress } from './told-address.ts';

/**
 * A passage as a quotation with its source. What is folded away was not seen to be selected, so it is
 * not quoted.
 *
 * @param address the link to the passage
 */
export function quoteOf(text: HTMLElement, passage: PagePassage, address: string): string {
  const shown = passage.filter(isShown);
  const quotation = {
    words: wordsOf(shown),
    blocks: shown.map(({ block }) => block.id),
    source: text.dataset['source'] ?? '',
    address: toldAddress(address),
  };
  return quoteWithCitation(quotation, citeWords);
}
