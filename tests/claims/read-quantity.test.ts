import { describe, expect, it, test } from 'vitest';
import { meet, readQuantity } from '../../src/claims/read-quantity.ts';

/** A value; comparator, figure and unit that it must be read as. */
// prettier-ignore
const VALUES: readonly [value: string, comparator: string, figure: number, unit?: string][] = [
  ['18%', 'exactly', 18, '%'],
  ['18 percent', 'exactly', 18, '%'],
  ['18 per cent', 'exactly', 18, '%'],
  ['18.5%', 'exactly', 18.5, '%'],
  ['$586 million', 'exactly', 586e6, 'USD'],
  ['US$810 million', 'exactly', 810e6, 'USD'],
  ['586 million US dollars', 'exactly', 586e6, 'USD'],
  ['$1.5bn', 'exactly', 1.5e9, 'USD'],
  ['£3m', 'exactly', 3e6, 'GBP'],
  ['RMB 5 billion', 'exactly', 5e9, 'CNY'],
  ['5 billion yuan', 'exactly', 5e9, 'CNY'],
  ['5亿元', 'exactly', 5e8, 'CNY'],
  ['1 billion', 'exactly', 1e9],
  ['46.2 million', 'exactly', 46_200_000],
  ['46.2 million users', 'exactly', 46_200_000, 'user'],
  ['1,234,567', 'exactly', 1_234_567],
  ['1\u202f234\u202f567', 'exactly', 1_234_567],
  ['1999', 'exactly', 1999],
  ['7', 'exactly', 7],
  ['seven makers', 'exactly', 7, 'maker'],
  ['-3%', 'exactly', -3, '%'],
  ['−3 %', 'exactly', -3, '%'],
  ['5 m', 'exactly', 5, 'm'],
  ['more than 500 million', 'more-than', 5e8],
  ['exceeded 500 million', 'more-than', 5e8],
  ['over $1 billion', 'more-than', 1e9, 'USD'],
  ['>80%', 'more-than', 80, '%'],
  ['at least 30', 'at-least', 30],
  ['no less than 30', 'at-least', 30],
  ['500 million+', 'at-least', 5e8],
  ['30 or more', 'at-least', 30],
  ['less than 1%', 'less-than', 1, '%'],
  ['fewer than 10 makers', 'less-than', 10, 'maker'],
  ['no more than 30%', 'at-most', 30, '%'],
  ['up to 30%', 'at-most', 30, '%'],
  ['≤ 5', 'at-most', 5],
  ['approaching 400 million', 'approaching', 4e8],
  ['nearly 400 million', 'approaching', 4e8],
  ['around 10%', 'about', 10, '%'],
  ['approximately $380 million', 'about', 380e6, 'USD'],
  ['~10%', 'about', 10, '%'],
  ['10–20%', 'between', 10, '%'],
  ['5 to 10 million', 'between', 5e6],
  ['between $5 million and $10 million', 'between', 5e6, 'USD'],
  ['2008-2009', 'between', 2008],
];

test.each(VALUES)('%s is %s %d %s', (value, comparator, figure, unit) => {
  expect(readQuantity(value)).toMatchObject({ comparator, figure, unit });
});

test.each([
  'none',
  'Tao Jianghu and others',
  'closed one year after its launch',
  'now has access',
  'from bad to worse',
  'a Chinese government research institute',
  '%',
  'more than enough',
  '',
])('"%s" is words', (value) => {
  expect(readQuantity(value)).toBeUndefined();
});

test('a magnitude is applied without the errors of binary fractions', () => {
  expect(readQuantity('0.07 million')?.figure).toBe(70_000);
  expect(readQuantity('1.1 billion')?.figure).toBe(1_100_000_000);
});

describe('two values may both be true', () => {
  it.each([
    ['more than 80%', '80%', true],
    ['around 10%', '10%', true],
    ['18%', '18.2%', true],
    ['18%', '19.6%', false],
    ['3', '4', false],
    ['18.1%', '18.2%', false],
    ['300 million', '310 million', false],
    ['approaching 400 million', '400 million', true],
    ['approaching 400 million', 'at least 400 million', false],
    ['approaching 400 million', '100 million', false],
    ['less than 1%', 'more than 1%', false],
    ['less than 1%', 'at least 1%', false],
    ['at most 1%', 'at least 1%', true],
    ['more than 80%', 'less than 90%', true],
    ['more than 5', 'more than 500', true],
    ['10–20%', '20–30%', true],
    ['10–20%', '25%', false],
  ])('%s and %s: %s', (one, other, expected) => {
    const [a, b] = [readQuantity(one), readQuantity(other)];
    if (!a || !b) throw new Error('both are figures');
    expect(meet(a, b)).toBe(expected);
    expect(meet(b, a)).toBe(expected);
  });
});
