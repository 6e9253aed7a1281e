import { scaleUtc } from 'd3';
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

/** An axis of time in up to three stretches: the dense weeks have room of their own. */
export interface BrokenAxis {
  readonly stretches: readonly Stretch[];
  readonly ticks: readonly AxisTick[];
  /** The place of an instant, in pixels; what lies outside stands at the end. */
  readonly at: (instant: number) => number;
}

/** The share of the axis that the dense stretch gets, and what lies before or behind it at least. */
const DENSE_SHARE = 0.58;
const LEAST_SHARE = 0.12;
/** Half of all events within this share of the whole time is a crowd. */
const CROWDED = 0.125;
/** Fewer events than this crowd nowhere. */
const FEWEST = 6;
const GAP = 12;
const MONTH = 30 * 864e5;

/**
 * An axis that shows decades and a crowded week: where half of the events stand within an eighth of
 * the whole time, that stretch is drawn at a larger scale, and the axis is broken before and behind it.
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

/** The whole time, cut before and behind its crowded part. */
function cut(extents: readonly Extent[]): { parts: Extent[]; dense: Extent | undefined } {
  const whole = wholeOf(extents);
  const dense = denseOf(extents, whole);
  if (!dense) return { parts: [whole], dense };
  const least = (whole.to - whole.from) / 100;
  const parts = [{ from: whole.from, to: dense.from }, dense, { from: dense.to, to: whole.to }];
  return { parts: parts.filter((one) => one === dense || one.to - one.from > least), dense };
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
  const half = Math.ceil(middles.length / 2) - 1;
  let best: Extent | undefined;
  for (const [index, from] of middles.entries()) {
    const to = middles[index + half];
    if (to !== undefined && (!best || to - from < best.to - best.from)) best = { from, to };
  }
  if (!best) return undefined;
  const first = new Date(best.from);
  const last = new Date(best.to);
  const months = {
    from: Math.max(whole.from, Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1)),
    to: Math.min(whole.to, Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1)),
  };
  return months.to - months.from <= (whole.to - whole.from) * CROWDED * 2 ? months : undefined;
}

/** Gives each part its room: the dense one most, the others by the number of their events. */
function spread(
  { parts, dense }: ReturnType<typeof cut>,
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
  const free = 1 - DENSE_SHARE - LEAST_SHARE * (parts.length - 1);
  const shares = counts.map((count, index) => {
    if (parts.length === 1) return 1;
    if (parts[index] === dense) return DENSE_SHARE;
    return LEAST_SHARE + (others === 0 ? free / (parts.length - 1) : (free * count) / others);
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
      const dates = scale.ticks(most);
      const candidates = dates.map((date, index) => {
        const text = tickText(date, index, dates, language);
        const x = scale(date);
        const half = textWidth(text, TEXT_SIZE) / 2 + 3;
        return { x, text, left: x - half, right: x + half };
      });
      const isFree = (one: Span) => taken.every((other) => !meet(one, other));
      const fitting = candidates.filter(
        (one) => one.left >= first - 8 && one.right <= last + 8 && isFree(one),
      );
      const named = fitting.reduce<typeof fitting>((kept, one) => {
        const last = kept.at(-1);
        return last && meet(last, one) ? kept : [...kept, one];
      }, []);
      if (named.length === 0 || named.length * 2 < fitting.length) continue;
      taken.push(...named);
      return fitting.map((one) => ({ x: one.x, text: named.includes(one) ? one.text : '' }));
    }
    return [];
  });
  return ticks.sort((a, b) => a.x - b.x);
}

interface Span {
  readonly left: number;
  readonly right: number;
}

function meet(a: Span, b: Span): boolean {
  return a.left < b.right && b.left < a.right;
}

/** As exact as the dates of its stretch are: a year, a month (the first with its year), or a day. */
function tickText(date: Date, index: number, dates: readonly Date[], language: string): string {
  const isDaily = dates.some((one) => one.getUTCDate() !== 1);
  const isMonthly = dates.some((one) => one.getUTCMonth() !== 0);
  const month = { month: 'short' } as const;
  const year = index === 0 || date.getUTCMonth() === 0 ? ({ year: 'numeric' } as const) : {};
  const style: Intl.DateTimeFormatOptions = isDaily
    ? { day: 'numeric', ...month }
    : isMonthly
      ? { ...month, ...year }
      : { year: 'numeric' };
  return new Intl.DateTimeFormat(regional(language), { ...style, timeZone: 'UTC' }).format(date);
}
