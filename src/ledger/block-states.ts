import { blockText, type Document } from '../model/document.ts';
import type { PublishedArticle } from '../model/ledger.ts';
import { wordsOf } from '../text/words.ts';
import { isInPlace } from './in-place.ts';
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
  const living = Object.values(published).filter(({ gone }) => gone === undefined);
  const timesNow = countOf(blocks.map(({ words }) => words));
  const timesThen = countOf(living.map(({ exact }) => wordsOf(exact)));
  const isUnique = (words: string) => timesNow.get(words) === 1 && timesThen.get(words) === 1;

  const states = new Map<string, State>();
  for (const { block, words } of blocks) {
    const old = published[block.id];
    const isSure = words.length >= SURE_LENGTH && isUnique(words);
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

function countOf(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const words of texts) times.set(words, (times.get(words) ?? 0) + 1);
  return times;
}
