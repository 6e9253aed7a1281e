import type { Document, Passage } from '../model/document.ts';
import type { Mention, MentionInContext } from '../model/edition.ts';
import type { BlockId } from '../model/ids.ts';
import { blockSentences, sentenceAround } from '../text/block-sentences.ts';

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
  const sentencesOf = new Map<BlockId, Passage[]>(
    document.blocks
      .filter(({ id }) => wanted.has(id))
      .map((block) => [block.id, blockSentences(document, block, language)]),
  );
  return mentions.map((mention) => ({
    ...mention,
    sentence: sentenceAround(mention, sentencesOf.get(mention.block) ?? []),
  }));
}
