import { scaleUtc, utcDay, utcMonday, utcMonth, type ScaleTime } from 'd3';
import { regional } from '../text/regional.ts';
import { TEXT_SIZE } from './drawing.ts';
import { textWidth } from './text-width.ts';

/** A time in milliseconds since 1970, UTC; infinite where it has no beginning or end. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A part of the axis on which time runs evenly, in pixels. */
interface Stretch extends Extent {
  readonly start: number;
  readonly end: number;
}

interface AxisTick {
  readonly x: number;
  /** Empty where there is no room for it. */
  readonly text: string;
}

/** An axis of time in up to four stretches: dense months and weeks have room of their own. */
export interface BrokenAxis {
  readonly stretches: readonly Stretch[];
  readonly ticks: readonly AxisTick[];
  /** The place of an instant, in pixels; what lies outside stands at the end. */
  readonly at: (instant: number) => number;
}

const DAY = 864e5;
const MONTH = 30 * DAY;

/** The share of the axis that the densest stretch gets, and every other one at least. */
const DENSE_SHARE = 0.58;
const DENSE_WEEKS_SHARE = 0.44;
const LEAST_SHARE = 0.12;
/** The months ahead of the dense weeks have room for their names. */
const MONTHS_SHARE = 0.2;
/** Half of all events within this share of the whole time is a crowd. */
const CROWDED = 0.125;
/** A third of the events within this time are told by the day, not by the month. */
const WEEKS = 45 * DAY;
/** Fewer events than this crowd nowhere. */
const FEWEST = 6;
const GAP = 12;

/**
 * An axis that shows decades and a crowded week: where half of the events stand within an eighth of
 * the whole time, that stretch is drawn at a larger scale, and the axis is broken before and behind it;
 * within it, the weeks that hold most of these events have a scale by the day.
 *
 * @param extents the times to show
 * @param range first and last pixel
 * @param language BCP 47 tag, for the names of months
 */
export function brokenAxis(
  extents: readonly Extent[],
  range: readonly [number, number],
  language: string,
): BrokenAxis {
  const stretches = spread(cut(extents), extents, range);
  const at = (instant: number) => placeOf(instant, stretches);
  return { stretches, at, ticks: ticksOf(stretches, range, language) };
}

interface Cut {
  readonly parts: readonly Extent[];
  /** The densest of them. */
  readonly dense: Extent | undefined;
  /** The share of the axis that each gets at least. */
  readonly shares: readonly number[];
}

/** The whole time, cut before and behind its crowded part. */
function cut(extents: readonly Extent[]): Cut {
  const whole = wholeOf(extents);
  const months = denseOf(extents, whole);
  if (!months) return { parts: [whole], dense: undefined, shares: [1] };
  const weeks = denseWeeksOf(extents, months);
  const dense = weeks ?? months;
  const least = (whole.to - whole.from) / 100;
  const ends = [
    { from: whole.from, to: months.from },
    { from: dense.to, to: whole.to },
  ].map((one) => (one.to - one.from > least ? [{ ...one, share: LEAST_SHARE }] : []));
  const ahead = weeks && weeks.from > months.from;
  const all = [
    ...(ends[0] ?? []),
    ...(ahead ? [{ from: months.from, to: weeks.from, share: MONTHS_SHARE }] : []),
    { ...dense, share: weeks ? DENSE_WEEKS_SHARE : DENSE_SHARE },
    ...(ends[1] ?? []),
  ];
  const parts = all.map(({ from, to }) => ({ from, to }));
  const at = all.findIndex(({ from }) => from === dense.from);
  return { parts, dense: parts[at], shares: all.map(({ share }) => share) };
}

function wholeOf(extents: readonly Extent[]): Extent {
  const ends = extents.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  const from = ends.reduce((a, b) => Math.min(a, b), Infinity);
  const to = ends.reduce((a, b) => Math.max(a, b), -Infinity);
  if (from > to) return { from: 0, to: MONTH };
  const room = Math.max((to - from) * 0.02, to - from < MONTH ? MONTH / 4 : 0);
  return { from: from - room, to: to + room };
}

/** The shortest time that holds half of the events, in whole months; nothing where that is no crowd. */
function denseOf(extents: readonly Extent[], whole: Extent): Extent | undefined {
  const middles = extents
    .filter(({ from, to }) => to - from < (whole.to - whole.from) * CROWDED)
    .map(({ from, to }) => (from + to) / 2)
    .sort((a, b) => a - b);
  if (middles.length < FEWEST) return undefined;
  const best = shortest(middles, Math.ceil(middles.length / 2));
  if (!best) return undefined;
  const first = new Date(best.from);
  const last = new Date(best.to);
  const months = {
    from: Math.max(whole.from, Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1)),
    to: Math.min(whole.to, Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1)),
  };
  return months.to - months.from <= (whole.to - whole.from) * CROWDED * 2 ? months : undefined;
}

/** The weeks within the dense months in which most of what has an exact date stands. */
function denseWeeksOf(extents: readonly Extent[], months: Extent): Extent | undefined {
  const exact = extents.filter(
    ({ from, to }) => from >= months.from && to <= months.to && to - from < WEEKS,
  );
  const middles = exact.map(({ from, to }) => (from + to) / 2).sort((a, b) => a - b);
  if (middles.length < FEWEST) return undefined;
  const best = shortest(middles, Math.ceil(middles.length / 2));
  if (!best) return undefined;
  const within = exact.filter(({ from, to }) => from <= best.to && to >= best.from);
  const from = Math.min(...within.map((one) => one.from));
  const to = Math.max(...within.map((one) => one.to)) + DAY;
  return to - from < WEEKS && (to - from) * 2 < months.to - months.from
    ? { from, to: Math.min(to, months.to) }
    : undefined;
}

