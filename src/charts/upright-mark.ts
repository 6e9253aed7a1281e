import type { Comparator, Quantity } from '../model/claims.ts';
import { seriesClass, seriesMark } from './series.ts';
import { element } from './svg.ts';

const LONGEST = 22;
const SHORTEST = 13;
const HEAD = 5;

/** To which sides the values of a comparator go on. */
const SIDES: Partial<Record<Comparator, readonly ('up' | 'down')[]>> = {
  about: ['up', 'down'],
  approaching: ['down'],
  'more-than': ['up'],
  'at-least': ['up'],
  'less-than': ['down'],
  'at-most': ['down'],
};
const VAGUE: ReadonlySet<Comparator> = new Set(['about', 'approaching']);
const OPEN: ReadonlySet<Comparator> = new Set(['more-than', 'less-than', 'approaching']);

/** Pixels over which a mark says that values go on above and below it. */
export interface Reach {
  readonly up: number;
  readonly down: number;
}

/** How far a mark may reach where the drawing has so much room above and below it. */
export function reachOf({ comparator }: Quantity, above: number, below: number): Reach {
  const reach = (side: 'up' | 'down', room: number) =>
    SIDES[comparator]?.includes(side) ? Math.max(SHORTEST, Math.min(LONGEST, room)) : 0;
  return { up: reach('up', above), down: reach('down', below) };
}

/**
 * A claimed value on an upright axis, centred on the origin: hollow with an arrow to where the values
 * go on for a bound, dashes for what does not say how far it reaches. The cousin of `quantityMark`
 * where time takes the horizontal.
 *
 * @param series the place of the source among the edition's articles
 */
export function uprightMark({ comparator }: Quantity, { up, down }: Reach, series: number): string {
  const line = `interval ${seriesClass(series)}`;
  const isVague = VAGUE.has(comparator);
  const parts = [-up, down].flatMap((end) => {
    if (end === 0) return [];
    const stroke = { class: isVague ? `${line} vague` : line, x1: 0, x2: 0, y1: 0, y2: end };
    const back = end - Math.sign(end) * HEAD;
    const head = { class: line, d: `M${-HEAD},${back}L0,${end}L${HEAD},${back}` };
    return [element('line', stroke), isVague ? '' : element('path', head)];
  });
  return parts.join('') + seriesMark(series, OPEN.has(comparator));
}
