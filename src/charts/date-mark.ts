import type { ReadDate } from '../model/dates.ts';
import type { BrokenAxis, Extent } from './broken-axis.ts';
import { seriesClass, seriesMark } from './series.ts';
import { element } from './svg.ts';

/** Half of a bar's height. */
export const HALF = 5;
/** A box narrower than this is not seen as one. */
const NARROWEST = 6;
/** How far the dashes of an approximate date go beyond it. */
const VAGUE = 14;

/** What a date asks of its drawing, and where on an axis it stands, in the axis's own measure. */
interface DateShape {
  readonly left: number;
  readonly middle: number;
  readonly right: number;
  readonly isPoint: boolean;
  readonly isOpen: boolean;
  readonly isVague: boolean;
  readonly isUncertain: boolean;
  /** Classes of the box, if it is no point. */
  readonly boxClass: string;
}

/** @param series the place of the source among the edition's articles */
export function dateShape(
  date: ReadDate,
  { from, to }: Extent,
  axis: BrokenAxis,
  series: number,
): DateShape {
  const [first, last] = [axis.at(from), axis.at(to)];
  const middle = (first + last) / 2;
  const half = Math.max(NARROWEST, last - first) / 2;
  const isPoint = date.kind === 'date' && date.precision === 'day';
  const isOpen = date.kind === 'date' && !isPoint;
  const isVague = date.kind !== 'other' && date.approximate;
  return {
    left: middle - half,
    middle,
    right: middle + half,
    isPoint,
    isOpen,
    isVague,
    isUncertain: date.kind !== 'other' && date.uncertain,
    boxClass: `date-box ${seriesClass(series)}${isOpen ? ' open' : ''}${isOpen && isVague ? ' vague' : ''}`,
  };
}

/**
 * A date drawn as what it says, after EDTF: a day is a point, a month or a year an open box within
 * which it happened, a span a solid bar. Dashes say approximately, a question mark uncertain, and an
 * arrow that a span has no end.
 *
 * @param y pixels at which its middle stands
 * @param series the place of the source among the edition's articles
 */
export function dateMark(
  date: ReadDate,
  extent: Extent,
  axis: BrokenAxis,
  y: number,
  series: number,
): string {
  const { boxClass, isOpen, isPoint, isUncertain, isVague, left, middle, right } = dateShape(
    date,
    extent,
    axis,
    series,
  );
  const dashes = (x1: number, x2: number) =>
    element('line', { class: `interval vague ${seriesClass(series)}`, x1, x2, y1: y, y2: y });
  const shape = isPoint
    ? element('g', { transform: `translate(${tenth(middle)},${tenth(y)})` }, seriesMark(series))
    : element('rect', {
        class: boxClass,
        x: left,
        y: y - HALF,
        width: right - left,
        height: 2 * HALF,
      });
  return [
    isVague && !isOpen ? dashes(left - VAGUE, left) + dashes(right, right + VAGUE) : '',
    shape,
    Number.isFinite(extent.from) ? '' : arrow(left, y, -1, series),
    Number.isFinite(extent.to) ? '' : arrow(right, y, 1, series),
    isUncertain
      ? element('text', { class: 'strong', x: right + (isVague ? VAGUE : 0) + 4, y: y + 4 }, '?')
      : '',
  ].join('');
}

function arrow(x: number, y: number, direction: 1 | -1, series: number): string {
  const back = x + 2 * direction;
  const tip = back + HALF * direction;
  const d = `M${tenth(back)},${tenth(y - HALF)}L${tenth(tip)},${tenth(y)}L${tenth(back)},${tenth(y + HALF)}`;
  return element('path', { class: `interval ${seriesClass(series)}`, d });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
