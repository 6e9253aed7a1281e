import type { Document, Passage } from './document.ts';
import type { Original, Reading, SiteMeta, TermMeta } from './formats.ts';
import type { AnnotationData, AnnotationKind } from './annotations.ts';
import type { Quantity, Retelling, Standing, Variant, Voice } from './claims.ts';
import type { BlockId, NoteId, Slug, TermId } from './ids.ts';
import type { Parallels } from './parallels.ts';
import type { EventMeta, MeasureMeta, RelationKindMeta } from './registers.ts';
import type { Selector } from './selector.ts';
import type { Words } from '../words/words.ts';

/** The whole of what a site shows, drawn together from a corpus. Plain data, safe to serialise. */
export interface Edition {
  readonly site: SiteMeta & { readonly title: string };
  /** What the interface says, and in which language. */
  readonly words: Words;
  /** In the order of their sources' paths. */
  readonly articles: readonly Article[];
  /** In the alphabetical order of the site's language. */
  readonly terms: readonly Term[];
  /** What claims are made about, and kinds of tie, in the order of their registers. */
  readonly measures: readonly Measure[];
  /** In the order of time. */
  readonly events: readonly TimelineEvent[];
  readonly relationKinds: readonly RelationKindMeta[];
  /** Ties of terms, in the order in which the texts first speak of them. */
  readonly relations: readonly Relation[];
  /** In the order in which they are listed. */
  readonly pages: readonly Page[];
  readonly parallels: Parallels;
  /** The questions that the home page answers: their heading, and the file that holds them. */
  readonly questions?: { readonly title: string; readonly file: string } | undefined;
  /** `linkKey` of a link in content → address within the site, without the base. */
  readonly links: ReadonlyMap<string, string>;
  /** What was published and is gone as a whole: its addresses still answer. */
  readonly gone: {
    readonly articles: readonly GoneArticle[];
    readonly terms: readonly {
      readonly id: TermId;
      readonly name: string;
      readonly gone: string;
    }[];
    readonly pages: readonly {
      readonly slug: Slug;
      readonly title: string;
      readonly gone: string;
    }[];
    readonly events: readonly {
      readonly id: string;
      readonly label: string;
      readonly gone: string;
    }[];
  };
}

/** An article that was published and is gone; `gone` is the day on which that was accepted. */
export interface GoneArticle {
  readonly slug: Slug;
  /** Slugs that it had before, whose addresses answer too. */
  readonly aliases: readonly Slug[];
  readonly title: string;
  readonly gone: string;
  /** Its paragraphs and notes. */
  readonly tombstones: readonly Tombstone[];
}

export interface Article {
  readonly slug: Slug;
  /** Slugs that it had before, whose addresses lead to it. */
  readonly aliases: readonly Slug[];
  readonly title: string;
  /** Where the title is from: the editor, the text's headline, or its opening words. */
  readonly titleBasis: 'editor' | 'headline' | 'opening';
  readonly language: string;
  readonly seed: { readonly path: string; readonly sha256: string };
  readonly reading: Reading;
  readonly original: Original;
  readonly basis: Readonly<Partial<Record<keyof Original, string>>>;
  readonly document: Document;
  /** In the order of the text, without overlap. */
  readonly mentions: readonly Mention[];
  /** In the order of the text: by start, the longer first. */
  readonly annotations: readonly Annotation[];
  /** What stood in the article once and is gone: its addresses still answer. */
  readonly tombstones: readonly Tombstone[];
  /** The article's MDX file, where it has one. */
  readonly file?: string | undefined;
  /** The text of its introduction without markup. */
  readonly introduction: string;
}

export interface Mention extends Passage {
  readonly term: TermId;
  readonly block: BlockId;
  /** Found by its words, or named by the editor. */
  readonly by: 'name' | 'meaning';
  /** Whether it is the term's first mention in its block, which alone is linked. */
  readonly first: boolean;
}

/** Something that is attached to a passage. Those with an id have a body and can be linked to. */
export interface Annotation {
  readonly data: AnnotationData;
  readonly id?: NoteId | undefined;
  readonly selector: Selector;
  /** The block in which the passage begins, and the one in which it ends. */
  readonly block: BlockId;
  readonly lastBlock: BlockId;
  /** The body without markup. */
  readonly plainText: string;
  /** The same without tables, if it has any: what a card or a summary shows. */
  readonly prose?: string | undefined;
}

/** The place of a paragraph or note that was published and is gone. */
export interface Tombstone {
  readonly id: BlockId | NoteId;
  /** Its words as they were last published: of a note, those it was attached to. */
  readonly exact: string;
  /** Of a note, what it said. */
  readonly plainText?: string | undefined;
  /** The day on which its absence was accepted: `2026-11-22`. */
  readonly gone: string;
  /** The block behind which it stood, if that still exists. */
  readonly after?: BlockId | undefined;
}

export interface Term extends TermMeta {
  readonly id: TermId;
  readonly file: string;
  /** The definition without markup. */
  readonly definition: string;
  /** By article, in the edition's order; only articles that mention the term. */
  readonly mentions: readonly TermMentions[];
}

interface TermMentions {
  readonly article: Slug;
  readonly mentions: readonly MentionInContext[];
}

/** A line of the concordance: a mention with the sentence in which it stands. */
export interface MentionInContext extends Mention {
  readonly sentence: Passage;
}

/** What one passage claims of a measure. */
export interface Claim {
  readonly article: Slug;
  readonly annotation: Annotation & {
    readonly data: Extract<AnnotationData, { kind: 'claim' }>;
  };
  /** Nothing where the value is a fact in words. */
  readonly quantity?: Quantity | undefined;
  readonly voice: Voice;
  readonly retelling?: Retelling | undefined;
}

/** What claims are made about, with all of them. */
export interface Measure extends MeasureMeta {
  /** In the order of the articles and of their texts. */
  readonly claims: readonly Claim[];
  /** The one with most independent voices first; of equals, the one that comes first. */
  readonly variants: readonly Variant[];
  /** Pairs of claims that contradict each other. */
  readonly contradictions: readonly (readonly [number, number])[];
  readonly standing: Standing;
}

/** A passage that speaks of an event or a tie. */
export interface Evidence<Kind extends AnnotationKind> {
  readonly article: Slug;
  readonly annotation: Annotation & { readonly data: Extract<AnnotationData, { kind: Kind }> };
}

/** What happened, with every passage that tells of it. */
export interface TimelineEvent extends EventMeta {
  /** In the order of the articles and of their texts. */
  readonly tellings: readonly Evidence<'event'>[];
}

/** A tie of two terms, with every passage that speaks of it. */
export interface Relation {
  readonly from: TermId;
  readonly to: TermId;
  readonly kind: RelationKindMeta;
  /** In the order of the articles and of their texts; at least one. */
  readonly evidence: readonly Evidence<'relation'>[];
}

export interface Page {
  readonly slug: Slug;
  readonly title: string;
  readonly description?: string | undefined;
  readonly file: string;
  readonly plainText: string;
}

/** The article with this slug; a missing one is a broken invariant. */
export function articleBySlug(edition: Edition, slug: Slug): Article {
  const article = edition.articles.find((candidate) => candidate.slug === slug);
  if (!article) throw new Error(`No article has the slug "${slug}".`);
  return article;
}
