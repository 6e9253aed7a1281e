import type { Comparator, Quantity } from '../model/claims.ts';
import { percent } from './drawing.ts';
import { seriesClass, seriesMark } from './series.ts';
import { element } from './svg.ts';

/** Pixels of the dashes of a value whose reach is not said. */
const VAGUE = 22;
const ARROW = 5;

/** Comparators whose figure itself is not claimed. */
const OPEN: ReadonlySet<Comparator> = new Set(['more-than', 'less-than', 'approaching']);

export interface Axis {
  /** Share of the drawing's width, from 0 to 1, at which a value stands. */
  readonly share: (value: number) => number;
  /** Shares at which the axis begins and ends. */
  readonly ends: readonly [number, number];
  /** Whether what is measured cannot be less than the axis's beginning, nor more than its end. */
  readonly isBounded: readonly [boolean, boolean];
}

/**
 * A claimed value on a horizontal axis, drawn as what it is: a dot for a figure; a hollow one with a
 * line to where the values go on for "more than" and "less than", with an arrow unless there is an
 * end to them; dashes to both sides for "about" and to the lower side for "approaching", which do not
 * say how far they reach; two dots and a line for a range.
 *
 * @param y the height of the axis in pixels
 * @param series the place of the source among the edition's articles
 */
export function quantityMark(quantity: Quantity, axis: Axis, y: number, series: number): string {
  const { comparator, figure, upTo } = quantity;
  const at = axis.share(figure);
  const dot = (share: number) =>
    element(
      'svg',
      { x: percent(share), y, overflow: 'visible' },
      seriesMark(series, OPEN.has(comparator)),
    );
  const around = (...content: string[]) =>
    element('svg', { x: percent(at), y, overflow: 'visible' }, ...content);
  const span = (from: number, to: number, ...arrow: string[]) =>
    element('line', { class: line, x1: percent(from), x2: percent(to), y1: y, y2: y }) +
    arrow.join('');
  const line = `interval ${seriesClass(series)}`;
  const dashes = (x1: number, x2: number) =>
    around(element('line', { class: `${line} vague`, x1, x2, y1: 0, y2: 0 }));
  const [start, end] = axis.ends;
  const [floored, capped] = axis.isBounded;
  const marks: Record<Comparator, () => string> = {
    exactly: () => dot(at),
    about: () => dashes(-VAGUE, VAGUE) + dot(at),
    approaching: () => dashes(-VAGUE, 0) + dot(at),
    'more-than': () => span(at, end, capped ? '' : arrow(end, y, 1, series)) + dot(at),
    'at-least': () => span(at, end, capped ? '' : arrow(end, y, 1, series)) + dot(at),
    'less-than': () => span(start, at, floored ? '' : arrow(start, y, -1, series)) + dot(at),
    'at-most': () => span(start, at, floored ? '' : arrow(start, y, -1, series)) + dot(at),
    between: () => span(at, axis.share(upTo ?? figure)) + dot(at) + dot(axis.share(upTo ?? figure)),
  };
  return marks[comparator]();
}

function arrow(share: number, y: number, direction: 1 | -1, series: number): string {
  const d = `M${-ARROW * direction},${-ARROW}L0,0L${-ARROW * direction},${ARROW}`;
  return element(
    'svg',
    { x: percent(share), y, overflow: 'visible' },
    element('path', { class: `interval ${seriesClass(series)}`, d }),
  );
}
