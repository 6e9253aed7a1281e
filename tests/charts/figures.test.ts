import { describe, expect, it, test } from 'vitest';
import { figuresChart, type FigureRow } from '../../src/charts/figures.ts';
import { readQuantity } from '../../src/claims/read-quantity.ts';
import { expectInGallery, labelFaults } from './drawings.ts';
import { english } from '../words/english.ts';

function row(value: string, series = 0, label = `Source ${series + 1}: ${value}`): FigureRow {
  const quantity = readQuantity(value);
  if (!quantity) throw new Error(`"${value}" is a figure`);
  return { quantity, label, href: `/articles/a/#p${series + 1}`, series };
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });

function chart(rows: readonly FigureRow[], most?: number) {
  const format = (value: number) => compact.format(value);
  return figuresChart({
    id: 'x',
    title: 'Crates',
    desc: 'Two differ.',
    rows,
    format,
    most,
    words: english,
  });
}

const LONG =
  'The Society for the Preservation of Harbour Ledgers and of Whatever Else Was Written by Lamplight: approximately 12 crates, in the spring of 1913, by the keeper of the light, after the harbour office';

// prettier-ignore
const GALLERY: readonly [name: string, rows: readonly FigureRow[], most?: number][] = [
  ['figures-comparators', ['30', 'about 25', 'approaching 40', 'more than 30', 'at least 20', 'less than 35', 'at most 30', '10–20'].map((value, index) => row(value, index))],
  ['figures-share-of-hundred', [row('more than 80%'), row('80%', 1)], 100],
  ['figures-nine-orders', [row('3'), row('40 thousand', 1), row('more than 2 billion', 2)]],
  ['figures-below-zero', [row('-5%'), row('more than 3%', 1)]],
  ['figures-close-together', [row('1999'), row('2001', 1)]],
  ['figures-scripts', [row('5亿', 0, '环球时报：截至二〇一三年四月底，新浪微博的注册用户超过五亿，其中每日活跃用户约四千六百万，见于其向美国证券交易委员会提交的报告'), row('30', 1, 'صحيفة الميناء: ثلاثون صندوقًا في ربيع 1913')]],
  ['figures-long-label', [row('about 12', 0, LONG), row('14', 1)]],
  ['figures-many', Array.from({ length: 144 }, (_, index) => row(`${index + 1}`, index))],
];

test.each(GALLERY)('%s', async (name, rows, most) => {
  const drawn = chart(rows, most);
  expect(labelFaults(drawn)).toEqual([]);
  await expectInGallery(name, drawn);
});

/** Where the row's dot stands, in per cent. */
function placeOf(svg: string, series: number): number {
  const dot = new RegExp(`<svg x="([\\d.]+)%"[^>]*><path class="series-mark[^"]*series-${series}"`);
  return Number(dot.exec(svg)?.[1]);
}

describe('a figure', () => {
  it('stands the further right the greater it is, equal ones at one place', () => {
    const { svg } = chart([row('10'), row('25', 1), row('more than 25', 2), row('40', 3)]);
    const places = [1, 2, 3, 4].map((series) => placeOf(svg, series));
    expect(places[0]).toBeLessThan(places[1] ?? 0);
    expect(places[1]).toBe(places[2]);
    expect(places[2]).toBeLessThan(places[3] ?? 0);
  });

  it('that is only a bound is hollow and goes on to its side', () => {
    const { svg } = chart([row('more than 25'), row('25', 1)]);
    const [bound = '', plain = ''] = svg.split('<a ').slice(1);
    expect(bound).toContain('series-mark open');
    expect(/class="interval[^>]*x1="([\d.]+)%" x2="97%"/.test(bound)).toBe(true);
    expect(plain).not.toMatch(/open|interval/);
  });

  it('leads to its passage, under a name that says all', () => {
    const { svg } = chart([row('25', 0, 'A & "B": 25')]);
    expect(svg).toContain(
      '<a href="/articles/a/#p1" class="mark row"><title>A &amp; &quot;B&quot;: 25</title>',
    );
  });
});

test('what does not fit into the picture is counted', () => {
  const { svg } = chart(Array.from({ length: 144 }, (_, index) => row(`${index}`, index)));
  expect(svg).toContain('120 more in the table');
  expect(svg.match(/<a /g)).toHaveLength(24);
});

test('nine orders of magnitude are on a logarithmic axis, each a place of its own', () => {
  const { svg } = chart([row('3'), row('40 thousand', 1), row('2 billion', 2)]);
  const [a = 0, b = 0, c = 0] = [1, 2, 3].map((series) => placeOf(svg, series));
  expect(b - a).toBeGreaterThan(20);
  expect(c - b).toBeGreaterThan(20);
});
