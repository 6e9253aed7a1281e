import type { Annotation, Article, Tombstone } from '../model/edition.ts';
import { isNoteId, type NoteId, type Slug } from '../model/ids.ts';
import { currentEdition } from './current.ts';

/** An annotation that has a body, with its number in the article, from 1 in the order of the text. */
export interface NumberedNote extends Annotation {
  readonly id: NoteId;
  readonly number: number;
}

/** The notes of an article: annotations that a reader can read and link to. */
export function notesOf({ annotations }: Article): NumberedNote[] {
  return annotations
    .filter((annotation): annotation is Annotation & { id: NoteId } => annotation.id !== undefined)
    .map((annotation, index) => ({ ...annotation, number: index + 1 }));
}

/**
 * Every note of the edition with its article, as the pages that share it are made from: one under
 * each slug that the article has or had.
 */
export function sharedNotes(): {
  params: { slug: Slug; note: NoteId };
  props: { article: Article; note: NumberedNote };
}[] {
  return currentEdition().articles.flatMap((article) =>
    [article.slug, ...article.aliases].flatMap((slug) =>
      notesOf(article).map((note) => ({
        params: { slug, note: note.id },
        props: { article, note },
      })),
    ),
  );
}

/** The notes that are gone, as the pages are made from that stand where they were shared. */
export function goneNotes(): {
  params: { slug: Slug; note: NoteId };
  props: { title: string; tombstone: Tombstone };
}[] {
  const { articles, gone } = currentEdition();
  return [...articles, ...gone.articles].flatMap(({ slug, title, tombstones }) =>
    tombstones.flatMap((tombstone) =>
      isNoteId(tombstone.id)
        ? [{ params: { slug, note: tombstone.id }, props: { title, tombstone } }]
        : [],
    ),
  );
}

/**
 * The id of the mark where a note's passage begins. The underscore keeps it, like every id of the
 * page's own, apart from those of notes, which are slugs.
 */
export function anchorId(id: NoteId): string {
  return `_at-${id}`;
}
