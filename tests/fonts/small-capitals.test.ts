import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { glyphsOf } from '../../src/cards/coverage.ts';
import { woffTable } from '../../src/cards/woff.ts';
import { CAPITALS, CUT, SOURCE, smallCapitals } from './small-capitals.ts';

const made = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../src/styles/fonts', file));
const files = Object.entries(CAPITALS);

test.each(files)('%s is what `npm run fonts` makes', async (file, capitals) => {
  expect((await smallCapitals(capitals)).equals(made(file))).toBe(true);
});

test.each(files)('%s has the small capitals of Alegreya SC, by letter', async (file, capitals) => {
  const source = readFileSync(createRequire(import.meta.url).resolve(SOURCE));
  const widths = async (font: Buffer, letters: string) => {
    const cut = await subsetFont(font, letters, { ...CUT, targetFormat: 'woff' });
    const glyphs = glyphsOf(cut);
    const metrics = woffTable(cut, 'hmtx');
    const count = woffTable(cut, 'hhea').getUint16(34);
    return Array.from(letters, (letter) => {
      const glyph = glyphs.get(letter.codePointAt(0) ?? 0) ?? 0;
      return metrics.getUint16(Math.min(glyph, count - 1) * 4);
    });
  };
  const small = await widths(made(file), capitals);
  expect(small).toEqual(await widths(source, capitals.toLowerCase()));
  expect(small).not.toEqual(await widths(source, capitals));
});
