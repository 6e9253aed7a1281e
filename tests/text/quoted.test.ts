import { expect, test } from 'vitest';
import { quoted } from '../../src/text/quoted.ts';

test.each([
  ['ten percent', '“ten percent”'],
  ['the clerk’s own', '“the clerk’s own”'],
  ['“ten percent”', '“ten percent”'],
  ['"ten percent"', '"ten percent"'],
  ['“the clerk’s own”', '“the clerk’s own”'],
  ['“ten” or “twenty”', '‘“ten” or “twenty”’'],
  ['“ten percent” of it', '‘“ten percent” of it’'],
  ['said "ten" twice', '‘said "ten" twice’'],
  ['「份额」', '「份额」'],
  ['', ''],
])('%s is quoted as %s', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});