/** The shortest time that holds so many of some instants, which are in order. */
function shortest(instants: readonly number[], number: number): Extent | undefined {
  let best: Extent | undefined;
  for (const [index, from] of instants.entries()) {
    const to = instants[index + number - 1];
    if (to !== undefined && (!best || to - from < best.to - best.from)) best = { from, to };
  }
  return best;
}

/** Gives each part its room: the dense one most, the others by the number of their events. */
function spread(
  { parts, dense, shares: least }: Cut,
  extents: readonly Extent[],
  [start, end]: readonly [number, number],
): Stretch[] {
  const room = end - start - GAP * (parts.length - 1);
  const counts = parts.map(
    ({ from, to }) => extents.filter((one) => one.from >= from && one.from < to).length,
  );
  const others = counts.reduce(
    (sum, count, index) => (parts[index] === dense ? sum : sum + count),
    0,
  );
  const free = 1 - least.reduce((sum, share) => sum + share, 0);
  const shares = counts.map((count, index) => {
    const own = least[index] ?? 0;
    if (parts[index] === dense || parts.length === 1) return others === 0 ? own + free : own;
    return own + (others === 0 ? 0 : (free * count) / others);
  });
  let x = start;
  return parts.map((part, index) => {
    const width = room * (shares[index] ?? 0);
    const stretch = { ...part, start: x, end: x + width };
    x += width + GAP;
    return stretch;
  });
}

function placeOf(instant: number, stretches: readonly Stretch[]): number {
  const stretch = stretches.find(({ to }) => instant <= to) ?? stretches.at(-1);
  if (!stretch) return 0;
  const { from, to, start, end } = stretch;
  const share = (instant - from) / (to - from);
  return start + (end - start) * Math.min(1, Math.max(0, share));
}

/** As many round dates as have room beside each other, the widest stretch first. */
function ticksOf(
  stretches: readonly Stretch[],
  [first, last]: readonly [number, number],
  language: string,
): AxisTick[] {
  const taken: Span[] = [];
  const widestFirst = stretches.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const ticks = widestFirst.flatMap(({ from, to, start, end }) => {
    const scale = scaleUtc([from, to], [start, end]);
    for (const most of [8, 6, 5, 4, 3, 2, 1]) {
      const dates = datesOf(scale, most).filter((date) => date.getTime() < to);
      const isFree = (one: Span) =>
        one.left >= first - 8 && one.right <= last + 8 && taken.every((other) => !meet(one, other));
      const [fitting, named] = [true, false]
        .map((withYear) => {
          const texts = dates.map((date, index) =>
            tickText(date, index, dates, { language, withYear }),
          );
          const all = dates.map((date, index) => spanOf(texts[index] ?? '', scale(date)));
          return [all, apart(all.filter(isFree))] as const;
        })
        .reduce((a, b) => (b[1].length > a[1].length ? b : a));
      if (named.length === 0 || named.length * 2 < fitting.length) continue;
      taken.push(...named);
      return fitting.map((one) => ({ x: one.x, text: named.includes(one) ? one.text : '' }));
    }
    return [];
  });
  return ticks.sort((a, b) => a.x - b.x);
}

/** Round dates: single days, or Mondays where there is no room for each; months; what d3 finds round. */
function datesOf(scale: ScaleTime<number, number>, most: number): Date[] {
  const [from, to] = scale.domain();
  const length = from && to ? to.getTime() - from.getTime() : 0;
  if (length < WEEKS) {
    const days = length / DAY;
    const interval = days <= most ? utcDay : utcMonday.every(days / 7 <= most ? 1 : 2);
    return interval ? scale.ticks(interval) : [];
  }
  return length / MONTH <= most ? scale.ticks(utcMonth) : scale.ticks(most);
}

interface Span {
  readonly left: number;
  readonly right: number;
}

function spanOf(text: string, x: number): Span & AxisTick {
  const half = textWidth(text, TEXT_SIZE) / 2 + 1;
  return { x, text, left: x - half, right: x + half };
}

/** The first, and each that does not lie over the one before. */
function apart<T extends Span>(spans: readonly T[]): T[] {
  return spans.reduce<T[]>((kept, one) => {
    const last = kept.at(-1);
    return last && meet(last, one) ? kept : [...kept, one];
  }, []);
}

function meet(a: Span, b: Span): boolean {
  return a.left < b.right && b.left < a.right;
}

/**
 * As exact as the dates of its stretch are: a year, a month (the first with its year), or a day (the
 * first of a month with its name).
 */
function tickText(
  date: Date,
  index: number,
  dates: readonly Date[],
  { language, withYear }: { readonly language: string; readonly withYear: boolean },
): string {
  const isDaily = dates.some((one) => one.getUTCDate() !== 1);
  const isMonthly = dates.some((one) => one.getUTCMonth() !== 0);
  const isSameMonth = dates[index - 1]?.getUTCMonth() === date.getUTCMonth();
  const month = { month: 'short' } as const;
  const isYearsFirst = index === 0 || date.getUTCMonth() === 0;
  const year = withYear && isYearsFirst ? ({ year: 'numeric' } as const) : {};
  const style: Intl.DateTimeFormatOptions = isDaily
    ? { day: 'numeric', ...(isSameMonth ? {} : month) }
    : isMonthly
      ? { ...month, ...year }
      : { year: 'numeric' };
  return new Intl.DateTimeFormat(regional(language), { ...style, timeZone: 'UTC' }).format(date);
}
