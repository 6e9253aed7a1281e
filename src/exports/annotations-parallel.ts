import { annotationsAddress } from '../model/addresses.ts';
import { articleBySlug, type Edition } from '../model/edition.ts';
import type { Parallel } from '../model/parallels.ts';
import type { Body } from './annotations-body.ts';
import { placeFragment } from './annotations-place.ts';

/**
 * The address that identifies a parallel: a fragment of the file with all annotations, made of the
 * two passages. It stays as long as their paragraphs do, and is no promise.
 */
export function parallelId(edition: Edition, { sides }: Parallel): string {
  const parts = sides.map(
    (side) => `${side.article}_${placeFragment(articleBySlug(edition, side.article), side)}`,
  );
  return `${annotationsAddress}#${encodeURIComponent(`parallel_${parts.join('_')}`)}`;
}

/** What is said of a parallel: its kind, and the editor's label and note. */
export function parallelBodies({ found, label, note }: Parallel, language: string): Body[] {
  const text = { type: 'TextualBody', format: 'text/plain' } as const;
  return [
    ...(found ? [{ ...text, purpose: 'describing', value: found.kind } as const] : []),
    ...(label === undefined
      ? []
      : [{ ...text, purpose: 'identifying', language, value: label } as const]),
    ...(note === undefined
      ? []
      : [{ ...text, purpose: 'commenting', language, value: note } as const]),
  ];
}
