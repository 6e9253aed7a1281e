import { TERM_KINDS } from '../model/formats.ts';
import type { Term } from '../model/edition.ts';

type Kind = Term['kind'];

/** The kinds that occur among the terms, each with its own, in the order in which they are shown. */
export function termsByKind(terms: readonly Term[]): { kind: Kind; terms: Term[] }[] {
  const groups = Map.groupBy(terms, ({ kind }) => kind);
  return TERM_KINDS.flatMap((kind) => {
    const own = groups.get(kind);
    return own ? [{ kind, terms: own }] : [];
  });
}
