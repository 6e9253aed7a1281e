import { isIndexed, type Block } from '../model/document.ts';
import type { Article } from '../model/edition.ts';
import type { BlockId } from '../model/ids.ts';
import type { NumberedNote } from './notes.ts';
import { parallelPlacesOf, type ParallelPlace } from './parallels.ts';
import { textClaims, type TextClaim } from './text-claims.ts';

/** Blocks that are shown together: one of the text, or a run of page furniture, folded. */
export interface BlockGroup {
  readonly furniture: boolean;
  readonly blocks: readonly [Block, ...Block[]];
}

/** By the block in which their passages end, in the order of the blocks; none of a block that has none. */
type ByBlock<Item> = readonly (readonly [BlockId, readonly Item[]])[];

/**
 * A stretch of the page: a group of blocks with the notes, claims and parallels that stand behind it,
 * and the groups that follow until the next with any, beside which these may run on.
 */
export interface Stretch {
  readonly head: BlockGroup;
  readonly notes: readonly NumberedNote[];
  readonly claims: ByBlock<TextClaim>;
  readonly parallels: ByBlock<ParallelPlace>;
  readonly rest: readonly BlockGroup[];
}

/**
 * The blocks of an article in order, as stretches. Notes, claims and parallels stand where their
 * passage ends.
 *
 * @param notes those of the article
 */
export function stretches(article: Article, notes: readonly NumberedNote[]): Stretch[] {
  const notesBehind = Map.groupBy(notes, ({ lastBlock }) => lastBlock);
  const claims = Map.groupBy(textClaims(article), ({ lastBlock }) => lastBlock);
  const parallels = Map.groupBy(parallelPlacesOf(article), ({ lastBlock }) => lastBlock);
  const result: Stretch[] = [];
  for (const group of blockGroups(article.document.blocks)) {
    const own = {
      notes: notesOfGroup(group, notesBehind),
      claims: ofBlocks(group, claims),
      parallels: ofBlocks(group, parallels),
    };
    const last = result.at(-1);
    if (last && own.notes.length + own.claims.length + own.parallels.length === 0)
      result[result.length - 1] = { ...last, rest: [...last.rest, group] };
    else result.push({ head: group, ...own, rest: [] });
  }
  return result;
}

/** As in `stretches`, the notes that stand beside each group of an article's blocks. */
export function notesBeside(
  { document }: Article,
  notes: readonly NumberedNote[],
): NumberedNote[][] {
  const behind = Map.groupBy(notes, ({ lastBlock }) => lastBlock);
  return blockGroups(document.blocks).map((group) => notesOfGroup(group, behind));
}

function notesOfGroup(
  { blocks }: BlockGroup,
  behind: ReadonlyMap<BlockId, readonly NumberedNote[]>,
): NumberedNote[] {
  return blocks.flatMap(({ id }) => behind.get(id) ?? []);
}

function ofBlocks<Item>(
  { blocks }: BlockGroup,
  behind: ReadonlyMap<BlockId, readonly Item[]>,
): ByBlock<Item> {
  return blocks.flatMap(({ id }) => {
    const own = behind.get(id);
    return own ? [[id, own] as const] : [];
  });
}

/** Page furniture and repetitions are gathered into runs; every other block stands alone. */
function blockGroups(blocks: readonly Block[]): BlockGroup[] {
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
