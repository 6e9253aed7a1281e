import { blockAt, type Block, type Document, type Passage } from '../model/document.ts';
import { fold } from '../text/fold.ts';

/** A document made ready for searching. */
export interface Searchable {
  readonly document: Document;
  /** The document's text, folded. */
  readonly text: string;
  /** The way back to the source: see `Folded.toSource`. */
  readonly passageOf: (hit: Hit) => Passage;
}

/** A place in a folded text: a half-open range in UTF-16 code units of that text, not the source. */
export interface Hit {
  readonly at: number;
  readonly end: number;
}

/** Folds a document's text, once for however many quotes will be looked for in it. */
export function searchable(document: Document): Searchable {
  const folded = fold(document.text);
  return { document, text: folded.text, passageOf: ({ at, end }) => folded.toSource(at, end) };
}

/**
 * The block in which a passage begins. A combining mark that opens a text takes the white space
 * before it into its passage; it begins in the first block all the same.
 */
export function blockOf(document: Document, { start }: Passage): Block {
  return blockAt(document, Math.max(start, document.lead));
}

/** Whether a passage lies in a block that only repeats an earlier one: an anchor goes to the first. */
export function isRepeated(document: Document, passage: Passage): boolean {
  return blockOf(document, passage).repeats !== undefined;
}
