import type { ArticleMeta, PageMeta, QuestionsMeta, SiteMeta, TermMeta } from './formats.ts';
import type { AnnotationData } from './annotations.ts';
import type { NoteId, Slug, TermId } from './ids.ts';
import type { Ledger } from './ledger.ts';
import type { EventRecord, MeasureRecord, RelationKindRecord } from './registers.ts';
import type { Place } from './problem.ts';
import type { VerdictRecord } from './verdicts.ts';
import type { Words } from '../words/words.ts';

/** A corpus as read from its folder: texts and records, not yet brought together. */
export interface Corpus {
  /** The name of the folder, for want of a better title. */
  readonly name: string;
  readonly site: SiteMeta;
  /** The words of the interface, in the language that the corpus wants. */
  readonly words: Words;
  readonly seeds: readonly Seed[];
  /** Paths of sources that are there and could not be read; each is a problem. */
  readonly unreadableSeeds: readonly string[];
  readonly articles: readonly ArticleRecord[];
  readonly terms: readonly TermRecord[];
  readonly pages: readonly PageRecord[];
  /** What the home page asks and answers, where the corpus says. */
  readonly questions?: QuestionsRecord | undefined;
  readonly measures: readonly MeasureRecord[];
  readonly events: readonly EventRecord[];
  readonly relationKinds: readonly RelationKindRecord[];
  /** What the editor says of parallel passages. */
  readonly verdicts: readonly VerdictRecord[];
  /** What was published so far; none where nothing was, or where the build is not for publication. */
  readonly ledger?: Ledger | undefined;
}

/** A source as received. */
export interface Seed {
  /** Path within the folder of sources, with `/`: `1913/letter.txt`. */
  readonly path: string;
  /** Path as problems name it: `seeds/1913/letter.txt`. */
  readonly file: string;
  /** The decoded file, whole: line endings and byte order mark included. */
  readonly text: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What was read out of one MDX file of `content/`. */
interface ContentRecord<Meta> {
  /** Path within the corpus: `content/articles/wsj-amos.mdx`. */
  readonly file: string;
  readonly meta: Meta;
  /** Line of each top-level key of the front matter. */
  readonly keyLines: Readonly<Record<string, number>>;
  /** Links to other parts of the edition, in order. */
  readonly links: readonly LinkRecord[];
  /** The text of the body without markup, white space folded; `''` where there is none. */
  readonly plainText: string;
}

export interface ArticleRecord extends ContentRecord<ArticleMeta> {
  readonly slug: Slug;
  readonly mentions: readonly MentionRecord[];
  readonly annotations: readonly AnnotationRecord[];
}
export interface TermRecord extends ContentRecord<TermMeta> {
  readonly id: TermId;
}
export interface PageRecord extends ContentRecord<PageMeta> {
  readonly slug: Slug;
}
export type QuestionsRecord = ContentRecord<QuestionsMeta>;

/** A link whose target is part of the edition: `[AMOS](term:amos)`. */
export interface LinkRecord {
  /** As written: `article:wsj-amos?on=18%25+stake`. */
  readonly href: string;
  readonly place: Place;
}

/**
 * The words that an element is attached to, after the W3C Web Annotation Data Model's
 * TextQuoteSelector: `on` is its `exact`, `before` and `after` narrow it where it occurs twice.
 */
export interface Quote {
  readonly on: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** `<Mention of="google-search" on="search service" />`: a term meant, though not named. */
export interface MentionRecord extends Quote {
  /** The term, or `none` to unlink one that was found by name and not meant. */
  readonly of: string;
  readonly place: Place;
}

/**
 * `<Note>`, `<Claim>`, `<Event>` or `<Relation>` as written, not yet placed. One with a body (text
 * between its tags) has an id, and is a note for its reader whatever else it is.
 */
export interface AnnotationRecord extends Quote {
  readonly data: AnnotationData;
  readonly id?: NoteId | undefined;
  /** The body without markup, white space folded; `''` where there is none. */
  readonly plainText: string;
  /** The same without tables, if it has any and says something without them. */
  readonly prose?: string | undefined;
  readonly place: Place;
}
