import type { ArticleRecord, Corpus } from '../model/corpus.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { ProblemCode } from '../model/problem-catalogue.ts';
import { didYouMean } from '../model/suggest.ts';
import { referencesAmong, referencesOf, type Reference, type Target } from './references.ts';

/** What elements of articles, and items of registers, may refer to. */
type Registers = Pick<Corpus, 'measures' | 'events' | 'relationKinds' | 'terms'>;

/**
 * Checks that all evidence is of something: that every id in an element, or in an item of a
 * register, is that of a measure, event, kind of relation or term that exists.
 *
 * @returns a problem for each that is not, at the element or item
 */
export function checkReferences(
  articles: readonly ArticleRecord[],
  registers: Registers,
): Problem[] {
  const known = knownIds(registers);
  return [
    ...articles.flatMap(({ annotations }) => annotations.flatMap(referencesOf)),
    ...referencesAmong(registers),
  ]
    .filter(({ to, id }) => !known[to].has(id))
    .map((reference) => unknown(reference, known[reference.to]));
}

/** What a reference leads to: what it is called, where it is written down, and the code if it is not. */
const TARGETS = {
  measure: { code: 'evidence/unknown-measure', noun: 'measure', home: 'content/measures.yaml' },
  event: { code: 'evidence/unknown-event', noun: 'event', home: 'content/events.yaml' },
  relation: {
    code: 'evidence/unknown-relation',
    noun: 'kind of relation',
    home: 'content/relations.yaml',
  },
  term: { code: 'evidence/unknown-term', noun: 'term', home: 'content/glossary/' },
} as const satisfies Record<Target, { code: ProblemCode; noun: string; home: string }>;

function knownIds(registers: Registers): Record<Target, ReadonlySet<string>> {
  return {
    measure: idsOf(registers.measures),
    event: idsOf(registers.events),
    relation: idsOf(registers.relationKinds),
    term: idsOf(registers.terms),
  };
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

function unknown({ to, id, by, place }: Reference, known: ReadonlySet<string>): Problem {
  const { code, noun, home } = TARGETS[to];
  const file = to === 'term' ? `${home}${id}.mdx` : home;
  return problem(
    code,
    place,
    `${by} names the ${noun} "${id}", which does not exist.`,
    `Name one that does, or write it down in \`${file}\`.${didYouMean(id, known)}`,
  );
}
