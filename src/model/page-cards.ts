/*
 * What the cards of a page say: for the links that the page has and no others. It lies in a file
 * beside the page, which is read when the first card is asked for. Addresses are from the root of the
 * site.
 */

export interface PageCards {
  /** BCP 47 tag of the language in which definitions and notes are. */
  readonly language: string;
  /** Articles that cards name, each once: cards have the index. */
  readonly sources: readonly CardSource[];
  /** Passages at the other end of parallels, each once: cards have the index. */
  readonly twins: readonly TwinPassage[];
  /**
   * By what stands in the `data-card` of a link: the link as it is written in content, or the names of
   * parallel passages.
   */
  readonly cards: Readonly<Partial<Record<string, Card>>>;
}

export interface CardSource {
  readonly title: string;
  readonly address: string;
  /** What the text is, in words; a digest's says that it is one. */
  readonly line: string;
  /** BCP 47 tag. */
  readonly language: string;
}

export type Card = TermCard | TextCard | ParallelCard;

/** The card of a term of the glossary. */
export interface TermCard {
  readonly kind: string;
  readonly name: string;
  readonly full?: string | undefined;
  readonly text: string;
  /** "12 mentions in 3 sources". */
  readonly count: string;
  /** Where it is mentioned: index of the source, how often, the first block. */
  readonly places: readonly (readonly [source: number, times: number, block: string])[];
  /** Sources that mention it and are not among the places. */
  readonly more: number;
  /** Related terms: the key of a card that the page has, or name and address. */
  readonly see: readonly (string | readonly [name: string, address: string])[];
}

/** The card of an article; with `on`, of a note in it; with a quotation, of a passage. */
export interface TextCard {
  readonly source: number;
  /** The words on which a note is, in quotation marks. */
  readonly on?: string | undefined;
  /** What the note says, or how the article begins. */
  readonly text?: string | undefined;
  /** What stands before the words, the words, and what stands behind. */
  readonly quote?: readonly [before: string, words: string, after: string] | undefined;
}

/** The card of one passage at the other end of a parallel, or of several. */
export interface ParallelCard {
  /** What stands above several. */
  readonly title?: string | undefined;
  /** Indexes of passages. */
  readonly twins: readonly number[];
}

/** The passage at the other end of a parallel. */
export interface TwinPassage {
  /** The editor's words on the parallel. */
  readonly label?: string | undefined;
  /** "TechCrunch, ¶3"; of a digest it says that it is one. */
  readonly name: string;
  /** The link to just these words. */
  readonly address: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Its sentences: what stands before the words, the words, and what stands behind. */
  readonly quote: readonly [before: string, words: string, after: string];
  /** What the editor says of it. */
  readonly note?: string | undefined;
  /** Of what kind the parallel is, and who says so. */
  readonly description: string;
}
