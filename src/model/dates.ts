import edtf, { parse } from 'edtf';

export type Precision = 'day' | 'month' | 'year';

/** An EDTF date taken apart as far as a line of text needs it. Instants are in UTC. */
export type ReadDate =
  | {
      readonly kind: 'date' | 'interval';
      readonly written: string;
      readonly precision: Precision;
      /** The first day that is meant. */
      readonly first: Date;
      /** The first day of the last unit that is meant: the same as `first` but in an interval. */
      readonly last: Date;
      /** Of an interval: whether either end is. */
      readonly approximate: boolean;
      readonly uncertain: boolean;
      readonly ends?: Ends;
    }
  | {
      readonly kind: 'other';
      readonly written: string;
      readonly ends?: Ends;
      readonly several?: Several;
    };

/**
 * Both ends of an interval, where each has to be said by itself: they are not equally precise, or only
 * one of them is approximate or uncertain, or one is open or unknown.
 */
export type Ends = readonly [first: End, last: End];

/** An interval that goes on has an open end; nobody knows when one with an unknown end came to it. */
type End = ReadDate | 'open' | 'unknown';

/** Dates that EDTF lists, in the order in which they are written. */
export interface Several {
  /** Whether all of them are meant, or one, nobody knows which. */
  readonly isAll: boolean;
  /** Single dates, and the first and the last of several in a row. */
  readonly dates: readonly (readonly ReadDate[])[];
  /** Whether dates before the first are meant, too. */
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

const HOUR_WITHOUT_ZONE = /T[\d:.]+(?=\/|$)/g;

/** Months beyond 12 are EDTF's seasons and quarters. */
const SIMPLE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?([~?%]?)$/;

/**
 * Reads a date in the Library of Congress's Extended Date/Time Format, as far as it is a year, month
 * or day (approximate, uncertain, or both) or an interval of two alike; anything else that the
 * format allows is `other`, of which what is put together is taken apart.
 *
 * @throws where the text is no EDTF: fields are checked when a corpus is read
 */
export function readDate(written: string): ReadDate {
  edtf(inZones(written));
  return read(written);
}

function read(written: string): ReadDate {
  if (/^[[{]/.test(written)) return { kind: 'other', written, several: severalOf(written) };
  const [start = '', end] = written.split('/');
  const from = SIMPLE.exec(start);
  const to = end === undefined ? from : SIMPLE.exec(end);
  const isEven = from !== null && to !== null && precisionOf(from) === precisionOf(to);
  const isApart = end !== undefined && !(isEven && from[4] === to[4]);
  const ends = isApart ? { ends: [endOf(start), endOf(end)] as const } : {};
  if (!isEven) return { kind: 'other', written, ...ends };
  const marks = `${from[4] ?? ''}${to[4] ?? ''}`;
  return {
    kind: end === undefined ? 'date' : 'interval',
    written,
    precision: precisionOf(from),
    first: instant(from),
    last: instant(to),
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
    ...ends,
  };
}

function endOf(written: string): End {
  if (written === '..') return 'open';
  return written === '' ? 'unknown' : read(written);
}

function severalOf(written: string): Several {
  const listed = written.slice(1, -1);
  const dates = listed.replace(/^\.\.|\.\.$/g, '').split(',');
  return {
    isAll: written.startsWith('{'),
    dates: dates.map((one) => one.trim().split('..').map(read)),
    hasEarlier: listed.startsWith('..'),
    hasLater: listed.endsWith('..'),
  };
}

/**
 * The level of the format that a date belongs to: 0 is that of ISO 8601, 1 has doubts, open ends and
 * seasons, 2 all else.
 *
 * @param written EDTF
 * @throws as `readDate`
 */
export function dateLevel(written: string): number {
  return parse(written).level;
}

/**
 * The time that a date covers, from its first to its last instant, in milliseconds since 1970 (UTC);
 * infinite where it has no beginning or end. An hour by the clock of the place counts as one of UTC.
 *
 * @param written EDTF
 * @throws as `readDate`
 */
export function dateExtent(written: string): { readonly from: number; readonly to: number } {
  const { min, max } = edtf(inZones(written));
  return { from: min, to: max };
}

/** With a zone for every hour: `edtf` would take that of the machine, and each would build another site. */
function inZones(written: string): string {
  return written.replace(HOUR_WITHOUT_ZONE, '$&Z');
}

/**
 * The zone of a date's hour, as `Intl` has it: `UTC`, `-05:00`; none where it is by the clock of the place.
 *
 * @param written EDTF
 * @throws as `readDate`
 */
export function zoneOf(written: string): string | undefined {
  const { timeZone } = parse(written);
  return timeZone === '+00:00' ? 'UTC' : timeZone;
}

/**
 * The year of a date, which may have many figures, or a power: `Y-170000002`, `Y17E7`.
 *
 * @param written EDTF
 * @throws as `readDate`
 */
export function yearOf(written: string): number {
  return Number(parse(written).values[0]);
}

function precisionOf([, , month, day]: RegExpExecArray): Precision {
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

function instant([, year, month, day]: RegExpExecArray): Date {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return date;
}
