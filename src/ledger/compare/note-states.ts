import type { Document, Passage } from '../../model/document.ts';
import type { Annotation, Article } from '../../model/edition.ts';
import type { PublishedArticle, PublishedNote } from '../../model/ledger.ts';
import type { State } from '../block-states.ts';
import { livingTexts, lookUp } from '../published.ts';
import { agreement } from '../../text/surroundings.ts';
import { wordsOf } from '../../text/words.ts';

/**
 * Follows published words into a text, without asking anyone and only where that is sure.
 *
 * @param published the texts of the blocks as they were published
 */
export type KeeperOf = (
  document: Document,
  published: readonly string[],
) => (quote: PublishedNote) => Passage | undefined;

/**
 * Holds an article's notes against those that were published. A note is the same where it stands in
 * the same block on the same words in the same surroundings, or where these can be followed to it;
 * the editor is asked of any other.
 *
 * @returns by id: the article's in the order of the text, and then what the ledger has besides
 */
export function noteStates(
  { annotations, document }: Pick<Article, 'annotations' | 'document'>,
  { blocks, notes }: Pick<PublishedArticle, 'blocks' | 'notes'>,
  keeperOf: KeeperOf,
): Map<string, State> {
  let keep: ReturnType<KeeperOf> | undefined;
  const follow = (note: PublishedNote) => {
    keep ??= keeperOf(document, livingTexts(blocks));
    return keep(note);
  };
  const states = new Map<string, State>();
  for (const annotation of annotations) {
    if (annotation.id === undefined) continue;
    const old = lookUp(notes, annotation.id);
    states.set(annotation.id, old ? stateOf(annotation, old, document, follow) : 'new');
  }
  for (const [id, { gone }] of Object.entries(notes)) {
    if (!states.has(id)) states.set(id, gone === undefined ? 'gone' : 'tombstone');
  }
  return states;
}

function stateOf(
  { block, selector }: Annotation,
  old: PublishedNote,
  document: Document,
  follow: (note: PublishedNote) => Passage | undefined,
): State {
  if (old.gone !== undefined) return 'back';
  if (wordsOf(selector.exact) !== wordsOf(old.exact)) return 'reworded';
  const { before, behind } = agreement(document.text, selector, old);
  if (before && behind && block === old.block) return 'same';
  const followed = follow(old);
  return followed?.start === selector.start && followed.end === selector.end ? 'same' : 'moved';
}
