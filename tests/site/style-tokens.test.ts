import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inScheme, tokensIn } from '../../src/site/style-tokens.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

test('the style guide shows every token of the sheet, and each of its rules', () => {
  const rules = [
    ':root',
    '@media (prefers-contrast: more)',
    '@media (forced-colors: active)',
    '@media print',
  ];
  const shown = rules.flatMap((rule) => [...tokensIn(css, rule).values()].flat());
  const written = css.match(/^\s*--[\w-]+:/gm) ?? [];
  expect(shown).toHaveLength(written.length);
});

test('tokens stand under the headings of the sheet', () => {
  const groups = tokensIn(css);
  expect(groups.get('Spaces')).toContainEqual({ name: 'space-4', value: '1rem' });
  expect(groups.get('Radii')?.every(({ value }) => value.endsWith('px'))).toBe(true);
  expect(() => tokensIn(css, '@media tv')).toThrow('"@media tv"');
});

test('a colour is another one in light and in dark, where it is', () => {
  const paper = { name: 'paper', value: 'light-dark(#fff, rgb(0 0 0 / 10%))' };
  expect(inScheme(paper, 'light').value).toBe('#fff');
  expect(inScheme(paper, 'dark').value).toBe('rgb(0 0 0 / 10%)');
  expect(inScheme({ name: 'ink', value: 'CanvasText' }, 'dark').value).toBe('CanvasText');
});
