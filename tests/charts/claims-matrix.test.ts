import { expect, test } from 'vitest';
import { claimsMatrix, type MatrixClaim } from '../../src/charts/claims-matrix.ts';
import type { ClaimState } from '../../src/charts/state-mark.ts';
import { expectInGallery, labelFaults } from './drawings.ts';

const STATES = ['says', 'otherwise', 'altered', 'contradicts'] as const;

function claim(value: string, state: ClaimState): MatrixClaim {
  return { value, state, title: `Journal: ${value}`, href: `/articles/a/?s=0-9.aaaaaaa#p1` };
}

function draw(columns: readonly string[], ...rows: readonly [string, MatrixClaim[][]][]) {
  return claimsMatrix({
    id: 'm',
    title: 'Who says what',
    desc: 'They agree.',
    columns,
    rows: rows.map(([label, cells]) => ({ label, href: '/claims/#x', cells })),
    legend: STATES.map((state) => ({ state, words: state })),
    empty: 'empty: silent',
  });
}

test('every state, silence, and two claims in a cell', async () => {
  const drawn = draw(
    ['Journal', 'Times', 'The Northern Light and Morning Intelligencer'],
    ['Crates', [[claim('30 crates', 'says')], [claim('forty', 'altered')], []]],
    [
      'Boats',
      [[claim('2', 'contradicts'), claim('3', 'otherwise')], [], [claim('3', 'otherwise')]],
    ],
  );
  expect(labelFaults(drawn)).toEqual([]);
  expect(drawn.svg.match(/class="mark"/g)).toHaveLength(5);
  await expectInGallery('claims-matrix', drawn);
});

test('long words, and words from right to left and without spaces', () => {
  const long = 'The number of crates that came ashore at the northern landing place '.repeat(3);
  const drawn = draw(
    [long, '阿里巴巴集团收购新浪微博百分之十八的股份'],
    [long, [[claim(long, 'says')], [claim('تم تأسيس الشركة في مدينة بعيدة', 'altered')]]],
  );
  expect(labelFaults(drawn)).toEqual([]);
});
