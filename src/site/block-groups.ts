import { isIndexed, type Block, type Document } from '../model/document.ts';

/** Blocks that are shown together: one of the text, or a run of page furniture, folded. */
export interface BlockGroup {
  readonly furniture: boolean;
  readonly blocks: readonly [Block, ...Block[]];
}

/** The blocks of a document in order, page furniture and repetitions gathered into runs. */
export function blockGroups({ blocks }: Document): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const block of blocks) {
    const furniture = !isIndexed(block);
    const last = groups.at(-1);
    if (furniture && last?.furniture) {
      groups[groups.length - 1] = { furniture, blocks: [...last.blocks, block] };
    } else {
      groups.push({ furniture, blocks: [block] });
    }
  }
  return groups;
}
