import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/claims/check-claims.ts';
import { articleRecord } from '../corpus.ts';

function check(unit: string | undefined, ...values: string[]) {
  const annotations = values.map((value, index) => ({
    data: { kind: 'claim', of: 'crates', value, status: 'asserted' } as const,
    on: 'words',
    plainText: '',
    place: { file: 'content/articles/a.mdx', line: index + 1, column: 1 },
  }));
  return checkClaims(
    [articleRecord('a', { seed: 'a.txt' }, { annotations })],
    [{ id: 'crates', label: 'Crates', unit, term: undefined }],
  );
}

describe('figures that can be held against each other', () => {
  it.each([
    ['%', '18%', '18 percent', 'more than 18', '18 per cent'],
    ['US$', '$586 million', 'US$810 million', '1 billion', '586 million dollars'],
    ['yuan', '5 billion', 'RMB 5 billion', '5 billion yuan', '¥5 billion', '5亿元'],
    ['users', '46.2 million', '46.2 million registered users', '1 user'],
    ['years', '2', '2 years'],
    ['year', '1999'],
    [undefined, 'shelved', '3 of its friends', '7 makers', 'none'],
    [undefined, '18%', '19%', '20'],
  ] as [string | undefined, ...string[]][])('in %s: %s, %s …', (unit, ...values) => {
    expect(check(unit, ...values)).toEqual([]);
  });
});

describe('figures in another unit are told', () => {
  it.each([
    ['%', '5 million users'],
    ['US$', '€5 million'],
    ['users', '$5 million'],
    ['users', '5 million phones'],
    ['yuan', '$162 million'],
  ])('%s: %s', (unit, value) => {
    const problems = check(unit, value);
    expect(problems).toMatchObject([
      { code: 'claim/incompatible-unit', severity: 'error', line: 1 },
    ]);
    for (const word of [value, unit, '"crates"']) expect(problems[0]?.what).toContain(word);
  });

  it('also where the measure has no unit', () => {
    const problems = check(undefined, '18%', '$5', '19%');
    expect(problems).toMatchObject([{ code: 'claim/incompatible-unit', line: 2 }]);
    expect(problems[0]?.what).toContain('"18%"');
  });
});

it('a measure with a unit and a value without a figure is worth a warning', () => {
  expect(check('users', 'many', 'a million')).toMatchObject([
    { code: 'claim/no-figure', severity: 'warning', line: 1 },
    { code: 'claim/no-figure', severity: 'warning', line: 2 },
  ]);
});
