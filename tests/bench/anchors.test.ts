import { describe, expect, it } from 'vitest';
import { casesOf, misquotedCases } from './anchors/cases.ts';
import { changeNames, changes } from './anchors/changes.ts';
import { placing, proposing, tally } from './anchors/measure.ts';

/** The benchmark's claims, on fewer cases. */
const CASES = 60;

describe.each(changeNames)('%s', (change) => {
  it.each([0, 0.01, 0.05])('no passage is placed wrongly, at noise %d', (noise) => {
    const { right, wrong } = tally(placing, casesOf(change, noise, CASES));
    expect(wrong).toBe(0);
    if (noise === 0 && changes[change].keeps) expect(right).toBeGreaterThan(0.9 * CASES);
  });
});

describe.each(changeNames.filter((change) => changes[change].keeps))('%s', (change) => {
  it('the first proposal is right in 97 % at 5 % noise', () => {
    expect(tally(proposing, casesOf(change, 0.05, CASES)).right).toBeGreaterThanOrEqual(
      0.97 * CASES,
    );
  });
});

it('the first proposal for a misquoted passage is right in 97 % at 5 % noise', () => {
  const cases = misquotedCases(0.05, 2 * CASES);
  expect(tally(proposing, cases).right).toBeGreaterThanOrEqual(0.97 * cases.length);
});
