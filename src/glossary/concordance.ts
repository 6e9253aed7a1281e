import { blockText, type Block, type Document, type Passage } from '../model/document.ts';
import type { Mention, MentionInContext } from '../model/edition.ts';
import type { BlockId } from '../model/ids.ts';
import { sentences } from '../text/sentences.ts';

/**
 * Gives each mention the sentence in which it stands. A mention that crosses the end of a sentence
 * has all the sentences it touches.
 *
 * @param mentions mentions in the document
 * @param language BCP 47 tag of the document
 * @returns the mentions in their order; sentences are offsets into `document.text`
 */
export function inContext(
  document: Document,
  mentions: readonly Mention[],
  language: string,
): MentionInContext[] {
  const wanted = new Set(mentions.map(({ block }) => block));
  const sentencesOf = new Map<BlockId, Passage[]>();
  for (const block of document.blocks) {
    if (!wanted.has(block.id)) continue;
    const found = sentences(withoutTickers(document, block), language);
    sentencesOf.set(
      block.id,
      found.map(({ start, end }) => ({ start: block.start + start, end: block.start + end })),
    );
  }
  return mentions.map((mention) => ({
    ...mention,
    sentence: sentenceAround(mention, sentencesOf.get(mention.block) ?? []),
  }));
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

function sentenceAround(mention: Passage, candidates: readonly Passage[]): Passage {
  const touched = candidates.filter(({ start, end }) => start < mention.end && mention.start < end);
  return {
    start: Math.min(mention.start, touched[0]?.start ?? mention.start),
    end: Math.max(mention.end, touched.at(-1)?.end ?? mention.end),
  };
}
