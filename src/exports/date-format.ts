import type { Precision } from '../model/dates.ts';
import { regional } from '../text/regional.ts';
import { phrase, type Words } from '../words/words.ts';

const STYLES: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/**
 * How a language writes dates, in EDTF's calendar, which is the Gregorian: a year of another is none
 * that was written.
 *
 * @param first the first date that is to be written, in UTC: years before our era need its name
 * @param others what is written besides
 */
export function dateFormat(
  precision: Precision,
  first: Date,
  { language }: Pick<Words, 'language'>,
  others?: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(regional(language), {
    ...STYLES[precision],
    ...(first.getUTCFullYear() <= 0 && { era: 'short' }),
    calendar: 'gregory',
    timeZone: 'UTC',
    ...others,
  });
}

/** A date in words, with what is doubtful about it. */
export function doubted(
  date: string,
  { approximate, uncertain }: { readonly approximate: boolean; readonly uncertain: boolean },
  words: Words,
): string {
  const about = approximate ? phrase(words, 'dates.about', { date }) : date;
  return uncertain ? phrase(words, 'dates.uncertain', { date: about }) : about;
}
