import { z } from 'zod';
import { date, flag, text } from './fields.ts';

/*
 * What may be attached to a passage: attributes of the elements in an article's MDX. These schemas
 * are their documentation.
 */

/** Attributes of every element: the words to which it is attached. */
export const quoteFormat = z.strictObject({
  /** Words of the text. */
  on: text,
  /** What stands before and behind them, where they occur more than once. */
  before: z.string().optional(),
  after: z.string().optional(),
});

/** Further attributes of the elements that become annotations: all but `<Mention>`. */
export const annotationFormat = z.strictObject({
  ...quoteFormat.shape,
  /** The last part of its address. Whatever holds text needs one, and nothing else has one. */
  id: text.optional(),
  /** Keeps it out of the build. */
  draft: flag.default(false),
});

/** `<Mention of="google-search" on="…" />`: a term meant where its name does not occur. */
export const mentionFormat = z.strictObject({
  /** Id of the term, or `none` to unlink one that was found by its name and not meant. */
  of: text,
});

/** Who stands behind a statement, and how firmly. A retelling is no independent evidence. */
const STATUSES = [
  'asserted',
  'planned',
  'conditional',
  'expected',
  'speculated',
  'denied',
] as const;
export type Status = (typeof STATUSES)[number];
const status = z
  .enum(STATUSES, { error: `must be one of ${STATUSES.join(', ')}` })
  .default('asserted');

/** `<Note id="…" on="…">`: what the editor has to say about a passage. */
export const noteFormat = z.strictObject({});

/** `<Claim of="amos-share" value="1%" on="…" />`: a figure or fact that the passage claims. */
export const claimFormat = z.strictObject({
  /** Id of the measure, in `content/measures.yaml`. */
  of: text,
  /** The value as the passage has it, comparator included: `more than 80%`. */
  value: text,
  /** The time that the value is about: EDTF. */
  asOf: date.optional(),
  /** Term id of who asserts it, where it is not the source itself. */
  by: text.optional(),
  /** Term id of the source that is repeated. */
  via: text.optional(),
  status,
});

/** `<Event of="acer-blocked" on="…" />`: the passage tells of an event. */
export const eventFormat = z.strictObject({
  /** Id of the event, in `content/events.yaml`. */
  of: text,
  by: text.optional(),
  via: text.optional(),
  status,
});

/** `<Relation from="alibaba" type="owns-stake-in" to="sina-weibo" on="…" />`: a tie of two terms. */
export const relationFormat = z.strictObject({
  /** Term ids of the two, and the id of the kind of tie, in `content/relations.yaml`. */
  from: text,
  type: text,
  to: text,
  by: text.optional(),
  via: text.optional(),
  status,
});

/** An element's kind with what it says. */
export const dataFormat = z.discriminatedUnion('kind', [
  noteFormat.extend({ kind: z.literal('note') }),
  claimFormat.extend({ kind: z.literal('claim') }),
  eventFormat.extend({ kind: z.literal('event') }),
  relationFormat.extend({ kind: z.literal('relation') }),
]);
export type AnnotationData = Readonly<z.infer<typeof dataFormat>>;
export type AnnotationKind = AnnotationData['kind'];
