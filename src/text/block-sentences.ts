import { blockText, type Block, type Document, type Passage } from '../model/document.ts';
import { sentences } from './sentences.ts';

/**
 * The sentences of a block, as offsets into the document's text.
 *
 * @param language BCP 47 tag of the document
 */
export function blockSentences(document: Document, block: Block, language: string): Passage[] {
  return sentences(withoutTickers(document, block), language).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
  }));
}

/** The least run of sentences that holds a passage; the passage itself where they do not reach. */
export function sentenceAround(passage: Passage, candidates: readonly Passage[]): Passage {
  const touched = candidates.filter(({ start, end }) => start < passage.end && passage.start < end);
  return {
    start: Math.min(passage.start, touched[0]?.start ?? passage.start),
    end: Math.max(passage.end, touched.at(-1)?.end ?? passage.end),
  };
}

/** The text of a block with spaces for share prices, whose stops end no sentence. */
function withoutTickers(document: Document, block: Block): string {
  return block.spans
    .filter(({ kind }) => kind === 'ticker')
    .reduce(
      (text, { start, end }) =>
        text.slice(0, start - block.start) +
        ' '.repeat(end - start) +
        text.slice(end - block.start),
      blockText(document, block),
    );
}
