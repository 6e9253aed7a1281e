import { expect, test } from 'vitest';
import { coverageOf } from '../../src/cards/coverage.ts';
import { freshFonts, readPackageFile } from './fonts.ts';

const fileOf = (name: string, subset: string) =>
  readPackageFile(`@fontsource/${name}/files/${name}-${subset}-400-normal.woff`);

test.each([
  ['source-serif-4', 'latin', 'Aé“”…–€', '→≥Ωя这'],
  ['source-serif-4', 'greek', 'Ωά', 'bἀ'],
  ['source-sans-3', 'greek-ext', 'ἀῇ', 'α'],
  ['source-serif-4', 'vietnamese', 'ệ', 'e'],
  ['noto-sans-sc', '118', '不专', '阿'],
])('%s %s has the glyphs of %s and lacks %s', (name, subset, has, lacks) => {
  const covered = coverageOf(fileOf(name, subset));
  const among = (text: string) => Array.from(text, (c) => covered.has(c.codePointAt(0) ?? 0));
  expect(among(has)).not.toContain(false);
  expect(among(lacks)).not.toContain(true);
});

test('a file that is no font of the kind is refused', () => {
  expect(() => coverageOf(new TextEncoder().encode('wOF2'.repeat(20)))).toThrow('WOFF 1');
});

test.each([
  ['quote', 'plain words', ['source-serif-4-latin-400-normal']],
  ['quote', 'Łódź', ['source-serif-4-latin-400-normal', 'source-serif-4-latin-ext-400-normal']],
  ['name', 'plain words', ['source-serif-4-latin-600-normal']],
  ['small', '不', ['source-sans-3-latin-400-normal', 'noto-sans-sc-118-400-normal']],
  // The serif has no polytonic Greek: letters of two families must not mix in a word.
  [
    'quote',
    'ἀρχή',
    ['latin', 'greek', 'greek-ext'].map((subset) => `source-sans-3-${subset}-400-normal`),
  ],
] as const)('as %s, "%s" takes its letters from %j', (voice, text, expected) => {
  const faces = freshFonts().facesFor(voice, text);
  expect(new Set(faces.map(({ name }) => name))).toEqual(new Set(expected));
});

test('a font file is read once, and only if a text needs it', () => {
  const read: string[] = [];
  const fonts = freshFonts((path) => {
    read.push(path);
    return readPackageFile(path);
  });
  expect(read).toEqual([]);
  for (const text of ['plain', 'words', 'plain words']) fonts.facesFor('small', text);
  expect(read.filter((path) => path.endsWith('.woff'))).toEqual([
    '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff',
  ]);
});
