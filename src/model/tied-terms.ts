import type { Edition, Relation, Term } from './edition.ts';

/** The terms with at least one tie, in the order of the edition. */
export function tiedTerms({ relations, terms }: Pick<Edition, 'relations' | 'terms'>): Term[] {
  const tied = new Set(relations.flatMap(({ from, to }) => [from, to]));
  return terms.filter(({ id }) => tied.has(id));
}

/** The relations that begin or end at a term. */
export function relationsOf(
  { relations }: Pick<Edition, 'relations'>,
  { id }: Pick<Term, 'id'>,
): Relation[] {
  return relations.filter(({ from, to }) => from === id || to === id);
}
