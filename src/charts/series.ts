import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3';
import { element } from './svg.ts';

/** Each source has a shape and a colour; with more sources than shapes, the rest share the last. */
const SHAPES = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
] as const;

/** Sources from this place on look alike: they share the last shape. */
export const FIRST_ALIKE = SHAPES.length - 1;

/** Area of a mark in square pixels: about 12 pixels across. */
const AREA = 110;

/** The class that colours a source's marks. */
export function seriesClass(index: number): string {
  return `series-${Math.min(index, SHAPES.length - 1) + 1}`;
}

/**
 * The mark of a source, centred on the origin: told from others by its shape before its colour.
 *
 * @param index the place of the source among the edition's articles, from 0
 * @param isOpen whether it is hollow: the place is a bound and no part of what is claimed
 */
export function seriesMark(index: number, isOpen = false): string {
  const shape = SHAPES[Math.min(index, SHAPES.length - 1)] ?? symbolStar;
  const d = symbol(shape, AREA).digits(1)() ?? '';
  const fill = isOpen ? 'series-mark open' : 'series-mark';
  return element('path', { class: `${fill} ${seriesClass(index)}`, d });
}

/** The same by itself, for a legend in the page. */
export function legendMark(index: number): string {
  return element(
    'svg',
    { class: 'legend-mark', viewBox: '-8 -8 16 16', width: 16, height: 16, 'aria-hidden': 'true' },
    seriesMark(index),
  );
}
