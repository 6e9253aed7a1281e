import edtf from 'edtf';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatDate } from '../../src/exports/format-date.ts';
import { readDate } from '../../src/model/dates.ts';
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
  ['-0044-03-15', '15 March 45 BC'],
  ['0000', '1 BC'],
  ['Y-170000002', '170,000,003 BC'],
  ['Y17E7S3', 'c. 170,000,000'],
  // Parts of a year.
  ['2013-21', 'spring 2013'],
  ['2013-26', 'summer 2013 (northern hemisphere)'],
  ['2013-32', 'winter 2013 (southern hemisphere)'],
  ['2013-33', 'first quarter of 2013'],
  ['2013-39', 'last third of 2013'],
  ['2013-41', 'second half of 2013'],
  // Each end of an interval is as exact and as sure as it is written, and no less.
  ['2013-04/2014', 'April 2013 – 2014'],
  ['2013-04-29~/2013-04-30', 'c. 29 April 2013 – 30 April 2013'],
  ['2013-04-29~/2013-04-30~', 'c. 29–30 April 2013'],
  ['2013-04-29/2013-05?', '29 April 2013 – May 2013 (?)'],
  // An open end goes on; an unknown one does not.
  ['2013-04-29/..', 'since 29 April 2013'],
  ['../2013~', 'until c. 2013'],
  ['2013/', '2013 – an unknown date'],
  ['/2013', 'an unknown date – 2013'],
  ['../..', 'at all times'],
  ['/', 'an unknown date'],
  // Figures that are open.
  ['199', '1990s'],
  ['199X', '1990s'],
  ['19', 'between 1900 and 1999'],
  ['19XX', 'between 1900 and 1999'],
  ['-199X', 'between 2000 BC and 1991 BC'],
  ['XXXX', 'year unknown'],
  ['2013-XX', '2013'],
  ['2013-04-XX', 'April 2013'],
  ['2013-XX-XX', '2013'],
  ['2013-XX-12', 'day 12 of an unknown month, 2013'],
  ['156X-12-25', '25 December, 1560s'],
  ['XXXX-02-29', '29 February, year unknown'],
  ['XXXX-1X', 'year unknown'],
  ['2013-1X', 'between October 2013 and December 2013'],
  ['2013-04-2X', 'between 20 April 2013 and 29 April 2013'],
  ['199X/200X', '1990s – 2000s'],
  // A doubt about a part is one about the whole.
  ['2013-?04-30', '30 April 2013 (?)'],
  // One of several dates, or all of them.
  ['[2013-04-29,2013-04-30]', '29 April 2013 or 30 April 2013'],
  ['[1667,1670..1672]', '1667 or between 1670 and 1672'],
  ['[..1984]', '1984 or earlier'],
  ['[2013-04-29..]', '29 April 2013 or later'],
  ['{1667,1670..1672}', '1667 and 1670 – 1672'],
  ['{..1984}', 'until 1984'],
  ['{1960,1984..}', '1960 and since 1984'],
  ['{..1984..}', 'until 1984 and since 1984'],
])('%s reads %s', (written, expected) => {
  expect(formatDate(readDate(written), english)).toBe(expected);
});

