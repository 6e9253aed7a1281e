import { expect, test } from 'vitest';
import {
  figuresOverTime,
  type DatedFigure,
  type Panel,
} from '../../src/charts/figures-over-time.ts';
import { WIDE } from '../../src/charts/drawing.ts';
import { readQuantity } from '../../src/claims/read-quantity.ts';
import { dateExtent } from '../../src/model/dates.ts';
import { expectInGallery, labelFaults } from './drawings.ts';

function figure(value: string, asOf: string, series = 0): DatedFigure {
  const quantity = readQuantity(value);
  if (!quantity) throw new Error(`"${value}" is a figure`);
  const { from, to } = dateExtent(asOf);
  const label = `Source ${series + 1}: ${value}, ${asOf}`;
  return { quantity, value, from, to, label, href: '/articles/a/#p1', series };
}

const panel = (label: string, ...figures: DatedFigure[]): Panel => ({
  label,
  href: '/claims/#x',
  figures,
});
const compact = new Intl.NumberFormat('en', { notation: 'compact' });
const month = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });

function chart(panels: readonly Panel[]) {
  return figuresOverTime({
    id: 'x',
    title: 'Users over time',
    desc: 'They grow.',
    panels,
    format: (value) => compact.format(value),
    formatMonth: (instant) => month.format(instant),
  });
}

// prettier-ignore
const GALLERY: readonly [name: string, panels: readonly Panel[]][] = [
  ['over-time', [
    panel('Users of one service', figure('300 million', '2013-01-15', 3), figure('approaching 400 million', '2013-05-01', 3)),
    panel('Users of another', figure('more than 500 million', '2012-12'), figure('500 million', '2012-12', 1)),
    panel('Daily users of another', figure('46.2 million', '2013-04~'), figure('46.2 million', '2013-04~', 1)),
  ]],
  ['over-time-crowded', [panel('All in one week', ...Array.from({ length: 12 }, (_, index) => figure(`${40 + index} million`, `2013-04-${10 + (index % 5)}`, index % 6)))]],
  ['over-time-single', [panel('One figure of one day', figure('about 7', '1913-03-02'))]],
  ['over-time-nine-orders', [panel('From few to many', figure('less than 7', '1913'), figure('40 thousand', '1950', 1), figure('7 billion', '2013', 2))]],
  ['over-time-long-label', [panel('The number of crates that came ashore at the northern landing place, as counted by the keeper of the light and by nobody else, 微信用户数量', figure('30', '1913'), figure('40', '1914', 1))]],
];

test.each(GALLERY)('%s', async (name, panels) => {
  const drawn = chart(panels);
  expect(labelFaults(drawn)).toEqual([]);
  expect(labelFaults(drawn, WIDE)).toEqual([]);
  await expectInGallery(name, drawn);
});

test('every figure has a mark of its own, also where two say the same', () => {
  const { svg } = chart([
    panel('x', figure('46.2 million', '2013-04'), figure('46.2 million', '2013-04', 1)),
  ]);
  const shifts = [...svg.matchAll(/class="mark".*?<g( transform="translate\((-?\d+)\)")?>/gs)].map(
    ([, , shift]) => Number(shift ?? 0),
  );
  expect(shifts).toHaveLength(2);
  expect(Math.abs((shifts[0] ?? 0) - (shifts[1] ?? 0))).toBeGreaterThan(12);
});

test('a figure stands in the middle of its time, with a line over all of it', () => {
  const { svg } = chart([panel('x', figure('10', '2012'), figure('20', '2013', 1))]);
  const extents = [...svg.matchAll(/class="extent" x1="([\d.]+)%" x2="([\d.]+)%"/g)].map(
    ([, from, to]) => [Number(from), Number(to)] as const,
  );
  const [first, second] = extents;
  expect(first?.[1]).toBeCloseTo(second?.[0] ?? 0, 1);
  expect(svg).toContain(
    `<svg x="${(((first?.[0] ?? 0) + (first?.[1] ?? 0)) / 2).toFixed(2).replace(/0$/, '')}%"`,
  );
});
