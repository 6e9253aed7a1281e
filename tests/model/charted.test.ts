import { expect, test } from 'vitest';
import { isCharted, measuredOverTime } from '../../src/model/charted.ts';
import { measureOf } from '../claims/claims.ts';

test.each([
  ['two figures', { a: [{ value: '30' }], b: [{ value: '40' }] }, true],
  ['a figure and its bound', { a: [{ value: '30' }], b: [{ value: 'more than 30' }] }, true],
  ['one figure twice', { a: [{ value: '30' }], b: [{ value: '30' }] }, false],
  ['one figure', { a: [{ value: '30' }] }, false],
  ['words', { a: [{ value: 'lost' }], b: [{ value: 'sold' }] }, false],
  ['nothing', {}, false],
])('of %s there is something to see on an axis: %3$s', (_, sources, expected) => {
  expect(isCharted(measureOf(sources))).toBe(expected);
});

test.each([
  ['one time after another', ['2012', '2013-04'], undefined, true],
  ['one within the other', ['2013', '2013-04'], undefined, false],
  ['no date', [undefined, '2013'], undefined, false],
  ['only a retelling redates it', ['2012', '2013-04'], 'a', false],
  ['one has no end', ['2012', '2013/..'], undefined, false],
])('%s: figures over time %s, %s', (_, [first, second], via, expected) => {
  const measure = measureOf({
    a: [{ value: '30', asOf: first }],
    b: [{ value: '40', asOf: second, via }],
  });
  expect(measuredOverTime([measure]).length > 0).toBe(expected);
});

test('measures in one unit share a picture, and those in others do not', () => {
  const dated = {
    a: [
      { value: '30', asOf: '2012' },
      { value: '40', asOf: '2013' },
    ],
  };
  const measures = [
    measureOf(dated, { id: 'crates' }),
    measureOf({ a: [{ value: '5', asOf: '2012' }] }, { id: 'lost-crates' }),
    measureOf({ a: [{ value: '5', asOf: '2012' }] }, { id: 'ships', unit: 'ships' }),
    measureOf({ a: [{ value: '5' }] }, { id: 'undated' }),
  ];
  expect(measuredOverTime(measures)).toMatchObject([
    {
      unit: 'crates',
      file: 'over-time-crates',
      measures: [{ id: 'crates' }, { id: 'lost-crates' }],
    },
  ]);
});
