import type { Precision, ReadDate } from '../model/dates.ts';
import { regional } from '../text/regional.ts';

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
 * @param language BCP 47 tag; dates follow its customs
 */
export function formatDate(date: ReadDate, language: string): string {
  if (date.kind === 'other') return date.written;
  const format = new Intl.DateTimeFormat(regional(language), {
    ...STYLES[date.precision],
    timeZone: 'UTC',
  });
  const text =
    date.kind === 'interval'
      ? format.formatRange(date.first, date.last).replaceAll('\u2009', '')
      : format.format(date.first);
  return `${date.approximate ? 'c. ' : ''}${text}${date.uncertain ? ' (?)' : ''}`;
}
