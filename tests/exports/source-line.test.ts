import { expect, test } from 'vitest';
import { formatDate } from '../../src/exports/format-date.ts';
import { sourceLine } from '../../src/exports/source-line.ts';
import { readDate } from '../../src/model/dates.ts';
import { originalFormat } from '../../src/model/formats.ts';
import { makeEdition } from '../../src/edition.ts';
import { corpus, seed } from '../corpus.ts';
import { english } from '../words/english.ts';

test.each([
  ['2013-05-01', '1 May 2013'],
  ['2013-04', 'April 2013'],
  ['1999', '1999'],
  ['2013-04~', 'c. April 2013'],
  ['1999?', '1999 (?)'],
  ['1999%', 'c. 1999 (?)'],
  ['2013-04-29/2013-04-30', '29–30 April 2013'],
  ['2008/2009', '2008–2009'],
  ['0079-08-24', '24 August 79'],
  ['2013-21', 'spring 2013'],
  // Each end of an interval is as exact and as sure as it is written, and no less.
  ['2013-04/2014', 'April 2013 – 2014'],
  ['2013-04-29~/2013-04-30', 'c. 29 April 2013 – 30 April 2013'],
  ['2013-04-29~/2013-04-30~', 'c. 29–30 April 2013'],
  ['2013-04-29/2013-05?', '29 April 2013 – May 2013 (?)'],
  // What cannot be said exactly in words stays as it was written.
  ['[2013-04-29,2013-04-30]', '[2013-04-29,2013-04-30]'],
  ['2013-33', '2013-33'],
  ['199X', '199X'],
  ['2013-04-29/..', '2013-04-29/..'],
])('%s reads %s', (written, expected) => {
  expect(formatDate(readDate(written), english)).toBe(expected);
});

test('dates follow the language', () => {
  expect(formatDate(readDate('2013-05-01'), { ...english, language: 'de' })).toBe('1. Mai 2013');
});

const [article] = makeEdition(corpus({ seeds: [seed('a.txt', 'A letter.')] })).edition.articles;

test.each([
  ['full', {}, ''],
  ['full', { outlet: 'The Gazette', published: '1913-03' }, 'The Gazette, March 1913'],
  ['digest', {}, 'Digest of a text, written for this site'],
  [
    'digest',
    { outlet: 'The Gazette', authors: ['A. Berg', 'C. Dahl'], title: 'Lost' },
    'Digest of “Lost” by A. Berg and C. Dahl from The Gazette, written for this site',
  ],
] as const)('a %s of %j is "%s"', (reading, original, expected) => {
  if (!article) throw new Error('the fixture has an article');
  const known = { ...article, reading, original: originalFormat.parse(original) };
  expect(sourceLine(known, english)).toBe(expected);
});
