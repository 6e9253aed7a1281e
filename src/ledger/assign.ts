import { blockText, type Block, type Document } from '../model/document.ts';
import type { BlockId } from '../model/ids.ts';
import type { PublishedArticle } from '../model/ledger.ts';
import { align } from './ids/align.ts';
import { newIds } from './ids/new-ids.ts';
import { wordsOf } from '../text/words.ts';

/**
 * Gives the blocks of a document the ids under which their words were published, wherever they
 * stand now; what kind of block they are does not matter. New blocks get ids that were never used
 * (see `newIds`). Without a published article the ids of the parser stand.
 *
 * A block that seems to be a published one reworded has its id, so that a preview shows what would
 * become of the address. That is not settled: `compare` asks the editor, and a release waits.
 *
 * @param published the article's part of the ledger
 */
export function assignIds(document: Document, published: PublishedArticle | undefined): Document {
  if (!published) return document;
  const ids = Object.keys(published.blocks) as BlockId[];
  const old = Object.values(published.blocks).map(({ exact, gone }) => {
    return { words: wordsOf(exact), gone: gone !== undefined };
  });
  const words = document.blocks.map((block) => wordsOf(blockText(document, block)));
  const kept = align(old, words).map((index) => (index === undefined ? undefined : ids[index]));
  return { ...document, blocks: renumbered(document.blocks, kept, new Set<string>(ids)) };
}

function renumbered(
  blocks: readonly Block[],
  kept: readonly (BlockId | undefined)[],
  used: Set<string>,
): Block[] {
  const letters = blocks.map(({ id }, index) => (kept[index] ?? id).charAt(0));
  const ids = [...kept];
  for (const letter of new Set(letters)) {
    const indices = [...blocks.keys()].filter((index) => letters[index] === letter);
    fillIn(letter, indices, ids, used);
  }
  const newOf = new Map(blocks.map(({ id }, index) => [id, ids[index] ?? id]));
  return blocks.map((block) => {
    const repeats = block.repeats && newOf.get(block.repeats);
    return { ...block, id: newOf.get(block.id) ?? block.id, ...(repeats && { repeats }) };
  });
}

/** Puts new ids where there are none yet, among the blocks of one letter. */
function fillIn(
  letter: string,
  indices: readonly number[],
  ids: (BlockId | undefined)[],
  used: Set<string>,
): void {
  let before: BlockId | undefined;
  let row: number[] = [];
  const close = (behind: BlockId | undefined) => {
    const made = newIds({ letter, before, behind, count: row.length }, used);
    row.forEach((index, at) => (ids[index] = made[at]));
    row = [];
  };
  for (const index of indices) {
    const id = ids[index];
    if (id === undefined) {
      row.push(index);
    } else {
      if (row.length > 0) close(id);
      before = id;
    }
  }
  close(undefined);
}
