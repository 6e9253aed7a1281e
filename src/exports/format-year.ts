import { regional } from '../text/regional.ts';
import { phrase, type Words } from '../words/words.ts';
import { dateFormat } from './date-format.ts';

/** EDTF's parts of a year, by the number that stands for the month. */
const PARTS = {
  21: 'dates.spring',
  22: 'dates.summer',
  23: 'dates.autumn',
  24: 'dates.winter',
  33: 'dates.firstQuarter',
  34: 'dates.secondQuarter',
  35: 'dates.thirdQuarter',
  36: 'dates.fourthQuarter',
  37: 'dates.firstThird',
  38: 'dates.secondThird',
  39: 'dates.lastThird',
  40: 'dates.firstHalf',
  41: 'dates.secondHalf',
} as const;

/** Seasons of which EDTF says in which half of the world, by the number of their spring. */
const HEMISPHERES = { 25: 'dates.northern', 29: 'dates.southern' } as const;

/**
 * "spring 2013", "second quarter of 2013".
 *
 * @param written EDTF
 * @returns nothing of a month
 */
export function formatPartOfYear(written: string, words: Words): string | undefined {
  const [, years, part] = /^(-?\d{4})-(2[1-9]|3\d|4[01])$/.exec(written) ?? [];
  if (years === undefined) return undefined;
  const number = Number(part);
  const year = yearInMessage(Number(years), words);
  if (number < 25 || number > 32) {
    return phrase(words, PARTS[number as keyof typeof PARTS], { year });
  }
  const spring = number < 29 ? 25 : 29;
  const date = phrase(words, PARTS[(number - spring + 21) as keyof typeof PARTS], { year });
  return phrase(words, HEMISPHERES[spring], { date });
}

/**
 * "1990s".
 *
 * @param first the first of its years, of our era
 */
export function formatDecade(first: number, words: Words): string {
  return phrase(words, 'dates.decade', { year: figuresOf(first, words) });
}

/**
 * A year by itself, of any number of figures: `Intl` has dates for 270,000 years to either side, and
 * numbers beyond.
 *
 * @param year as astronomers count: 0 is 1 BC
 */
export function formatYear(year: number, words: Words): string {
  const standIn = new Date(0);
  if (year <= 0) standIn.setUTCFullYear(0);
  return dateFormat('year', standIn, words)
    .formatToParts(standIn)
    .map(({ type, value }) =>
      type === 'year' ? figuresOf(year > 0 ? year : 1 - year, words) : value,
    )
    .join('');
}

/** A year as it stands in a message, whose words around it are its own: no "年" behind it. */
function yearInMessage(year: number, words: Words): string {
  return year > 0 ? figuresOf(year, words) : formatYear(year, words);
}

function figuresOf(year: number, { language }: Words): string {
  return year.toLocaleString(regional(language), { useGrouping: 'min2' });
}
