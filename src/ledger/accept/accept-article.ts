import { blockText, type Document } from '../../model/document.ts';
import type { Annotation, Article } from '../../model/edition.ts';
import type { BlockId } from '../../model/ids.ts';
import type { PublishedArticle, PublishedBlock, PublishedNote } from '../../model/ledger.ts';
import { predecessors } from '../predecessors.ts';
import { articlePromise, isChosen, type Choice } from '../promises.ts';
import { lookUp } from '../published.ts';
import { sorted } from './sorted.ts';
import { surroundingsOf } from '../../text/surroundings.ts';

/** What is accepted, and how. */
export interface Accepting {
  readonly choice: Choice;
  /** The day of acceptance, of which tombstones speak: `2026-11-22`. */
  readonly today: string;
}

/**
 * What becomes of an article's part of the ledger.
 *
 * @param published what it was
 * @returns `undefined` where nothing of the article is accepted
 */
export function acceptArticle(
  article: Article,
  published: PublishedArticle | undefined,
  accepting: Accepting,
): PublishedArticle | undefined {
  const { annotations, document, seed, slug, title } = article;
  const isAccepted = (id?: string) => isChosen(accepting.choice, articlePromise(slug, id));
  const old = published ?? { blocks: {}, notes: {} };
  const ids = [document.blocks, annotations].flat().map(({ id }) => id);
  if (![...ids, ...Object.keys(old.blocks), ...Object.keys(old.notes)].some(isAccepted)) {
    return undefined;
  }
  const head = { seed: seed.path, sha256: seed.sha256, title };
  return {
    ...(published && !isAccepted()
      ? { seed: published.seed, sha256: published.sha256, title: published.title }
      : head),
    blocks: acceptBlocks(document, old.blocks, isAccepted, accepting),
    notes: acceptNotes(annotations, old.notes, isAccepted, accepting),
  };
}

type IsAccepted = (id: string) => boolean;

/** In the order of the text; a tombstone stays behind the block behind which it stood. */
function acceptBlocks(
  document: Document,
  old: PublishedArticle['blocks'],
  isAccepted: IsAccepted,
  { today }: Accepting,
): PublishedArticle['blocks'] {
  const living = new Set<string>(document.blocks.map(({ id }) => id));
  const tombstones = Map.groupBy(
    predecessors(Object.keys(old), living),
    ([, predecessor]) => predecessor,
  );
  const buried = (predecessor: BlockId | undefined) =>
    (tombstones.get(predecessor) ?? []).flatMap(([id]) => bury(id, old[id], isAccepted, today));
  return Object.fromEntries([
    ...buried(undefined),
    ...document.blocks.flatMap((block) => {
      const { id } = block;
      const entry = isAccepted(id) ? quoteOf(document, block) : old[id];
      return [...(entry ? [[id, entry] as const] : []), ...buried(id)];
    }),
  ]);
}

function acceptNotes(
  annotations: readonly Annotation[],
  old: PublishedArticle['notes'],
  isAccepted: IsAccepted,
  { today }: Accepting,
): PublishedArticle['notes'] {
  const notes = new Map<string, PublishedNote>(
    Object.entries(old).flatMap(([id, note]) => bury(id, note, isAccepted, today)),
  );
  for (const { block, id, plainText, selector } of annotations) {
    if (id === undefined) continue;
    const known = lookUp(old, id);
    const { exact, prefix, suffix } = selector;
    if (isAccepted(id)) notes.set(id, { exact, prefix, suffix, block, plainText });
    else if (known) notes.set(id, known);
  }
  return sorted(notes);
}

function bury<Entry extends { gone?: string | undefined }>(
  id: string,
  entry: Entry | undefined,
  isAccepted: IsAccepted,
  today: string,
): [string, Entry][] {
  if (!entry) return [];
  return [[id, isAccepted(id) ? { ...entry, gone: entry.gone ?? today } : entry]];
}

function quoteOf(document: Document, block: Document['blocks'][number]): PublishedBlock {
  return { exact: blockText(document, block), ...surroundingsOf(document.text, block) };
}
