import { expect, test } from 'vitest';
import { claimsCsv } from '../../src/exports/claims-csv.ts';
import { makeEdition } from '../../src/edition.ts';
import { articleSaying, measureOf, terms, type Said } from '../claims/claims.ts';
import { corpus } from '../corpus.ts';

function csvOf(sources: Record<string, Said[]>): string[][] {
  const { edition } = makeEdition(corpus({}));
  const whole = {
    ...edition,
    articles: Object.entries(sources).map(([name, said]) => articleSaying(name, said)),
    terms: terms.map((term) => {
      return { ...term, kind: 'concept' as const, see: [], file: '', definition: '', mentions: [] };
    }),
    measures: [measureOf(sources)],
  };
  const lines = claimsCsv(whole, (address) => `https://example.org${address}`).split('\r\n');
  return lines.slice(0, -1).map((line) => line.split(','));
}

test('every claim is a line with its figure, its voices and its passage', () => {
  const [header = [], ...rows] = csvOf({
    a: [{ value: 'more than 46.2 million', asOf: '2013-04~', by: 'office' }],
    b: [{ value: '46.2 million', asOf: '2013-04', by: 'office', via: 'a' }],
  });
  const records = rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));
  const [{ passage = '', ...first } = {}, second] = records;
  expect(passage).toMatch(/^https:\/\/example\.org\/articles\/a\/\?s=13-35\..{7}#p1$/);
  expect([first, second]).toEqual([
    {
      ...{ measure: 'crates', label: 'Crates', unit: 'crates', value: 'more than 46.2 million' },
      ...{ comparator: 'more-than', figure: '46200000', figure_to: '', as_of: '2013-04~' },
      ...{ status: 'asserted', source: 'The A', asserted_by: 'The OFFICE', retells: '' },
      ...{ altered: '', contradicts: '', quote: 'more than 46.2 million' },
    },
    expect.objectContaining({ comparator: 'exactly', retells: 'The A', altered: 'value' }),
  ]);
});

test('claims that contradict each other name each other', () => {
  const [header = [], ...rows] = csvOf({ a: [{ value: '30' }], b: [{ value: '40' }] });
  const column = header.indexOf('contradicts');
  expect(rows.map((row) => row[column])).toEqual(['2', '1']);
});
