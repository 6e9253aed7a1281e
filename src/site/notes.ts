import { articleAddress } from '../model/addresses.ts';
import type { Annotation, Article, Tombstone } from '../model/edition.ts';
import { isNoteId, type NoteId, type Slug } from '../model/ids.ts';
import { shorten } from '../text/shorten.ts';
import { joined } from '../words/join.ts';
import { quotedIn } from '../words/quote.ts';
import { currentEdition } from './current.ts';

/** Characters of a gone note's words in the title of its page. */
const SHOWN = 60;

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

/** What the page says that stands where a note was shared that is gone. */
export interface GoneNote {
  readonly title: string;
  readonly tombstone: Tombstone;
  /** Where the article has its tombstone, unless the article is gone too. */
  readonly place: string | undefined;
}

/**
 * The notes that are gone, as the pages are made from that stand where they were shared: under each
 * slug that their article has or had.
 */
export function goneNotes(): { params: { slug: Slug; note: NoteId }; props: GoneNote }[] {
  const { articles, gone, words } = currentEdition();
  const living = new Set(articles.map(({ slug }) => slug));
  return [...articles, ...gone.articles].flatMap(({ aliases, slug, title, tombstones }) =>
    tombstones.flatMap((tombstone) => {
      const { exact, id } = tombstone;
      if (!isNoteId(id)) return [];
      const place = living.has(slug) ? articleAddress(slug, id) : undefined;
      const quote = quotedIn(words, shorten(exact, SHOWN));
      const props = { title: joined(words, 'typography.dot', [quote, title]), tombstone, place };
      return [slug, ...aliases].map((name) => ({ params: { slug: name, note: id }, props }));
    }),
  );
}

/**
 * The id of the mark where a note's passage begins. The underscore keeps it, like every id of the
 * page's own, apart from those of notes, which are slugs.
 */
export function anchorId(id: NoteId): string {
  return `_at-${id}`;
}
