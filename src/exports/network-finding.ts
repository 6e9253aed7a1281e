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
  const shared = relations.filter(
    ({ evidence }) => new Set(evidence.map(({ article }) => article)).size > 1,
  ).length;
  const sum = `${counted(relations.length, 'tie')} between ${counted(degree.size, 'term')}, of which ${shared === 0 ? 'none is' : shared === 1 ? 'one is' : `${shared} are`} told by more than one source.`;
  if (!most || relations.length < 3) return sum;
  const next = second ? `, then ${name(second[0])} with ${second[1]}` : '';
  return `${sum} ${name(most[0])} has most, ${most[1]}${next}.`;
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
