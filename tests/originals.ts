import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestContext } from 'vitest';

/** The folder of the original articles: under copyright, and so not part of the repository. */
export const originals = resolve(import.meta.dirname, '../../shared/seeds');

/** Skips a test where the originals are not at hand. */
export function needOriginals({ skip }: Pick<TestContext, 'skip'>): void {
  skip(!existsSync(originals), 'the originals are not here (../shared/seeds)');
}
