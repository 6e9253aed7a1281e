import { expect, test } from 'vitest';
import { eventsTold } from '../../src/evidence/events.ts';
import { relationsAmong } from '../../src/evidence/relations.ts';
import type { Annotation } from '../../src/model/edition.ts';
import type { BlockId, Slug, TermId } from '../../src/model/ids.ts';

function annotation(data: object): Annotation {
  return {
    data: { status: 'asserted', ...data } as Annotation['data'],
    selector: { exact: 'x', prefix: '', suffix: '', start: 0, end: 1 },
    block: 'p1' as BlockId,
    lastBlock: 'p1' as BlockId,
    plainText: '',
  };
}

function tie(from: string, type: string, to: string): Annotation {
  return annotation({ kind: 'relation', from, type, to });
}

const terms = ['sina', 'alibaba'].map((id) => ({ id: id as TermId }));
const kinds = [
  { id: 'owns', label: 'owns', inverse: 'is owned by' },
  { id: 'allied', label: 'is allied with', inverse: 'is allied with' },
];

test('a tie that several passages speak of is one relation with all of them', () => {
  const articles = [
    { slug: 'a' as Slug, annotations: [tie('alibaba', 'owns', 'sina')] },
    {
      slug: 'b' as Slug,
      annotations: [tie('alibaba', 'owns', 'sina'), tie('sina', 'owns', 'alibaba')],
    },
  ];
  const relations = relationsAmong(kinds, articles, terms);
  expect(
    relations.map(({ from, evidence }) => [from, evidence.map(({ article }) => article)]),
  ).toEqual([
    ['alibaba', ['a', 'b']],
    ['sina', ['b']],
  ]);
});

test('a tie that reads alike from both ends is one, whichever way it is written', () => {
  const annotations = [tie('sina', 'allied', 'alibaba'), tie('alibaba', 'allied', 'sina')];
  const [only, ...others] = relationsAmong(kinds, [{ slug: 'a' as Slug, annotations }], terms);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ from: 'sina', to: 'alibaba' });
  expect(only?.evidence).toHaveLength(2);
});

test('a tie of what does not exist is left out', () => {
  const annotations = [tie('sina', 'hates', 'alibaba'), tie('sina', 'owns', 'nobody')];
  expect(relationsAmong(kinds, [{ slug: 'a' as Slug, annotations }], terms)).toEqual([]);
});

test('events come in the order of time, also those of which no text tells', () => {
  const register = [
    { id: 'sale', date: '2013-04-29', label: 'Sale', terms: [] },
    { id: 'founding', date: '1999', label: 'Founding', terms: [] },
    { id: 'spring', date: '2013-04', label: 'Spring', terms: [] },
    { id: 'ever', date: '../2000', label: 'Ever', terms: [] },
  ];
  const annotations = [annotation({ kind: 'event', of: 'sale' })];
  const events = eventsTold(register, [{ slug: 'a' as Slug, annotations }]);
  expect(events.map(({ id, tellings }) => [id, tellings.length])).toEqual([
    ['ever', 0],
    ['founding', 0],
    ['spring', 0],
    ['sale', 1],
  ]);
});
