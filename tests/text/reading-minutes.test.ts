import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/text/reading-minutes.ts';

test('minutes to read are counted in words, with or without spaces between them', () => {
  expect(readingMinutes('One word, or two.', 'en')).toBe(1);
  expect(readingMinutes('some words '.repeat(595), 'en')).toBe(5);
  expect(readingMinutes('他在北京工作。'.repeat(120), 'zh')).toBeGreaterThan(1);
});
