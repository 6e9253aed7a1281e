import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardFonts } from '../../src/cards/fonts.ts';

const packages = join(import.meta.dirname, '../../node_modules');

export function readPackageFile(path: string): Uint8Array {
  return readFileSync(join(packages, path));
}

/** Fonts of their own for each test, so that none rests on what another has loaded. */
export function freshFonts(read = readPackageFile): ReturnType<typeof cardFonts> {
  return cardFonts(read);
}
