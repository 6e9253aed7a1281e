import type { Precision, ReadDate } from '../model/dates.ts';
import { regional } from '../text/regional.ts';
import { phrase, type Words } from '../words/words.ts';

const STYLES: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/**
 * A date as a reader writes it: "29–30 April 2013", "c. April 2013", "1999". What EDTF can say and
 * this cannot (seasons, sets, open ends) stays as it was written, which is exact if not pretty.
 *
 * @param date as read by `readDate`
 * @param words in their language; dates follow its customs
 */
export function formatDate(date: ReadDate, words: Words): string {
  if (date.kind === 'other') return date.written;
  const format = new Intl.DateTimeFormat(regional(words.language), {
    ...STYLES[date.precision],
    timeZone: 'UTC',
  });
  const text =
    date.kind === 'interval'
      ? format.formatRange(date.first, date.last).replaceAll('\u2009', '')
      : format.format(date.first);
  const about = date.approximate ? phrase(words, 'dates.about', { date: text }) : text;
  return date.uncertain ? phrase(words, 'dates.uncertain', { date: about }) : about;
}
