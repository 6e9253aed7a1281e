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

/**
 * A stretch of the page: a group of blocks with the notes, claims and parallels that stand behind it,
 * and the groups that follow until the next with any, beside which these may run on.
 */
export interface Stretch {
  readonly head: BlockGroup;
  readonly notes: readonly NumberedNote[];
  /** By the block in which their passages end. */
  readonly claims: readonly (readonly [BlockId, readonly TextClaim[]])[];
  readonly parallels: readonly ParallelPlace[];
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
  const claimsBehind = Map.groupBy(textClaims(article), ({ lastBlock }) => lastBlock);
  const parallels = Map.groupBy(parallelPlacesOf(article), ({ lastBlock }) => lastBlock);
  const result: Stretch[] = [];
  for (const group of blockGroups(article.document.blocks)) {
    const own = group.blocks.flatMap(({ id }) => notesBehind.get(id) ?? []);
    const claims = group.blocks.map(({ id }) => [id, claimsBehind.get(id) ?? []] as const);
    const claiming = claims.filter(([, those]) => those.length > 0);
    const tied = group.blocks.flatMap(({ id }) => parallels.get(id) ?? []);
    const last = result.at(-1);
    if (own.length + claiming.length + tied.length === 0 && last)
      result[result.length - 1] = { ...last, rest: [...last.rest, group] };
    else result.push({ head: group, notes: own, claims: claiming, parallels: tied, rest: [] });
  }
  return result;
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
