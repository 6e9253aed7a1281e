import { blockText } from '../../model/document.ts';
import type { Article } from '../../model/edition.ts';
import type { PublishedArticle } from '../../model/ledger.ts';
import type { Place } from '../../model/problem.ts';
import { blockStates, type State } from '../block-states.ts';
import { noteStates, type KeeperOf } from './note-states.ts';
import { placesIn, type SeedFiles } from '../places.ts';
import { predecessors } from '../predecessors.ts';
import { articlePromise } from '../promises.ts';
import { lookUp } from '../published.ts';

/** What comparing needs beside the edition and the ledger. */
export interface Comparing {
  /** The anchor stage's. */
  readonly keeperOf: KeeperOf;
  readonly seeds: SeedFiles;
}

/** A block or note with what became of its address. */
export interface Part {
  readonly kind: 'block' | 'note';
  readonly id: string;
  /** Its address (see `articlePromise`). */
  readonly promise: string;
  readonly state: State;
  /** Its words as published, and now; of a note, those it is attached to. */
  readonly old: string | undefined;
  readonly now: string | undefined;
  /** Since when it is a tombstone in the ledger, if it is. */
  readonly gone: string | undefined;
  /** Where an editor should look. */
  readonly at: Place;
}

/** All blocks and notes of an article, those that it has and those that the ledger has besides. */
export function partsOf(
  article: Article,
  published: PublishedArticle,
  comparing: Comparing,
): Part[] {
  return [
    ...blockParts(article, published, comparing),
    ...noteParts(article, published, comparing),
  ];
}

function blockParts(
  article: Article,
  { blocks: published }: PublishedArticle,
  { seeds }: Comparing,
): Part[] {
  const { document, slug } = article;
  const blocks = new Map<string, (typeof document.blocks)[number]>();
  for (const block of document.blocks) blocks.set(block.id, block);
  const before = predecessors(Object.keys(published), new Set(blocks.keys()));
  const placeOf = placesIn(article, seeds);
  return [...blockStates(document, published)].map(([id, state]) => {
    const block = blocks.get(id);
    return {
      kind: 'block',
      id,
      promise: articlePromise(slug, id),
      state,
      old: published[id]?.exact,
      now: block && blockText(document, block),
      gone: published[id]?.gone,
      at: placeOf((block ?? blocks.get(before.get(id) ?? ''))?.start ?? 0),
    };
  });
}

function noteParts(
  article: Article,
  published: PublishedArticle,
  { keeperOf, seeds }: Comparing,
): Part[] {
  const { annotations, file, slug } = article;
  const words = new Map<string, string>();
  for (const { id, selector } of annotations) if (id) words.set(id, selector.exact);
  const at = file === undefined ? placesIn(article, seeds)(0) : { file };
  return [...noteStates(article, published, keeperOf)].map(([id, state]) => {
    const old = lookUp(published.notes, id);
    return {
      kind: 'note',
      id,
      promise: articlePromise(slug, id),
      state,
      old: old?.exact,
      now: words.get(id),
      gone: old?.gone,
      at,
    };
  });
}
