import { dateLevel, readDate } from '../model/dates.ts';
import type { Words } from '../words/words.ts';
import { formatDate } from './format-date.ts';

/** Year, month and day, as far as they go. */
export type DateParts = readonly number[];

/** When something was published, for all formats of citations. Plain data: it travels with its page. */
export interface CitedDate {
  /** EDTF, as the corpus has it. */
  readonly written: string;
  /** As the interface says it. */
  readonly inWords: string;
  /**
   * What holds for certain, as far as it goes: year, month and day, in four and two digits (ISO 8601).
   * Of `2013-04-29/2013-04-30` it is the year and the month, of `1999~` or `199X` nothing.
   */
  readonly certain: readonly string[];
  /** Whether the certain part is the whole of the date. An hour is none of a citation's business. */
  readonly isExact: boolean;
  /** Whether it is approximate or uncertain, at one end at least. */
  readonly isDoubtful: boolean;
  /** The level of EDTF that is needed to read it. */
  readonly level: number;
  /** The day, month or year, or the two ends of an interval; nothing of what EDTF alone can say. */
  readonly ends: readonly DateParts[];
  /** Spring is 1, winter 4; set of a season, whose year is in `ends`. */
  readonly season?: number | undefined;
}

/**
 * Reads a date as citations need it.
 *
 * @param written EDTF
 * @param words of the interface
 * @throws where the text is no EDTF
 */
export function citedDate(written: string, words: Words): CitedDate {
  const certain = certainPart(written);
  const [, year, season] = /^(\d{4})-2([1-4])$/.exec(written) ?? [];
  return {
    written,
    inWords: formatDate(readDate(written), words, 'day'),
    certain,
    isExact: certain.join('-') === withoutHour(written),
    isDoubtful: /[~?%]/.test(written),
    level: dateLevel(written),
    ends: year === undefined ? endsOf(written) : [[Number(year)]],
    season: season === undefined ? undefined : Number(season),
  };
}

/** What all days that may be meant have in common; nothing where one of them is doubtful or unknown. */
function certainPart(written: string): readonly string[] {
  const days = written.replace(/^\[(.*)\]$|^\{(.*)\}$/, '$1$2').split(/\/|,|\.\./);
  return days.map(certainPartOfDay).reduce((shared, parts) => {
    const end = shared.findIndex((part, index) => part !== parts[index]);
    return end === -1 ? shared : shared.slice(0, end);
  });
}

/** Ends where digits are left open, or a season stands for the month. */
function certainPartOfDay(written: string): readonly string[] {
  const day = withoutHour(written);
  if (!/^\d{4}(?:-(?:\d\d|XX)){0,2}$/.test(day)) return [];
  const parts = day.split('-');
  const end = parts.findIndex((part, index) => part === 'XX' || (index === 1 && Number(part) > 12));
  return end === -1 ? parts : parts.slice(0, end);
}

const DAY = /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?[~?%]?$/;

function endsOf(written: string): readonly DateParts[] {
  const ends = written.split('/').map((end) => DAY.exec(withoutHour(end)));
  return ends.every((end) => end !== null)
    ? ends.map(([, ...parts]) => parts.filter(Boolean).map(Number))
    : [];
}

function withoutHour(written: string): string {
  return written.replace(/T.*$/, '');
}
