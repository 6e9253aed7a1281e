import { isMutual } from '../model/registers.ts';
import type { Edition, Relation, Term } from '../model/edition.ts';
import type { TermId } from '../model/ids.ts';
import { joined } from '../words/join.ts';
import { phrase } from '../words/words.ts';

/** What the network shows, in a sentence or two. */
export function networkFinding({ relations, terms, words }: Edition): string {
  if (relations.length === 0) return phrase(words, 'network.noneWritten');
  const degree = new Map<TermId, number>();
  for (const end of relations.flatMap(({ from, to }) => [from, to])) {
    degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  const [most, second] = [...degree].sort(([, a], [, b]) => b - a);
  const name = (id: TermId) => terms.find((term) => term.id === id)?.name ?? id;
  const shared = relations.filter(isShared).length;
  const sum = phrase(words, 'network.finding', {
    count: relations.length,
    betweenTerms: phrase(words, 'network.betweenTerms', { count: degree.size }),
    shared:
      shared === 0
        ? phrase(words, 'network.noneShared')
        : phrase(words, 'network.shared', { count: shared }),
  });
  if (!most || relations.length < 3) return sum;
  const first = { term: name(most[0]), number: most[1] };
  return joined(words, 'typography.sentences', [
    sum,
    second
      ? phrase(words, 'network.mostTwo', { ...first, second: name(second[0]), next: second[1] })
      : phrase(words, 'network.most', first),
  ]);
}

/** What the ties of one term show, in a sentence or two. */
export function egoFinding(
  edition: Pick<Edition, 'relations' | 'terms' | 'words'>,
  term: Term,
): string {
  const { terms, words } = edition;
  const ties = tiesOf(edition, term);
  const ends = Map.groupBy(ties, ({ other }) => other);
  const name = (id: TermId) => terms.find((one) => one.id === id)?.name ?? id;
  const shared = ties.filter(({ relation }) => isShared(relation)).length;
  const doubtful = ties.filter(({ relation }) => !isAsserted(relation)).length;
  const toTerms = phrase(words, 'ties.toTerms', { count: ends.size });
  const parts = joined(words, 'typography.comma', [
    phrase(words, 'ties.count', { term: term.name, count: ties.length, toTerms }),
    (ties.length > 1 || shared > 0) && phrase(words, 'ties.shared', { count: shared }),
    doubtful > 0 && phrase(words, 'ties.doubtful', { count: doubtful }),
  ]);
  const [most] = [...ends].sort(([, a], [, b]) => b.length - a.length);
  return joined(words, 'typography.sentences', [
    phrase(words, 'ties.finding', { parts }),
    most &&
      ends.size > 1 &&
      most[1].length > 1 &&
      phrase(words, 'ties.closest', { term: name(most[0]), count: most[1].length }),
  ]);
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
export function tiesOf(
  { relations, words }: Pick<Edition, 'relations' | 'words'>,
  { id }: Pick<Term, 'id'>,
): TieOf[] {
  return relations.flatMap((relation): TieOf[] => {
    const { from, kind, to } = relation;
    if (from !== id && to !== id) return [];
    const isOut = from === id;
    const direction = isMutual(kind) ? undefined : isOut ? 'out' : 'in';
    const label = isOut
      ? kind.label
      : (kind.inverse ?? phrase(words, 'network.fromOther', { tie: kind.label }));
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
