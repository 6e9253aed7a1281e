import type { Annotation, Article } from '../model/edition.ts';
import type { BlockId } from '../model/ids.ts';

/** A point in a text: before the character with this number (Unicode code points) of a block. */
export interface PlaceInBlock {
  readonly block: BlockId;
  readonly at: number;
}

/** What is attached to a passage, and the blocks in which that begins and ends. */
export type Attached = Pick<Annotation, 'block' | 'lastBlock' | 'selector'>;

/** Where a passage begins and where it ends. */
export function placesOf(
  article: Article,
  { block, lastBlock, selector }: Attached,
): [PlaceInBlock, PlaceInBlock] {
  return [
    { block, at: codePointsTo(article, block, selector.start) },
    { block: lastBlock, at: codePointsTo(article, lastBlock, selector.end) },
  ];
}

/** A passage for the fragment of an address: `p4_10-14`, or `p4_10-p5_3` across blocks. */
export function placeFragment(article: Article, attached: Attached): string {
  const [first, last] = placesOf(article, attached);
  const end = first.block === last.block ? `${last.at}` : `${last.block}_${last.at}`;
  return `${first.block}_${first.at}-${end}`;
}

/** @throws where the article has no such block: a broken invariant */
function codePointsTo({ document, slug }: Article, id: BlockId, offset: number): number {
  const block = document.blocks.find((candidate) => candidate.id === id);
  if (!block) throw new Error(`"${slug}" has no block "${id}".`);
  return Array.from(document.text.slice(block.start, offset)).length;
}
