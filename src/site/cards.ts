import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storedCard, type CardStore } from '../cards/card-file.ts';
import { cardTextOf } from '../cards/card-text.ts';
import { cardFonts } from '../cards/fonts.ts';
import { cardPng } from '../cards/render.ts';
import { projectFolder } from '../io/settings.ts';
import type { Annotation, Article } from '../model/edition.ts';
import { currentEdition } from './current.ts';

const packages = join(projectFolder, 'node_modules');
const folder = join(packages, '.cache/variorum/cards');
const fonts = cardFonts((path) => readFileSync(join(packages, path)));

/** Cards are kept under a name made of their content, so all corpora share the folder. */
const store: CardStore = {
  read: (name) => readFile(join(folder, name)).catch(() => undefined),
  write: async (name, bytes) => {
    await mkdir(folder, { recursive: true });
    // Renaming is one step: another build never reads half a card.
    const next = join(folder, `.${name}.${process.pid}`);
    await writeFile(next, bytes);
    await rename(next, join(folder, name));
  },
};

/** The card of a note, a PNG of 1200 by 630, drawn only when its content has changed. */
export function cardOf(article: Article, note: Annotation): Promise<Uint8Array> {
  const text = cardTextOf(article, note, currentEdition());
  return storedCard(text, store, (card) => cardPng(card, fonts));
}
