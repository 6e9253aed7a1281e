import { joined } from '../words/join.ts';
import { phrase, type Words } from '../words/words.ts';
import { dateFormat } from './date-format.ts';
import { formatDecade } from './format-year.ts';

/** A day, month or year as EDTF has it, with `X` for figures that are open. */
type Parts = readonly [year: string, month?: string | undefined, day?: string | undefined];

/**
 * A day, month or year in which figures may be open: "1990s", "25 December, year unknown". What is said
 * is true, if less than was written where hardly anybody writes it: of `1X99`, "between 1099 and 1999".
 *
 * @param written EDTF without marks of doubt; of a century two figures are open, of a decade one
 */
export function formatOpenDate(written: string, words: Words): string {
  const date = written
    .replace(/^(-?\d\d)$/, '$1XX')
    .replace(/^(-?\d{3})$/, '$1X')
    // "April 2013" says as well that the day is not known.
    .replace(/(?:-XX){1,2}$/, '');
  const [, year = '', month, day] = /^(-?.{4})(?:-(..))?(?:-(..))?$/.exec(date) ?? [];
  const ofYear = yearWords(year, words);
  if (month === undefined) return ofYear;
  const within = withinYear(month, day, words);
  if (within === undefined) {
    return isUnknown(year) ? ofYear : between([year, month, day], words);
  }
  return isOpen(year) || isOpen(month)
    ? joined(words, 'typography.comma', [within, ofYear])
    : limit([year, month, day], 'first', words);
}

function yearWords(year: string, words: Words): string {
  if (!isOpen(year)) return limit([year], 'first', words);
  if (isUnknown(year)) return phrase(words, 'dates.unknownYear');
  return /^[1-9]\d\dX$/.test(year)
    ? formatDecade(Number(year.replace('X', '0')), words)
    : between([year], words);
}

/** "25 December" of any year; nothing where a figure is open. */
function withinYear(month: string, day: string | undefined, words: Words): string | undefined {
  if (isOpen(day)) return undefined;
  if (month === 'XX') return phrase(words, 'dates.dayOfMonth', { day: Number(day) });
  if (isOpen(month)) return undefined;
  // The 29th of February is in a leap year.
  const date = instantOf(2000, Number(month), Number(day ?? 1));
  const precision = day === undefined ? 'month' : 'day';
  return dateFormat(precision, date, words, { year: undefined }).format(date);
}

function between(date: Parts, words: Words): string {
  const [first, last] = [limit(date, 'first', words), limit(date, 'last', words)];
  return phrase(words, 'dates.between', { first, last });
}

/** The first or the last date that may be meant. */
function limit(date: Parts, which: 'first' | 'last', words: Words): string {
  const [year, month = '01', day = '01'] = date;
  const isLast = which === 'last';
  // Before our era years are counted down.
  const inYear = filled(year, isLast !== year.startsWith('-'));
  const inMonth = within(filled(month, isLast), 12);
  const endOfMonth = instantOf(inYear, inMonth + 1, 0);
  const inDay = within(filled(day, isLast), endOfMonth.getUTCDate());
  const precision = date[2] === undefined ? (date[1] === undefined ? 'year' : 'month') : 'day';
  const instant = instantOf(inYear, inMonth, inDay);
  return dateFormat(precision, instant, words).format(instant);
}

/** Open figures as the least or the greatest that they may be. */
function filled(part: string, isGreatest: boolean): number {
  return Number(part.replaceAll('X', isGreatest ? '9' : '0'));
}

function within(number: number, end: number): number {
  return Math.min(Math.max(number, 1), end);
}

/** In UTC; months are counted from 1. */
function instantOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function isOpen(part = ''): boolean {
  return part.includes('X');
}

function isUnknown(year: string): boolean {
  return /^-?XXXX$/.test(year);
}
