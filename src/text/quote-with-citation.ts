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
 * at the last, then the source with the paragraph, then the address. The words are as they stand;
 * only line ends within a paragraph become spaces, as the page shows them.
 */
export function quoteWithCitation({ words, blocks, source, address }: Quotation): string {
  const paragraphs = words.map((text) => `“${text.replace(/\s+/g, ' ').trim()}`).join('\n\n');
  const origin = [source, placeOf(blocks)].filter((part) => part !== '').join(', ');
  return [`${paragraphs}”`, ...(origin === '' ? [] : [origin]), address].join('\n');
}

/** "paragraph 4", "paragraphs 4–7": the numbers that the page shows; headings and captions have none. */
export function placeOf(blocks: readonly string[]): string {
  const numbers = blocks.filter((id) => id.startsWith('p')).map((id) => id.slice(1));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined) return '';
  return first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`;
}
