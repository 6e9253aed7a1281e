import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/exports/cite-bibtex.ts';
import { cslDate } from '../../src/exports/cite-csl.ts';
import { citedDate } from '../../src/exports/cite-date.ts';
import { metaTags } from '../../src/exports/cite-meta.ts';
import { ris } from '../../src/exports/cite-ris.ts';
import { english } from '../words/english.ts';
import { cited, read } from './cited.ts';

/** What is said of a date: `words` where it is not exact, `date` where biblatex reads it. */
interface Case {
  readonly certain: string;
  readonly date?: string;
  readonly parts?: readonly (readonly number[])[];
  readonly words?: string;
}

const CASES: Readonly<Record<string, Case>> = {
  '2013-04-30': { certain: '2013-04-30', date: '2013-04-30', parts: [[2013, 4, 30]] },
  '2013-04': { certain: '2013-04', date: '2013-04', parts: [[2013, 4]] },
  '0079': { certain: '0079', date: '0079', parts: [[79]] },
  '2013-04-30T23:00:00Z': { certain: '2013-04-30', date: '2013-04-30', parts: [[2013, 4, 30]] },
  '2013-04-30T23:00:00-05:00': {
    certain: '2013-04-30',
    date: '2013-04-30',
    parts: [[2013, 4, 30]],
  },
  '2013-04-29/2013-04-30': {
    certain: '2013-04',
    date: '2013-04-29/2013-04-30',
    parts: [
      [2013, 4, 29],
      [2013, 4, 30],
    ],
    words: '29–30 April 2013',
  },
  '2013-04-29/2013-05': {
    certain: '2013',
    date: '2013-04-29/2013-05',
    parts: [
      [2013, 4, 29],
      [2013, 5],
    ],
    words: '29 April 2013 – May 2013',
  },
  '2012-12/2013-01': {
    certain: '',
    date: '2012-12/2013-01',
    parts: [
      [2012, 12],
      [2013, 1],
    ],
    words: 'December 2012 – January 2013',
  },
  '2013-04~': { certain: '', date: '2013-04~', parts: [[2013, 4]], words: 'c. April 2013' },
  '1999?': { certain: '', date: '1999?', parts: [[1999]], words: '1999 (?)' },
  '2013-04-29~/2013-04-30': {
    certain: '',
    date: '2013-04-29~/2013-04-30',
    parts: [
      [2013, 4, 29],
      [2013, 4, 30],
    ],
    words: 'c. 29 April 2013 – 30 April 2013',
  },
  '2013-21': { certain: '2013', date: '2013-21', parts: [[2013]], words: 'spring 2013' },
  '2013-33': { certain: '2013', words: 'first quarter of 2013' },
  '199X': { certain: '', date: '199X', words: '1990s' },
  '2013-04-XX': { certain: '2013-04', date: '2013-04-XX', words: 'April 2013' },
  '2013-XX-12': { certain: '2013', words: 'day 12 of an unknown month, 2013' },
  '2013-04-29/..': { certain: '', date: '2013-04-29/..', words: 'since 29 April 2013' },
  '/2013': { certain: '', words: 'an unknown date – 2013' },
  '../2013': { certain: '', words: 'until 2013' },
  '1950S2': { certain: '', words: 'c. 1950' },
  '19': { certain: '', words: 'between 1900 and 1999' },
  'Y-170000002': { certain: '', date: 'Y-170000002', words: '170,000,003 BC' },
  '-0044-03-15': {
    certain: '',
    date: '-0044-03-15',
    parts: [[-44, 3, 15]],
    words: '15 March 45 BC',
  },
  '2013-?04-30': { certain: '', words: '30 April 2013 (?)' },
  '[2013-04-29,2013-04-30]': { certain: '2013-04', words: '29 April 2013 or 30 April 2013' },
  '[2013-04-29..]': { certain: '', words: '29 April 2013 or later' },
  '{1667,1668,1670..1672}': { certain: '', words: '1667, 1668, and 1670 – 1672' },
};

describe.each(Object.entries(CASES))('the date %s', (written, { certain, date, parts, words }) => {
  const citable = cited({ outlet: 'The Gazette', published: written });
  const [year, month, day] = certain === '' ? [] : certain.split('-');

  test('is certain as far as it goes', () => {
    expect(citedDate(written, english).certain.join('-')).toBe(certain);
    expect(metaTags(citable, undefined).find(({ name }) => name === 'DC.date')?.content ?? '').toBe(
      certain,
    );
  });

  test('is itself in CSL-JSON', () => {
    const issued = cslDate(citedDate(written, english));
    expect(issued['date-parts']).toEqual(parts);
    expect(evenDashes(issued.literal)).toBe(evenDashes(words));
    expect(issued.circa).toBe(/[~?]/.test(written) ? true : undefined);
    expect(issued.season).toBe(written === '2013-21' ? 1 : undefined);
  });

  test('is in BibTeX what biblatex reads of it, and what is certain', () => {
    const field = (name: string) =>
      new RegExp(`^  ${name} = (.*?),?$`, 'm').exec(bibtex(citable))?.[1];
    expect(field('date')).toBe(date && `{${date}}`);
    expect(field('year')).toBe(year && `{${year}}`);
    expect(field('month')).toBe(month && { '03': 'mar', '04': 'apr' }[month]);
  });

  test('is in RIS in no more than four parts, the first a year', () => {
    const field = (tag: string) => new RegExp(`^${tag}  - (.*)\r$`, 'm').exec(ris(citable))?.[1];
    expect(field('PY')).toBe(year);
    const [y, m = '', d = '', ...other] = field('DA')?.split('/') ?? [];
    expect([y, m, d]).toEqual([year, month ?? '', day ?? '']);
    expect(other).toHaveLength(year === undefined ? 0 : 1);
    expect(evenDashes(other[0] ?? '')).toBe(year === undefined ? '' : evenDashes(words ?? ''));
  });

  test('is said in words where it is not exact', () => {
    for (const write of [bibtex, ris]) {
      const note = evenDashes(JSON.stringify(read(write(citable))['note']));
      if (words === undefined) expect(note).not.toContain('Published');
      else expect(note).toContain(`Published ${evenDashes(words)}.`);
    }
  });
});

/** `Intl` puts thin spaces around the dashes of some ranges. */
function evenDashes(text: string | undefined): string | undefined {
  return text?.replace(/\s*–\s*/g, '–');
}

test('of a range BibLaTeX has both ends, as EDTF', () => {
  const item = read(bibtex(cited({ outlet: 'X', published: '2013-04-29/2013-04-30' })));
  expect(item['issued']).toEqual({
    'date-parts': [
      [2013, 4, 29],
      [2013, 4, 30],
    ],
  });
});
