import type { TermId } from './ids.ts';

/*
 * What the search index keeps for the reader's browser, beside the words that it is searched by.
 * Written by `offline`, read by `client`; all offsets are UTF-16 code units into a passage's text.
 */

export const SEARCH_KINDS = ['text', 'note', 'term', 'essay'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A page of the index: what its passages have in common. */
export interface IndexedPage {
  /** From the root of the site, without the base. */
  readonly address: string;
  readonly title: string;
  /** What it is taken from, with its date, as it is shown. */
  readonly origin?: string;
  /** The outlet, or else the title: what the filter of sources offers. */
  readonly source?: string;
  /** The years in which it may have been published. */
  readonly years?: readonly string[];
  /** `2013-04-30`, to sort by. */
  readonly date?: string;
  /** BCP 47 tag of its passages. */
  readonly language: string;
}

/** What can be found: a block of a text, a note, a definition, some sentences of an essay. */
export interface IndexedPassage {
  readonly kind: SearchKind;
  /** Exactly as the page has it, behind the lead. */
  readonly text: string;
  /** Length of what stands before it here and elsewhere in the page: the names of a term. */
  readonly lead?: number;
  /** Start and end of each sentence. */
  readonly sentences: readonly (readonly [start: number, end: number])[];
  /** Where it stands, as it is shown: `¶ 4`, `Heading`. */
  readonly place?: string;
  /** The terms that it mentions, each place apart. */
  readonly terms?: readonly (readonly [term: TermId, start: number, end: number])[];
  /** Stretches that are never found: share prices in mid-sentence. */
  readonly skip?: readonly (readonly [start: number, end: number])[];
  /** Page furniture, which is found last. */
  readonly isFurniture?: boolean;
  /** Whether a link can name its offsets: it is a block of a source. */
  readonly isBlock?: boolean;
}

/** A term with all its names, the one that is shown first. */
export interface SearchName {
  readonly id: TermId;
  readonly names: readonly string[];
  /** Whether a text mentions it where none of its names stands. */
  readonly isMeant?: boolean;
}

/** `search.json`: what the browser has to know before it searches. */
export interface SearchData {
  /** Folders of the indexes, one for each language. */
  readonly folders: readonly string[];
  readonly terms: readonly SearchName[];
  /** Chinese characters of the corpus with their variants; the first of each group stands for all. */
  readonly variants: readonly string[];
}

/** What parts the names of a term in the lead of its definition. */
export const NAME_END = ', ';
/** The name of the file that holds `SearchData`, in the folder of the index. */
export const SEARCH_DATA = 'search.json';
/** Id under which the index keeps a page's `IndexedPage`, between those of its passages. */
export const PAGE_ANCHOR = '_page';
