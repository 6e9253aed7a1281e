import { expect, test } from 'vitest';
import { fitText, textWidth, wrapText } from '../../src/charts/text-width.ts';

test('a text that fits stays whole; a longer one is cut to its room, with an ellipsis', () => {
  expect(fitText('AMOS', 200, 13)).toBe('AMOS');
  const cut = fitText('Ministry of Industry and Information Technology', 120, 13);
  expect(cut).toMatch(/^Ministry of .*…$/);
  expect(textWidth(cut, 13)).toBeLessThanOrEqual(120);
});

test('marks that only say how a text runs need no room', () => {
  expect(textWidth('\u2068586 t\u2069', 13)).toBe(textWidth('586 t', 13));
});

test('characters of several code units are never cut apart', () => {
  const family = '👨‍👩‍👧‍👦';
  for (let width = 15; width < 80; width++) {
    expect(fitText(family.repeat(6), width, 13).replaceAll(family, '')).toBe('…');
  }
});

test.each([
  ['Users of WeChat, all countries', 110],
  ['微信用户数量在所有国家中的统计', 60],
  ['Donaudampfschifffahrtsgesellschaft', 70],
  ['عدد مستخدمي الخدمة', 60],
])('%s is broken into lines that fit and lose nothing', (text, width) => {
  const lines = wrapText(text, width, 13);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('what exceeds the most lines is cut from the last', () => {
  const lines = wrapText('one two three four five six seven eight', 60, 13, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});
