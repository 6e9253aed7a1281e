import { dateExtent, yearOf, zoneOf } from '../model/dates.ts';
import type { Words } from '../words/words.ts';
import { dateFormat, doubted } from './date-format.ts';
import { formatOpenDate } from './format-open-date.ts';
import { formatPartOfYear, formatYear } from './format-year.ts';

/** The finest part of a date that is said. */
export type Finest = 'hour' | 'day';

/**
 * A date that is no span and no list, but says more than a year, month or day: an hour, figures left
 * open, a season, a decade, a year before our era or one of many figures.
 *
 * A doubt is said of the whole, also where EDTF has it of a part.
 *
 * @param written EDTF
 */
export function formatSingleDate(written: string, words: Words, finest: Finest): string {
  const marks = {
    approximate: /[~%]|S\d+$/.test(written),
    uncertain: /[?%]/.test(written),
  };
  return doubted(sureDate(written.replace(/[~?%]/g, ''), words, finest), marks, words);
}

function sureDate(written: string, words: Words, finest: Finest): string {
  const day = written.replace(/T.*$/, '');
  if (day !== written && finest === 'hour') return withHour(written, words);
  if (/[YS]/.test(day)) return formatYear(yearOf(day), words);
  return formatPartOfYear(day, words) ?? formatOpenDate(day, words);
}

/** The hour in the zone in which it was written, or by the clock of the place if there is none. */
function withHour(written: string, words: Words): string {
  const timeZone = zoneOf(written);
  const instant = new Date(dateExtent(written).from);
  return dateFormat('day', instant, words, {
    hour: 'numeric',
    minute: '2-digit',
    ...(timeZone !== undefined && { timeZone, timeZoneName: 'short' }),
  }).format(instant);
}
