import type { ReadDate } from '../model/dates.ts';

/** What is certain of a date, as far as it goes: year, then month, then day. */
export interface CertainDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

/**
 * What of a date holds for certain: of `2013-04-29/2013-04-30` the year and the month, of `1999~` and
 * of what EDTF alone can say nothing. Formats that know no ranges get that and no more.
 */
export function certainPart(date: ReadDate): CertainDate | undefined {
  if (date.kind === 'other' || date.approximate || date.uncertain) return undefined;
  const [first, last] = [date.first, date.last].map((end) =>
    end.toISOString().slice(0, 10).split('-'),
  );
  const length = { year: 1, month: 2, day: 3 }[date.precision];
  const shared: string[] = [];
  for (const [index, part] of (first ?? []).slice(0, length).entries()) {
    if (part !== last?.[index]) break;
    shared.push(part);
  }
  const [year, month, day] = shared;
  if (year === undefined) return undefined;
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

/** Whether the certain part of a date is the whole of it. */
export function isExact(date: ReadDate): boolean {
  return date.kind === 'date' && !date.approximate && !date.uncertain;
}
