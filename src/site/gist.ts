import type { Term } from '../model/edition.ts';
import { sentences } from '../text/sentences.ts';

/** The first sentence of a term's definition: enough for a list. */
export function gistOf({ definition }: Term, language: string): string {
  const [first] = sentences(definition, language);
  return first ? definition.slice(first.start, first.end) : '';
}
