import { describe, expect, it, test } from 'vitest';
import { measureOf } from './claims.ts';

const said = (measure: ReturnType<typeof measureOf>) =>
  measure.variants.map(({ value, voices }) => [
    value,
    voices.map((voice) => (voice.kind === 'term' ? voice.id : voice.slug)).join(),
  ]);

describe('agreement is counted over those who vouch, not over those who repeat', () => {
  it('is one voice where two sources name the same', () => {
    const measure = measureOf({
      a: [{ value: '30', by: 'office' }],
      b: [{ value: '30', by: 'office' }],
    });
    expect(measure.standing).toBe('agreed');
    expect(said(measure)).toEqual([['30', 'office']]);
  });

  it('is one voice where one source repeats the other', () => {
    const measure = measureOf({ a: [{ value: '30' }], b: [{ value: '30', via: 'a' }] });
    expect(measure.standing).toBe('agreed');
    expect(said(measure)).toEqual([['30', 'a']]);
    expect(measure.claims[1]?.retelling).toEqual({ of: 'a', original: 0, altered: [] });
  });

  it('is two voices where each speaks for itself, whatever they are called', () => {
    const measure = measureOf({ a: [{ value: '30' }], z: [{ value: '30' }] });
    expect(said(measure)).toEqual([['30', 'a,z']]);
  });

  it('puts the value with most voices first, and counts no altered retelling', () => {
    const measure = measureOf({
      a: [{ value: '30' }],
      b: [{ value: '31', via: 'a' }],
      c: [{ value: '28' }, { value: '28', by: 'office' }],
    });
    expect(said(measure)).toEqual([
      ['28', 'c,office'],
      ['30', 'a'],
      ['31', ''],
    ]);
  });

  it('knows equal words in spite of case, quotation marks and space', () => {
    const measure = measureOf(
      { a: [{ value: 'a “lost” ship' }], b: [{ value: 'A "lost"  ship' }] },
      { unit: undefined },
    );
    expect(measure.standing).toBe('agreed');
  });
});

describe('a retelling that changes what it retells', () => {
  it.each([
    [{ value: 'more than 30' }, { value: '30' }, ['value']],
    [{ value: '30', asOf: '2012' }, { value: '30', asOf: '2013-04' }, ['date']],
    [{ value: '30', asOf: '2012' }, { value: '30' }, []],
    [{ value: '30', asOf: '2013-04~' }, { value: '30', asOf: '2013-04' }, []],
    [{ value: '30', status: 'planned' }, { value: '30' }, ['status']],
    [{ value: '30', asOf: '2012' }, { value: '40', asOf: '2013' }, ['value', 'date']],
  ] as const)('%j told as %j: %j', (original, retold, altered) => {
    const measure = measureOf({ a: [original], b: [{ ...retold, via: 'a' }] });
    expect(measure.claims[1]?.retelling).toEqual({ of: 'a', original: 0, altered });
    expect(measure.standing).toBe(altered.length > 0 ? 'altered' : 'agreed');
    expect(measure.contradictions).toEqual([]);
  });

  it('is held against what the same voice says in the source that is retold', () => {
    const measure = measureOf({
      a: [
        { value: '30', by: 'office' },
        { value: '50', by: 'keeper' },
      ],
      b: [{ value: '55', by: 'keeper', via: 'a' }],
    });
    expect(measure.claims[2]?.retelling).toEqual({ of: 'a', original: 1, altered: ['value'] });
  });

  it('is held against nothing where that source is not here, and then counts for it', () => {
    const measure = measureOf({ b: [{ value: '30', via: 'office' }] });
    expect(measure.claims[0]?.retelling).toEqual({
      of: 'office',
      original: undefined,
      altered: [],
    });
    expect(said(measure)).toEqual([['30', 'office']]);
  });
});

describe('a contradiction is computed, and asserted nowhere else', () => {
  const april = { asOf: '2013-04' };
  it.each([
    ['figures that exclude each other', { value: '30', ...april }, { value: '40', ...april }, true],
    ['the same without any date', { value: '30' }, { value: '40' }, true],
    ['bounds that exclude each other', { value: 'less than 30' }, { value: 'at least 30' }, true],
    ['a denial', { value: '30' }, { value: '30', status: 'denied' }, true],
    ['another date', { value: '30', ...april }, { value: '40', asOf: '2013-05' }, false],
    ['no date on one side', { value: '30', ...april }, { value: '40' }, false],
    ['another status', { value: '30' }, { value: '40', status: 'expected' }, false],
    ['bounds that meet', { value: 'more than 30' }, { value: '40' }, false],
    ['a denial of something else', { value: '30' }, { value: '40', status: 'denied' }, false],
    ['two denials', { value: '30', status: 'denied' }, { value: '40', status: 'denied' }, false],
  ] as const)('%s', (_, one, other, expected) => {
    const measure = measureOf({ a: [one], b: [other] });
    expect(measure.contradictions).toEqual(expected ? [[0, 1]] : []);
    expect(measure.standing === 'contradicted').toBe(expected);
  });

  it('not where words differ', () => {
    const measure = measureOf(
      { a: [{ value: 'shelved' }], b: [{ value: 'never released' }] },
      { unit: undefined },
    );
    expect(measure.contradictions).toEqual([]);
    expect(measure.standing).toBe('worded');
  });
});

test.each([
  ['none', {}],
  ['single', { a: [{ value: '30' }] }],
  ['apart', { a: [{ value: '30', asOf: '2012' }], b: [{ value: '40', asOf: '2013' }] }],
  ['compatible', { a: [{ value: 'more than 30' }], b: [{ value: '40' }] }],
] as const)('where there is nothing to weigh a measure is %s', (standing, sources) => {
  expect(measureOf(sources).standing).toBe(standing);
});
