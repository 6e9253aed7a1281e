import { describe, expect, it, test } from 'vitest';
import { claimLine, findingOf } from '../../src/exports/claim-words.ts';
import { claimsFinding } from '../../src/exports/claims-finding.ts';
import type { Edition } from '../../src/model/edition.ts';
import { articleSaying, measureOf, terms, type Said } from '../claims/claims.ts';
import { english } from '../words/english.ts';

function edition(names: readonly string[]): Pick<Edition, 'articles' | 'terms' | 'words'> {
  return {
    words: english,
    articles: names.map((name) => articleSaying(name, [])),
    terms: terms.map((term) => {
      return { ...term, kind: 'concept', see: [], file: '', definition: '', mentions: [] };
    }),
  };
}

function finding(sources: Readonly<Record<string, readonly Said[]>>, unit?: string): string {
  return findingOf(edition(Object.keys(sources)), measureOf(sources, { unit }));
}

const april = { asOf: '2013-04' };

// prettier-ignore
describe('the finding says what was computed, and no more', () => {
  it.each([
    ['one voice behind two sources', { a: [{ value: '10%', by: 'office' }], b: [{ value: '10%', by: 'office', via: 'a' }] }, '2 sources say 10%; all of it comes from one voice, The OFFICE.'],
    ['two voices', { a: [{ value: '10%' }], b: [{ value: '10%' }] }, '2 sources say 10%; it rests on 2 independent voices: The A and The B.'],
    ['an altered retelling', { a: [{ value: 'more than 80%', asOf: '2012' }], b: [{ value: '80%', ...april, via: 'a' }] }, 'The B retells The A and alters it: 80% instead of more than 80%; dated April 2013 instead of 2012.'],
    ['a contradiction', { a: [{ value: '10%', ...april }], b: [{ value: '20%', ...april }] }, 'The A: 10%, April 2013; but The B: 20%, April 2013. Both cannot be true.'],
    ['two times', { a: [{ value: '10%', asOf: '2012' }], b: [{ value: '20%', ...april }] }, '10% (The A, 2012); 20% (The B, April 2013). They do not speak of one time, so neither contradicts the other.'],
    ['a plan and a fact', { a: [{ value: '10%', status: 'planned' }], b: [{ value: '20%' }] }, 'They do not have one status, so neither contradicts the other.'],
    ['words', { a: [{ value: 'lost' }], b: [{ value: 'sold' }] }, '“lost” (The A); “sold” (The B). Words are not compared by machine: judge for yourself.'],
    ['bounds that meet', { a: [{ value: 'more than 10%' }], b: [{ value: '20%' }] }, 'The figures differ, and all of them may be true.'],
    ['one passage', { a: [{ value: '10%', by: 'keeper' }] }, 'Only one passage says so. The A: 10%, by The KEEPER.'],
    ['many voices', Object.fromEntries('abcdefg'.split('').map((name) => [name, [{ value: '10%' }]])), '7 independent voices: The A, The B, The C, The D, and 3 others.'],
    ['nothing', {}, 'No source says anything of it.'],
  ] as [string, Record<string, Said[]>, string][])('of %s', (_, sources, expected) => {
    expect(finding(sources)).toContain(expected);
  });
});

test('a value has the unit of its measure where it names none', () => {
  const line = (value: string, unit: string) => {
    const measure = measureOf({ a: [{ value }] }, { unit });
    return measure.claims.map((claim) => claimLine(edition(['a']), measure, claim)).join();
  };
  expect(line('46.2 million', 'users')).toBe('The A: 46.2 million users');
  expect(line('1', 'users')).toBe('The A: 1 user');
  expect(line('$5', 'US$')).toBe('The A: $5');
  expect(line('10', '%')).toBe('The A: 10%');
  expect(line('1999', 'year')).toBe('The A: 1999');
});

test.each([
  ['ar', '\u206810 t\u2069', '\u2068sold in 3 lots\u2069'],
  ['de', '10 t', 'sold in 3 lots'],
])('in %s a value is kept together as its direction asks', (language, figure, words) => {
  const all = (said: Readonly<Record<string, readonly Said[]>>) => {
    const measure = measureOf(said, { unit: 't' });
    const own = edition(Object.keys(said));
    return findingOf({ ...own, words: { ...own.words, language } }, measure);
  };
  expect(all({ a: [{ value: '10' }] })).toContain(`The A: ${figure}.`);
  expect(all({ a: [{ value: '10' }], b: [{ value: '10' }] })).toContain(`say ${figure};`);
  expect(all({ a: [{ value: '11' }], b: [{ value: '10', via: 'a' }] })).toContain(`: ${figure} `);
  expect(all({ a: [{ value: 'lost' }], b: [{ value: 'sold in 3 lots' }] })).toContain(
    `“${words}” (The B)`,
  );
});

test('the table’s finding counts each measure once, and contradictions apart', () => {
  const measures = [
    measureOf({ a: [{ value: '1' }], b: [{ value: '1' }] }),
    measureOf({ a: [{ value: '1' }], b: [{ value: '2', via: 'a' }] }),
    measureOf({ a: [{ value: '1' }], b: [{ value: '2' }] }),
    measureOf({ a: [{ value: '1' }] }),
    measureOf({}),
  ];
  expect(claimsFinding({ measures, words: english })).toBe(
    'Of 4 measures, 3 are spoken of by more than one source: on 1 all agree, on 1 they differ only where a retelling alters what it retells. On 1 measure figures of one date and status contradict each other.',
  );
});
