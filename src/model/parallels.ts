import type { BlockId, Slug } from './ids.ts';
import type { Selector } from './selector.ts';

/** What a passage is to its parallel, as far as words tell. */
export type ReuseKind =
  /** The same words, in quotation marks. */
  | 'quotation'
  /** The same words. */
  | 'copy'
  /** The same words but for a few. */
  | 'near-copy'
  /** Many of the same words, in the same order. */
  | 'loose';

/** Two passages of different sources that belong together. */
export interface Parallel {
  /** In the order of the edition's articles. */
  readonly sides: readonly [ParallelSide, ParallelSide];
  /** What was found by comparing words; none where only an editor sees the parallel. */
  readonly found?: Likeness | undefined;
  /** Whether an editor says so. */
  readonly accepted: boolean;
  /** The editor's words on it. */
  readonly label?: string | undefined;
  readonly note?: string | undefined;
  /** The number of sources that have the passage, these two and those parallel to them. */
  readonly sources: number;
}

export interface ParallelSide {
  readonly article: Slug;
  readonly selector: Selector;
  /** The block in which the passage begins, and the one in which it ends. */
  readonly block: BlockId;
  readonly lastBlock: BlockId;
}

/** How alike two aligned passages are. */
export interface Likeness {
  readonly kind: ReuseKind;
  /** Equal words, letters of scripts without spaces counted as two thirds of one. */
  readonly words: number;
  /**
   * Of all words of both passages the share that is equal in the other, from 0 to 1 (Dice's
   * coefficient). Interruptions are left out: "said the officer" in the midst of what he said.
   */
  readonly likeness: number;
}

/** All parallels of an edition. */
export interface Parallels {
  /** By the first article, then by the second, then in the order of the first. */
  readonly all: readonly Parallel[];
  /** Pairs of articles that share four fifths of their words. */
  readonly duplicates: readonly Duplicate[];
  /**
   * Articles with all the same words, so many that the first stands for the others: it is tied to
   * each of them, and it alone to what they share with other articles.
   */
  readonly copies: readonly (readonly [Slug, ...Slug[]])[];
  /** Words that stand in most sources: left out. */
  readonly boilerplate: LeftOut;
  /** Runs of eight words that are little more than a phrase of many sources: left out. */
  readonly phrases: LeftOut;
  /** Words that a source itself repeats: left out. */
  readonly repetitions: LeftOut;
}

/** Two articles of which the one is the other, more or less. */
interface Duplicate {
  readonly articles: readonly [Slug, Slug];
  /** The share of equal words, of the longer text's. */
  readonly share: number;
}

/** Passages that were left out of the search, and counted. */
export interface LeftOut {
  readonly passages: number;
  readonly words: number;
  /** Texts that have such passages. */
  readonly texts: number;
}

/** Two articles with all that is parallel in them. */
export interface ParallelPair {
  readonly articles: readonly [Slug, Slug];
  readonly parallels: readonly Parallel[];
  readonly duplicate?: Duplicate | undefined;
}

/** The parallels by the two articles that they tie, in order. */
export function pairsOf({ all, duplicates }: Parallels): ParallelPair[] {
  const keyOf = (articles: readonly Slug[]): string => articles.join('/');
  const twins = new Map(duplicates.map((one) => [keyOf(one.articles), one]));
  const pairs = Map.groupBy(all, ({ sides }) => keyOf(sides.map(({ article }) => article)));
  return [...pairs].flatMap(([key, parallels]) => {
    const [first] = parallels;
    if (!first) return [];
    const [a, b] = first.sides;
    return [{ articles: [a.article, b.article], parallels, duplicate: twins.get(key) }];
  });
}
