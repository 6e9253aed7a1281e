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
  | { readonly kind: 'other'; readonly written: string; readonly ends?: Ends };

/**
 * Both ends of an interval, where each has to be said by itself: they are not equally precise, or only
 * one of them is approximate or uncertain.
 */
type Ends = readonly [first: ReadDate, last: ReadDate];

/** Months beyond 12 are EDTF's seasons and quarters. */
const SIMPLE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?([~?%]?)$/;

/**
 * Reads a date in the Library of Congress's Extended Date/Time Format, as far as it is a year, month
 * or day (approximate, uncertain, or both) or an interval of two alike; anything else that the
 * format allows is `other`.
 *
 * @throws where the text is no EDTF: fields are checked when a corpus is read
 */
export function readDate(written: string): ReadDate {
  edtf(written);
  const parts = written.split('/').map((part) => SIMPLE.exec(part));
  const [from, to] = parts;
  if (!from || parts.length > 2 || to === null) return { kind: 'other', written };
  const last = to ?? from;
  const precision = precisionOf(from);
  const isEven = precision === precisionOf(last);
  const isApart = to !== undefined && !(isEven && from[4] === to[4]);
  const ends = isApart ? { ends: [readDate(from[0]), readDate(to[0])] as const } : {};
  if (!isEven) return { kind: 'other', written, ...ends };
  const marks = `${from[4] ?? ''}${last[4] ?? ''}`;
  return {
    kind: to ? 'interval' : 'date',
    written,
    precision,
    first: instant(from),
    last: instant(last),
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
    ...ends,
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
 * infinite where it has no beginning or end.
 *
 * @param written EDTF
 * @throws as `readDate`
 */
export function dateExtent(written: string): { readonly from: number; readonly to: number } {
  const { min, max } = edtf(written);
  return { from: min, to: max };
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
