import { describe, expect, test } from 'vitest';
import { agreement, surroundingsOf } from '../../src/text/surroundings.ts';

const TEXT = 'Of the old quay nothing was left. The harbour office had it pulled down in May.';
const passage = (words: string, text = TEXT) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const published = surroundingsOf(TEXT, passage('The harbour office'));

test('surroundings are 32 characters on either side, or what there is', () => {
  expect(published).toEqual({
    prefix: ' the old quay nothing was left. ',
    suffix: ' had it pulled down in May.',
  });
  expect(surroundingsOf(TEXT, { start: 0, end: TEXT.length })).toEqual({ prefix: '', suffix: '' });
});

test('no letter is cut from its marks, and no pair in two', () => {
  const marked = `${'e\u0301'.repeat(40)}X${'😀'.repeat(40)}`;
  const { prefix, suffix } = surroundingsOf(marked, passage('X', marked));
  expect(prefix).toBe('e\u0301'.repeat(32));
  expect(suffix).toBe('😀'.repeat(32));
});

describe('surroundings agree', () => {
  test.each([
    ['as published', TEXT, true, true],
    ['with more text beyond them', `Long ago. ${TEXT} Then came the flood.`, true, true],
    ['in other white space', TEXT.replace('left. ', 'left.\r\n\r\n\t'), true, true],
    ['but not with a word changed before', TEXT.replace('nothing', 'little'), false, true],
    ['but not with a word changed behind', TEXT.replace('pulled', 'torn'), true, false],
    ['but not with a word put between', TEXT.replace('office had', 'office then had'), true, false],
  ])('%s', (_what, text, before, behind) => {
    expect(agreement(text, passage('The harbour office', text), published)).toEqual({
      before,
      behind,
    });
  });

  test('where nothing stood on a side, only if nothing stands there now', () => {
    const words = { start: 0, end: TEXT.length };
    const alone = surroundingsOf(TEXT, words);
    expect(agreement(`\n${TEXT}\n`, passage(TEXT, `\n${TEXT}`), alone)).toEqual({
      before: true,
      behind: true,
    });
    expect(agreement(`And ${TEXT}`, passage(TEXT, `And ${TEXT}`), alone).before).toBe(false);
  });
});
