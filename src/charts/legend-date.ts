import { readDate } from '../model/dates.ts';
import type { BrokenAxis } from './broken-axis.ts';
import { dateMark } from './date-mark.ts';
import { element } from './svg.ts';

const WIDTH = 44;
const HEIGHT = 16;

/** The mark of a date by itself, for a legend in the page: `2013-04-29`, `2013-04`, `2009~`. */
export function legendDate(written: string): string {
  const [from, to] = [14, 30];
  const axis: BrokenAxis = {
    stretches: [],
    ticks: [],
    at: (instant) => (instant === 0 ? from : to),
  };
  return element(
    'svg',
    { class: 'legend-mark drawing', width: WIDTH, height: HEIGHT, 'aria-hidden': 'true' },
    dateMark(readDate(written), { from: 0, to: 1 }, axis, HEIGHT / 2, 0),
  );
}
