import type { AnnotationRecord, Corpus } from '../model/corpus.ts';
import type { Place } from '../model/problem.ts';

/** What evidence can be of, or from. */
export type Target = 'measure' | 'event' | 'relation' | 'term';

/** An id that stands for something written down elsewhere. */
export interface Reference {
  readonly to: Target;
  readonly id: string;
  /** Who refers, for the message: `<Claim of>`. */
  readonly by: string;
  readonly place: Place;
}

/** What an element of an article refers to. */
export function referencesOf({ data, place }: AnnotationRecord): Reference[] {
  switch (data.kind) {
    case 'note':
      return [];
    case 'claim':
      return [
        { to: 'measure', id: data.of, by: '`<Claim of>`', place },
        ...voices('Claim', data, place),
      ];
    case 'event':
      return [
        { to: 'event', id: data.of, by: '`<Event of>`', place },
        ...voices('Event', data, place),
      ];
    case 'relation':
      return [
        { to: 'term', id: data.from, by: '`<Relation from>`', place },
        { to: 'relation', id: data.type, by: '`<Relation type>`', place },
        { to: 'term', id: data.to, by: '`<Relation to>`', place },
        ...voices('Relation', data, place),
      ];
  }
}

/** Who says it, and after whom. */
function voices(
  element: string,
  { by, via }: { by?: string | undefined; via?: string | undefined },
  place: Place,
): Reference[] {
  return Object.entries({ by, via }).flatMap(([attribute, id]) =>
    id === undefined ? [] : [{ to: 'term', id, by: `\`<${element} ${attribute}>\``, place }],
  );
}

/** What items of registers refer to. */
export function referencesAmong({
  measures,
  events,
}: Pick<Corpus, 'measures' | 'events'>): Reference[] {
  return [
    ...measures.flatMap(({ id, term, place }): Reference[] =>
      term === undefined ? [] : [{ to: 'term', id: term, by: `The measure "${id}"`, place }],
    ),
    ...events.flatMap(({ id, terms, place }) =>
      terms.map((term): Reference => ({ to: 'term', id: term, by: `The event "${id}"`, place })),
    ),
  ];
}
