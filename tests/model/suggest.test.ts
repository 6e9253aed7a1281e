import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/model/suggest.ts';

const TERMS = ['amos-share', 'alibaba', 'sina-weibo', 'android', 'acer'];

describe('nearest', () => {
  it.each([
    ['amos-sahre', 'amos-share', 'neighbours changed places'],
    ['amos-shar', 'amos-share', 'a letter is missing'],
    ['amos-sharre', 'amos-share', 'a letter too many'],
    ['amos_share', 'amos-share', 'a letter is another'],
    ['Alibaba', 'alibaba', 'only the case differs'],
    ['acre', 'acer', 'a short word has one error at most'],
  ])('%s → %s: %s', (value, expected) => {
    expect(nearest(value, TERMS)).toBe(expected);
  });

  it.each([
    ['samsung', 'nothing is like it'],
    ['ac', 'too short to guess'],
    ['', 'nothing was written'],
  ])('suggests nothing for "%s": %s', (value) => {
    expect(nearest(value, TERMS)).toBeUndefined();
  });

  it('prefers the nearer one, wherever it stands', () => {
    expect(nearest('outlett', ['outer', 'outlet'])).toBe('outlet');
    expect(nearest('outlett', ['outlet', 'outer'])).toBe('outlet');
  });

  it('never suggests what was written', () => {
    expect(nearest('amos', ['amos'])).toBeUndefined();
  });

  it('counts letters, not code units', () => {
    expect(nearest('𠮷野家', ['𠮷野'])).toBe('𠮷野');
  });
});

it('asks the question, or says nothing', () => {
  expect(didYouMean('titel', ['title', 'seed'])).toBe(' Did you mean `title`?');
  expect(didYouMean('colour', ['title', 'seed'])).toBe('');
});
