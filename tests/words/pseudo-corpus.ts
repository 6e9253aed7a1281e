import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelCatalogue } from '../../src/io/words.ts';
import { PSEUDO, pseudoCatalogue } from './pseudo.ts';

const fixture = join(import.meta.dirname, '../fixtures/words');

/**
 * Writes a Greek corpus with an interface in a language of brackets.
 *
 * @param folder is made anew
 */
export function writePseudoCorpus(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(fixture, folder, { recursive: true });
  writePseudoWords(folder);
}

/** Gives a corpus that language; `site.yaml` has to choose it. */
export function writePseudoWords(folder: string): void {
  mkdirSync(join(folder, 'content/words'), { recursive: true });
  writeFileSync(join(folder, `content/words/${PSEUDO}.yaml`), pseudoCatalogue(modelCatalogue()));
}
