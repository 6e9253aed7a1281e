import type { Article, Tombstone } from '../model/edition.ts';
import type { BlockId, NoteId } from '../model/ids.ts';
import type { PublishedArticle } from '../model/ledger.ts';
import { predecessors } from './predecessors.ts';

/**
 * The tombstones of an article, for its page: blocks in the order in which they stood, then notes.
 * What the article has again, or still has, has none; nor has what is gone without acceptance.
 *
 * @param published the article's part of the ledger
 * @param article `undefined` where the whole article is gone, and all in it with it
 */
export function tombstonesOf(
  published: PublishedArticle | undefined,
  article: Pick<Article, 'annotations' | 'document'> | undefined,
): Tombstone[] {
  if (!published) return [];
  const blocks = new Set<string>(article?.document.blocks.map(({ id }) => id));
  const notes = new Set<string | undefined>(article?.annotations.map(({ id }) => id));
  const before = predecessors(Object.keys(published.blocks), blocks);
  const withAll = article ? undefined : published.gone;
  const tombstones: Tombstone[] = [];
  for (const [id, block] of Object.entries(published.blocks)) {
    const gone = block.gone ?? withAll;
    if (gone === undefined || blocks.has(id)) continue;
    tombstones.push({ id: id as BlockId, exact: block.exact, gone, after: before.get(id) });
  }
  for (const [id, { block, exact, plainText, gone: own }] of Object.entries(published.notes)) {
    const gone = own ?? withAll;
    if (gone === undefined || notes.has(id)) continue;
    const after = blocks.has(block) ? (block as BlockId) : before.get(block);
    tombstones.push({ id: id as NoteId, exact, plainText, gone, after });
  }
  return tombstones;
}
