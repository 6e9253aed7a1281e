import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/*
 * Holds the style sheets to what the head of `tokens.css` says: what is neither relative to something
 * nor one of the few exceptions is a token.
 */

const source = join(import.meta.dirname, '../../src');
const read = (file: string): string => readFileSync(join(source, file), 'utf8');
const sheets = readdirSync(join(source, 'styles')).filter((file) => file.endsWith('.css'));
const tokens = read('styles/tokens.css');

const COLOUR = new RegExp(
  [
    String.raw`#[\da-f]{3,8}\b`,
    String.raw`\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(`,
    // The names of CSS 2.1; nobody thinks of the others.
    String.raw`(?<![\w-])(?:black|silver|gr[ae]y|white|maroon|red|purple|fuchsia|green|lime|olive|yellow|navy|blue|teal|aqua|orange)(?![\w-])`,
  ].join('|'),
  'gi',
);
const LENGTH = /(?<![\w#.-])-?\d*\.?\d+(?:rem|px|pt|pc|mm|cm|in|q)\b/gi;
const HAIRLINE = /^-?1px$/;

/** What a sheet says itself and should take from a token. */
function literals(css: string): string[] {
  const values = css
    .replace(/\/\*.*?\*\//gs, ' ')
    .replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, ' ')
    // A margin of `@page` may hold boxes, in braces of their own.
    .replace(/@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, ' ')
    .replace(/@[a-z-]+[^{};]*(?=[{;])/g, ' ')
    // Selectors may have ids that look like colours.
    .replace(/[^{};]*\{/g, ' ');
  return [
    ...(values.match(COLOUR) ?? []),
    ...(values.match(LENGTH) ?? []).filter((length) => !HAIRLINE.test(length)),
  ];
}

test.each(sheets.filter((file) => file !== 'tokens.css'))(
  '%s has its colours and sizes from the tokens',
  (file) => {
    expect(literals(read(`styles/${file}`))).toEqual([]);
  },
);

test.each([
  ['a { color: #abc }', ['#abc']],
  ['a { box-shadow: 0 1px 2px rgb(0 0 0 / 10%) }', ['rgb(', '2px']],
  ['a { background: white; margin: 0 -.5rem }', ['white', '-.5rem']],
  ['@media print { a { width: calc(100% - 4mm) } }', ['4mm']],
  [
    '#fade:hover { border: 1px solid var(--rule); padding: 0.5em 2ch; height: calc(10vh - var(--space-1)) }',
    [],
  ],
  ['@media (width >= 40rem) { a { color: Canvas; fill: transparent } }', []],
  ["@page wide { margin: 2cm; @top-left { font: 9pt 'A' } } a { content: '2px #fff' }", []],
])('what counts as said by a sheet itself: %s', (css, expected) => {
  expect(literals(css)).toEqual(expected);
});

test('every token that a sheet names exists, and every token is used', () => {
  const all = sheets.map((file) => read(`styles/${file}`)).join('\n');
  const defined = new Set([...tokens.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));
  const used = new Set([...all.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  expect([...defined].filter((name) => !used.has(name))).toEqual([]);
  const own = new Set([...all.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  // Scripts place boxes by these; words come from the catalogue.
  const given = /^--(?:words-|[xy]$|height$|at$|ground$)/;
  expect([...used].filter((name) => !own.has(name) && !given.test(name ?? ''))).toEqual([]);
});

test.each(['site/app-manifest.ts', 'cards/layout.ts'])(
  '%s, where no style sheet reaches, has colours that are tokens',
  (file) => {
    const colours = read(file).match(/#[\da-f]{6}\b/g) ?? [];
    expect(colours.length).toBeGreaterThan(0);
    for (const colour of colours) expect(tokens).toContain(colour);
  },
);
