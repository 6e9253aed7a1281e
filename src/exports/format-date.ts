import type { Precision, ReadDate } from '../model/dates.ts';
import { regional } from '../text/regional.ts';
import { phrase, type Words } from '../words/words.ts';

const STYLES: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** EDTF's seasons (level 1), by the number that stands for the month. */
const SEASONS = {
  21: 'dates.spring',
  22: 'dates.summer',
  23: 'dates.autumn',
  24: 'dates.winter',
} as const;

/**
 * A date as a reader writes it: "29–30 April 2013", "c. April 2013", "1999", "spring 2013". What EDTF
 * can say and this cannot (sets, open ends) stays as it was written, which is exact if not pretty.
 *
 * @param date as read by `readDate`
 * @param words in their language; dates follow its customs
 */
export function formatDate(date: ReadDate, words: Words): string {
  if (date.ends) {
    const [first, last] = date.ends.map((end) => formatDate(end, words));
    return phrase(words, 'dates.range', { first: first ?? '', last: last ?? '' });
  }
  if (date.kind === 'other') return seasonOf(date.written, words) ?? date.written;
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

function seasonOf(written: string, words: Words): string | undefined {
  const [, year, season] = /^(\d{4})-(2[1-4])$/.exec(written) ?? [];
  if (year === undefined) return undefined;
  return phrase(words, SEASONS[season as unknown as keyof typeof SEASONS], { year });
}
