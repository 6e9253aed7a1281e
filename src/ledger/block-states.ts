import { blockText, type Document } from '../model/document.ts';
import type { PublishedArticle } from '../model/ledger.ts';
import { agreement } from '../text/surroundings.ts';
import { wordsOf } from '../text/words.ts';
import { SURE_LENGTH } from './sure-length.ts';

/**
 * What became of an address: it is `new`; it stands as it was published (`same`); it names other
 * words (`reworded`), or the same at a place of which it is not sure that it is the same (`moved`);
 * it is `gone`; it was gone, and stays so (`tombstone`) or is `back`.
 */
export type State = 'new' | 'same' | 'reworded' | 'moved' | 'gone' | 'tombstone' | 'back';

/**
 * Holds a document's blocks against those that were published.
 *
 * @param document with the ids of `assignIds`
 * @returns by id: the document's in its order, and then what the ledger has besides
 */
export function blockStates(
  document: Document,
  published: PublishedArticle['blocks'],
): Map<string, State> {
  const blocks = document.blocks.map((block) => {
    return { block, words: wordsOf(blockText(document, block)) };
  });
  const times = new Map<string, number>();
  for (const { words } of blocks) times.set(words, (times.get(words) ?? 0) + 1);

  const states = new Map<string, State>();
  for (const { block, words } of blocks) {
    const old = published[block.id];
    const isSure = words.length >= SURE_LENGTH && times.get(words) === 1;
    if (!old) states.set(block.id, 'new');
    else if (old.gone !== undefined) states.set(block.id, 'back');
    else if (words !== wordsOf(old.exact)) states.set(block.id, 'reworded');
    else states.set(block.id, isSure || isInPlace(document, block, old) ? 'same' : 'moved');
  }
  for (const [id, { gone }] of Object.entries(published)) {
    if (!states.has(id)) states.set(id, gone === undefined ? 'gone' : 'tombstone');
  }
  return states;
}

/** A refrain or a short line is known by its neighbours; one of them may have changed. */
function isInPlace(
  { text }: Document,
  block: Document['blocks'][number],
  old: PublishedArticle['blocks'][string],
): boolean {
  const { before, behind } = agreement(text, block, old);
  return before || behind;
}