describe('an hour', () => {
  test.each([
    ['2013-04-30T23:00:00Z', '30 April 2013 at 23:00 UTC', '30 April 2013'],
    ['2013-04-30T23:00-05:00', '30 April 2013 at 23:00 GMT-5', '30 April 2013'],
    ['2013-04-30T23:00:59', '30 April 2013 at 23:00', '30 April 2013'],
    ['2013-04-30T23:00Z/..', 'since 30 April 2013 at 23:00 UTC', 'since 30 April 2013'],
    [
      '2013-04-30T10:00/2013-04-30T12:00',
      '30 April 2013 at 10:00 – 30 April 2013 at 12:00',
      '30 April 2013',
    ],
  ])('of %s reads %s, and is left out where the day suffices', (written, hour, day) => {
    expect(formatDate(readDate(written), english)).toBe(hour);
    expect(formatDate(readDate(written), english, 'day')).toBe(day);
  });

  describe('reads the same wherever the site is built', () => {
    afterEach(() => vi.unstubAllEnvs());

    test.each(['Asia/Shanghai', 'America/New_York'])('as in %s', (zone) => {
      vi.stubEnv('TZ', zone);
      const said = (written: string) => formatDate(readDate(written), english);
      expect(said('2013-04-29T05:00:00')).toBe('29 April 2013 at 5:00');
      expect(said('2013-04-29T22:00')).toBe('29 April 2013 at 22:00');
      expect(said('2013-04-29T22:00-05:00')).toBe('29 April 2013 at 22:00 GMT-5');
      expect(said('2013-04-29T05:00/2013-04-29T22:00Z')).toBe(
        '29 April 2013 at 5:00 – 29 April 2013 at 22:00 UTC',
      );
    });
  });
});

test.each([
  ['de', '2013-05-01', '1. Mai 2013'],
  ['de', '2013-04-30T23:00Z', '30. April 2013 um 23:00 UTC'],
  ['fr', '[1667,1668]', '1667 ou 1668'],
  ['zh', 'Y17E7', '170,000,000年'],
  ['zh', '0000-01/0000-02', '公元前1年1月 – 公元前1年2月'],
  // The year is EDTF's, not one of another calendar.
  ['fa', '2013', '۲۰۱۳'],
])('dates follow the language: in %s %s reads %s', (language, written, expected) => {
  expect(formatDate(readDate(written), { ...english, language })).toBe(expected);
});

test.each(['en', 'de', 'ar', 'zh'])('in %s nothing of EDTF’s own signs is left', (language) => {
  const words = { ...english, language };
  fc.assert(
    fc.property(written, fc.constantFrom('hour', 'day'), (date, finest) => {
      const said = formatDate(readDate(date), words, finest);
      expect(said, date).not.toMatch(/\.\.|[/X~%[\]{}]|\dT|\d-\d|Y\d|\dE\d|\dS/);
      expect(said, date).not.toMatch(/^$|NaN|undefined|Invalid/);
    }),
    { numRuns: 500 },
  );
});

/** Whatever EDTF has, of all its levels. */
const single = fc.oneof(
  fc.stringMatching(/^-?\d{2,4}[~?%]?$/),
  fc.stringMatching(/^Y-?[1-9]\d{4,8}(?:E\d)?(?:S\d)?$/),
  fc.stringMatching(/^\d{4}-(?:0[1-9]|[1-3]\d|4[01])$/),
  fc.stringMatching(/^-?[12X][0-9X]{3}(?:-(?:XX|[01X][1-9X])(?:-(?:XX|[0-2X][1-9X]))?)?$/),
  fc.stringMatching(/^[~?%]?\d{4}[~?%]?-[~?%]?0[1-9][~?%]?-[~?%]?[01][1-9][~?%]?$/),
  fc.stringMatching(/^\d{4}-0[1-9]-1\dT[01]\d:[0-5]\d(?::[0-5]\d)?(?:Z|[+-]0[1-9]:[03]0)?$/),
);
const end = fc.oneof({ weight: 4, arbitrary: single }, fc.constantFrom('..', ''));
const listed = fc
  .array(
    fc.oneof(
      single,
      fc.tuple(single, single).map((row) => row.join('..')),
    ),
    { minLength: 1 },
  )
  .map((all) => all.join(','));
const open = fc.constantFrom('', '..');
const written = fc
  .oneof(
    single,
    fc.tuple(end, end).map((ends) => ends.join('/')),
    fc.tuple(open, listed, open).map((parts) => `{${parts.join('')}}`),
    fc.tuple(open, listed, open).map((parts) => `[${parts.join('')}]`),
  )
  .filter(isEdtf);

function isEdtf(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}
