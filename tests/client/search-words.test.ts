import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noFilters } from '../../src/client/search-filters.ts';
import type { Hit } from '../../src/client/search-rank.ts';
import type { QueryPart } from '../../src/client/search-query.ts';
import type { Outcome } from '../../src/client/search-run.ts';
import { outcomeInWords } from '../../src/client/search-words.ts';

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The parts of a query for two words. */
const parts = [{ text: 'one' }, { text: 'two' }] as unknown as readonly [QueryPart, QueryPart];
/** Hits that hold all of it, and a part. */
const hits = (whole: number, partly = 0): Hit[] =>
  [...Array<number>(whole).fill(2), ...Array<number>(partly).fill(1)].map(
    (count) => ({ held: parts.slice(0, count) }) as unknown as Hit,
  );
const outcome = (own: Partial<Outcome>): Outcome => ({
  query: { parts, isCut: false },
  hits: [],
  unfiltered: [],
  isWhole: true,
  looked: 5,
  offered: 5,
  missing: [],
  near: [],
  ...own,
});
const best = { looked: 60, offered: 1234 };
const isCut = { query: { parts, isCut: true } };

test.each<[Partial<Outcome>, string]>([
  [{ hits: hits(1) }, '1 passage.'],
  [{ hits: hits(12) }, '12 passages.'],
  [{ hits: hits(1), ...best }, '1 passage in the best 60 of 1,234 pages.'],
  [{ hits: hits(3, 2) }, '3 passages, and 2 of the texts with a part.'],
  [
    { hits: hits(3, 1), ...best },
    '3 passages in the best 60 of 1,234 pages, and 1 of the texts with a part.',
  ],
  [{ hits: hits(0, 1), isWhole: false }, 'No passage has all of it; 1 passage has a part.'],
  [
    { hits: hits(0, 4), isWhole: false, missing: ['one', 'two'] },
    'No passage has all of it; 4 passages have a part. None has “one”, “two”.',
  ],
  [{ isWhole: false }, 'Nothing was found for “one two”.'],
  [
    { isWhole: false, ...isCut },
    'Nothing was found for “one two”. Only the beginning of so long a query was searched for.',
  ],
  [
    { query: { parts: [], isCut: false } },
    'There are no letters or figures in that to search for.',
  ],
])('of the outcome %# is said what there is to say', (own, expected) => {
  expect(outcomeInWords(outcome(own), ' one two ', noFilters)).toBe(expected);
});

test.each([
  [1, 'Nothing passes the filters; without them there is 1 passage.'],
  [2, 'Nothing passes the filters; without them there are 2 passages.'],
])('filters that %s hits do not pass are to blame', (count, expected) => {
  const filters = { ...noFilters, year: ['1913'] };
  expect(outcomeInWords(outcome({ unfiltered: hits(count) }), 'one', filters)).toBe(expected);
});
