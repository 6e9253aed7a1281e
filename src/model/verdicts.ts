import { z } from 'zod';
import { text } from './fields.ts';
import type { Place } from './problem.ts';

/** One of the passages that a verdict is about: words of an article, quoted like those of a note. */
const quotedFormat = z.strictObject({
  /** Slug of the article. */
  article: text,
  /** The quoted words: a few that stand there once will do. */
  on: text,
  before: text.optional(),
  after: text.optional(),
});

/**
 * An item of `content/parallels.yaml`: what the editor says of passages in different sources. Quotes
 * name them, so that the verdict survives a change of the texts.
 */
export const verdictFormat = z.strictObject({
  /** Two passages or more: every two of them are parallel, or are not. */
  passages: z.array(quotedFormat).min(2, 'must name two passages or more'),
  /**
   * `accept` says that the passages belong together, whether a machine finds that or not; `reject`
   * that what a machine finds there is no parallel.
   */
  verdict: z
    .enum(['accept', 'reject'], { error: 'must be `accept` or `reject`' })
    .default('accept'),
  /** A few words for lists: "Zeng on apps". */
  label: text.optional(),
  /** What the parallel shows: a sentence or two. */
  note: text.optional(),
});

type Verdict = z.infer<typeof verdictFormat>;
type QuotedPassage = Verdict['passages'][number] & { readonly place: Place };
/** A verdict as written, not yet placed. */
export interface VerdictRecord extends Omit<Verdict, 'passages'> {
  readonly passages: readonly QuotedPassage[];
  readonly place: Place;
}
