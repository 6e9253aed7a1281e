import type { Annotation, Article } from '../model/edition.ts';
import type { BlockId } from '../model/ids.ts';

/** A point in a text: before the character with this number (Unicode code points) of a block. */
export interface PlaceInBlock {
  readonly block: BlockId;
  readonly at: number;
}

/** Where an annotation's passage begins and where it ends. */
export function placesOf(
  article: Article,
  { block, lastBlock, selector }: Annotation,
): [PlaceInBlock, PlaceInBlock] {
  return [
    { block, at: codePointsTo(article, block, selector.start) },
    { block: lastBlock, at: codePointsTo(article, lastBlock, selector.end) },
  ];
}

/** @throws where the article has no such block: a broken invariant */
function codePointsTo({ document, slug }: Article, id: BlockId, offset: number): number {
  const block = document.blocks.find((candidate) => candidate.id === id);
  if (!block) throw new Error(`"${slug}" has no block "${id}".`);
  return Array.from(document.text.slice(block.start, offset)).length;
}
