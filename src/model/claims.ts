import type { Slug, TermId } from './ids.ts';

/** How the figure of a value bounds what is claimed. */
export type Comparator =
  | 'exactly'
  | 'about'
  | 'approaching'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  | 'between';

/** A value read as a figure: what is claimed is that the truth lies in an interval. */
export interface Quantity {
  readonly comparator: Comparator;
  /** The figure, magnitude applied: 46,200,000 for `46.2 million`. Of a range, the lower one. */
  readonly figure: number;
  /** The upper figure of a range. */
  readonly upTo?: number | undefined;
  /** As `canonicalUnit` spells it; nothing where the value names none. */
  readonly unit?: string | undefined;
  readonly low: number;
  readonly high: number;
  /** Whether the interval holds its own ends. */
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/** Who answers for a claim: a term, or where there is none for it, the source itself. */
export type Voice =
  { readonly kind: 'term'; readonly id: TermId } | { readonly kind: 'source'; readonly slug: Slug };

/** What a retelling made different. */
export type Alteration = 'value' | 'date' | 'status';

export interface Retelling {
  /** The term of the source that is repeated. */
  readonly of: TermId;
  /** The claim that is repeated, as an index into the measure's claims, where the source is here. */
  readonly original?: number | undefined;
  readonly altered: readonly Alteration[];
}

/** A value with all claims that give it. */
export interface Variant {
  readonly value: string;
  /** Indexes into the measure's claims. */
  readonly claims: readonly number[];
  /** Who vouches for it independently: altered retellings are nobody's testimony. */
  readonly voices: readonly Voice[];
}

/**
 * How the claims of a measure stand to each other, as far as can be computed:
 *
 * - `none`, `single`: there is no other claim to hold against one
 * - `agreed`: all give one value
 * - `contradicted`: two cannot both be true
 * - `altered`: they differ where a retelling changed what it retells, and only there
 * - `worded`: they differ in words, which only a reader can weigh
 * - `apart`: they differ, but so do the times or the status of what they say
 * - `compatible`: they differ, and all may be true
 */
export type Standing =
  'none' | 'single' | 'agreed' | 'contradicted' | 'altered' | 'worded' | 'apart' | 'compatible';
