import type { Term } from '../model/edition.ts';

type Kind = Term['kind'];

/** The heading over several terms of a kind. The order is that in which the kinds are shown. */
const HEADINGS: Readonly<Record<Kind, string>> = {
  system: 'Systems',
  service: 'Services',
  organisation: 'Organisations',
  person: 'People',
  outlet: 'Outlets',
  place: 'Places',
  work: 'Works',
  concept: 'Concepts',
};

/** The kinds that occur among the terms, each with its own. */
export function termsByKind(
  terms: readonly Term[],
): { kind: Kind; heading: string; terms: Term[] }[] {
  const groups = Map.groupBy(terms, ({ kind }) => kind);
  return (Object.keys(HEADINGS) as Kind[]).flatMap((kind) => {
    const own = groups.get(kind);
    return own ? [{ kind, heading: HEADINGS[kind], terms: own }] : [];
  });
}
