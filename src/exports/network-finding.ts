import { isMutual } from '../model/registers.ts';
import type { Edition, Relation, Term } from '../model/edition.ts';
import type { TermId } from '../model/ids.ts';
import { counted } from '../text/counted.ts';

/** What the network shows, in a sentence or two. */
export function networkFinding({ relations, terms }: Edition): string {
  if (relations.length === 0) return 'No ties between terms are written down.';
  const degree = new Map<TermId, number>();
  for (const end of relations.flatMap(({ from, to }) => [from, to])) {
    degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  const [most, second] = [...degree].sort(([, a], [, b]) => b - a);
  const name = (id: TermId) => terms.find((term) => term.id === id)?.name ?? id;
  const shared = relations.filter(isShared).length;
  const sum = `${counted(relations.length, 'tie')} between ${counted(degree.size, 'term')}, of which ${shared === 0 ? 'none is' : shared === 1 ? 'one is' : `${shared} are`} told by more than one source.`;
  if (!most || relations.length < 3) return sum;
  const next = second ? `, then ${name(second[0])} with ${second[1]}` : '';
  return `${sum} ${name(most[0])} has most, ${most[1]}${next}.`;
}

/** What the ties of one term show, in a sentence or two. */
export function egoFinding(edition: Pick<Edition, 'relations' | 'terms'>, term: Term): string {
  const ties = tiesOf(edition.relations, term);
  const ends = Map.groupBy(ties, ({ other }) => other);
  const name = (id: TermId) => edition.terms.find((one) => one.id === id)?.name ?? id;
  const shared = ties.filter(({ relation }) => isShared(relation)).length;
  const doubtful = ties.filter(({ relation }) => !isAsserted(relation)).length;
  const sum = `${term.name} has ${counted(ties.length, 'tie')} to ${counted(ends.size, 'term')}`;
  const told = ties.length > 1 || shared > 0 ? `, ${shared} told by more than one source` : '';
  const stated = doubtful > 0 ? `, ${doubtful} not stated as a fact` : '';
  const [most] = [...ends].sort(([, a], [, b]) => b.length - a.length);
  const closest =
    most && ends.size > 1 && most[1].length > 1
      ? ` Most are with ${name(most[0])}: ${most[1].length}.`
      : '';
  return `${sum}${told}${stated}.${closest}`;
}

/** A tie seen from one of its ends: how it reads, which way it leads, and to whom. */
export interface TieOf {
  readonly relation: Relation;
  readonly label: string;
  readonly direction: 'out' | 'in' | undefined;
  readonly other: TermId;
}

/**
 * The ties of a term as they read from it, in the order of the relations; a tie to itself once.
 */
export function tiesOf(relations: readonly Relation[], { id }: Pick<Term, 'id'>): TieOf[] {
  return relations.flatMap((relation): TieOf[] => {
    const { from, kind, to } = relation;
    if (from !== id && to !== id) return [];
    const isOut = from === id;
    const direction = isMutual(kind) ? undefined : isOut ? 'out' : 'in';
    const label = isOut ? kind.label : (kind.inverse ?? `${kind.label} (from the other end)`);
    return [{ relation, label, direction, other: isOut ? to : from }];
  });
}

/** Whether some text asserts a tie as a fact. */
export function isAsserted({ evidence }: Relation): boolean {
  return evidence.some(({ annotation }) => annotation.data.status === 'asserted');
}

function isShared({ evidence }: Relation): boolean {
  return new Set(evidence.map(({ article }) => article)).size > 1;
}
