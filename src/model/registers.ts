import { z } from 'zod';
import { date, text, texts } from './fields.ts';
import { isSlug } from './ids.ts';
import type { Place } from './problem.ts';

/*
 * The registers: lists of what exists, to which the elements of the articles refer. Each is a YAML
 * file that holds a list.
 */

/** An id ends up in addresses, so its spelling is a promise. */
const id = text.refine(
  (value): boolean => isSlug(value),
  'must be lower-case letters and digits with single hyphens between, such as `amos-share`',
);
const basis = text.optional();

/** An item of `content/measures.yaml`: what is claimed about. */
export const measureFormat = z.strictObject({
  id,
  label: text,
  unit: text.optional(),
  /** The term that the measure is of. */
  term: text.optional(),
});

/** An item of `content/events.yaml`: what happened. */
export const eventRegisterFormat = z.strictObject({
  id,
  date,
  /** Where the date is from, if it stands in no text. */
  basis,
  label: text,
  terms: texts.default([]),
});

/** An item of `content/relations.yaml`: a kind of tie. */
export const relationKindFormat = z.strictObject({
  id,
  label: text,
  /** How it reads from the other end: `is partly owned by`. */
  inverse: text.optional(),
});

interface Placed {
  readonly place: Place;
}
export type MeasureMeta = Readonly<z.infer<typeof measureFormat>>;
export type EventMeta = Readonly<z.infer<typeof eventRegisterFormat>>;
export type RelationKindMeta = Readonly<z.infer<typeof relationKindFormat>>;
export type MeasureRecord = MeasureMeta & Placed;
export type EventRecord = EventMeta & Placed;
export type RelationKindRecord = RelationKindMeta & Placed;

/** Whether a kind of tie reads alike from both ends, as an alliance does. */
export function isMutual({ label, inverse }: RelationKindMeta): boolean {
  return label === inverse;
}
