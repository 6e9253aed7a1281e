import { joined } from '../words/join.ts';
import { marksFor } from '../words/quote.ts';
import { phrase } from '../words/words.ts';
import type { CiteWords } from './citable.ts';

/** A passage that is quoted, and where it is from. */
export interface Quotation {
  /** The words of each block. */
  readonly words: readonly string[];
  /** Ids of the blocks. */
  readonly blocks: readonly string[];
  /** What the text is, in words; a digest's says that it is one. */
  readonly source: string;
  readonly address: string;
}

/**
 * A quotation as plain text: the words in quotation marks, opened again at each paragraph and closed
 * at the last, then the source with the paragraph, then the address. The words are as they stand, with
 * their own marks, to which those around them give way; only line ends within a paragraph become spaces,
 * as the page shows them.
 *
 * @param ui words of the interface
 */
export function quoteWithCitation(
  { words, blocks, source, address }: Quotation,
  ui: CiteWords,
): string {
  const [open, close] = marksFor(ui, words.join(' '));
  const paragraphs = words.map((text) => open + text.replace(/\s+/g, ' ').trim()).join('\n\n');
  const origin = joined(ui, 'typography.comma', [source, placeOf(blocks, ui)]);
  return [paragraphs + close, ...(origin === '' ? [] : [origin]), address].join('\n');
}

/** "paragraph 4", "paragraphs 4–7": the numbers that the page shows; headings and captions have none. */
export function placeOf(blocks: readonly string[], ui: CiteWords): string {
  const numbers = blocks.filter((id) => id.startsWith('p')).map((id) => id.slice(1));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined) return '';
  return first === last || last === undefined
    ? phrase(ui, 'cite.paragraph', { number: first })
    : phrase(ui, 'cite.paragraphs', { first, last });
}
