import type { BlockId } from './ids.ts';

/**
 * A document is a source text as received, described from outside. Every offset in this file is
 * counted in UTF-16 code units from the start of the decoded file (a byte order mark is its first),
 * so that `text.slice(start, end)` is the thing described.
 */
export interface Document {
  /** The whole file as decoded, never altered. */
  readonly text: string;
  /** End of the white space, byte order mark included, before the first block. */
  readonly lead: number;
  /** In the order of the text. `text` is its lead and its blocks, each with its tail. */
  readonly blocks: readonly Block[];
}

export const BLOCK_KINDS = [
  'heading',
  'byline',
  'dateline',
  'paragraph',
  'caption',
  'list-item',
  'boilerplate',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export interface Block {
  /** `p1…pn` for paragraphs and list items, counted together; other kinds have letters of their own. */
  readonly id: BlockId;
  readonly kind: BlockKind;
  /** First code unit of the block's text. */
  readonly start: number;
  /** End (exclusive) of the block's text: the white space behind it is not part of it. */
  readonly end: number;
  /** End of the white space behind the text, where the next block starts or the file ends. */
  readonly tail: number;
  readonly spans: readonly Span[];
  /** Set where the block says once more, word for word, what an earlier one says. */
  readonly repeats?: BlockId;
}

/** Page furniture inside a block; spans lie within their block, in order, without overlap. */
export interface Span {
  /** `dateline`: place and agency before the first sentence. `ticker`: a share price in mid-sentence. */
  readonly kind: 'dateline' | 'ticker';
  readonly start: number;
  readonly end: number;
}

/** A stretch of a document: a half-open range of offsets into its text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** The text of a block, exactly as received. */
export function blockText(document: Document, block: Block): string {
  return document.text.slice(block.start, block.end);
}

/** Whether the edition's apparatus (glossary, search, claims) reads this block at all. */
export function isIndexed(block: Block): boolean {
  return block.kind !== 'boilerplate' && block.repeats === undefined;
}

/** Whether the block is one of the numbered ones: running text. */
export function isNumbered(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'list-item';
}

/**
 * The block in which an offset lies, white space behind a block counting as the block's.
 *
 * @throws where the offset lies in no block: a broken invariant, for no passage starts there
 */
export function blockAt({ blocks }: Document, offset: number): Block {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.tail ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  if (!block || offset < block.start) throw new RangeError(`No block holds the offset ${offset}.`);
  return block;
}
