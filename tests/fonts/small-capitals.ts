import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { glyphsOf } from '../../src/cards/coverage.ts';
import { remap } from './remap.ts';

/**
 * Capitals by the file that holds their small ones: those of English, which is all that most pages
 * load; and the others of Latin-1 that have a small letter, with the one of French that it lacks.
 */
export const CAPITALS: Readonly<Record<string, string>> = {
  'alegreya-small-capitals.woff2': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'alegreya-small-capitals-accented.woff2': 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŒ',
};

/** Other letters at their edges move nearer; all else that the font can do is for small letters. */
export const CUT = { noHinting: true, keepFeatures: ['kern'] } as const;

export const SOURCE = '@fontsource/alegreya-sc/files/alegreya-sc-latin-400-normal.woff2';

/**
 * The small capitals of Alegreya as a font of their own, in the places of the capitals. Alegreya SC has
 * them in the places of small letters, so that a text in capitals would have to be made small first,
 * and would be copied so.
 *
 * @param capitals those that the font is to have
 * @returns the bytes of a WOFF 2 file; the same each time
 */
export async function smallCapitals(capitals: string): Promise<Buffer> {
  const font = readFileSync(createRequire(import.meta.url).resolve(SOURCE));
  const letters = capitals.toLowerCase();
  const glyphs = glyphsOf(await subsetFont(font, letters, { ...CUT, targetFormat: 'woff' }));
  const cut = await subsetFont(font, letters, { ...CUT, targetFormat: 'sfnt' });
  const remapped = remap(
    cut,
    new Map(
      Array.from(capitals, (capital) => [codeOf(capital), glyphOf(glyphs, capital.toLowerCase())]),
    ),
  );
  return subsetFont(remapped, capitals, { ...CUT, targetFormat: 'woff2' });
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}

function glyphOf(glyphs: ReadonlyMap<number, number>, letter: string): number {
  const glyph = glyphs.get(codeOf(letter));
  if (glyph === undefined) throw new Error(`${SOURCE} has no glyph for "${letter}".`);
  return glyph;
}
