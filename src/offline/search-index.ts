import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { blockText } from '../model/document.ts';
import type { Edition, Term } from '../model/edition.ts';
import { SEARCH_DATA, type SearchData, type SearchName } from '../model/search.ts';
import { FIGURE_SIGNS, variantsOf } from '../text/search-words.ts';
import { searchPages, type SearchPage } from './search-pages.ts';
import { variantGroups } from './search-variants.ts';

/** What of the engine's output the site uses: it brings interfaces of its own as well. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*)$/;

/**
 * Writes the search index of an edition with Pagefind, into `pagefind/` in the folder of the site:
 * a folder for each language, and beside them what the browser has to know before it searches.
 *
 * @param folder the finished site's folder
 * @throws with Pagefind's own words where it refuses a page or the folder
 */
export async function writeSearchIndex(edition: Edition, folder: string): Promise<void> {
  const bundle = join(folder, 'pagefind');
  // Pagefind adds to a folder and never cleans it.
  rmSync(bundle, { recursive: true, force: true });
  mkdirSync(bundle, { recursive: true });
  const variants = await variantGroups(textsOf(edition));
  const pages = Map.groupBy(searchPages(edition, variantsOf(variants)), ({ language }) => language);
  try {
    for (const [language, own] of pages) await writeIndex(own, join(bundle, language));
  } finally {
    await close();
  }
  const data: SearchData = {
    folders: [...pages.keys()].map((language) => `${language}/`),
    terms: edition.terms.map(searchName),
    variants,
  };
  writeFileSync(join(bundle, SEARCH_DATA), JSON.stringify(data));
}

function searchName({ aliases, full, id, mentions, name }: Term): SearchName {
  const isMeant = mentions.some((own) => own.mentions.some(({ by }) => by === 'meaning'));
  const names = [name, ...(full === undefined ? [] : [full]), ...aliases];
  return { id, names, ...(isMeant && { isMeant }) };
}

function* textsOf({ articles, pages, terms }: Edition): Generator<string> {
  for (const { document } of articles) {
    for (const block of document.blocks) yield blockText(document, block);
  }
  for (const { annotations, introduction, title } of articles) {
    yield* [title, introduction, ...annotations.map(({ plainText }) => plainText)];
  }
  for (const { aliases, definition, full = '', name } of terms) {
    yield* [name, full, ...aliases, definition];
  }
  for (const { plainText } of pages) yield plainText;
}

async function writeIndex(pages: readonly SearchPage[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ includeCharacters: FIGURE_SIGNS });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const { url, html } of pages) {
    refuse(await index.addHTMLFile({ url, content: html }), url);
  }
  refuse(await index.writeFiles({ outputPath }), outputPath);
  await index.deleteIndex();
  leaveOut(outputPath);
  await shorten(join(outputPath, 'pagefind.js'));
}

/** The engine comes without line breaks only: with short names it is a sixth shorter on its way. */
async function shorten(script: string): Promise<void> {
  const options = { minify: true, format: 'esm', legalComments: 'none' } as const;
  writeFileSync(script, (await transform(readFileSync(script, 'utf8'), options)).code);
}

/** Removes what the site does not use: interfaces, its worker, and the stemmer of no language where one is known. */
function leaveOut(folder: string): void {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const stemmers = Object.values(entry.languages).map(
    ({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`,
  );
  for (const file of readdirSync(folder, { withFileTypes: true })) {
    const isUsed = file.name.startsWith('wasm.')
      ? stemmers.includes(file.name)
      : USED.test(file.name);
    if (file.isFile() && !isUsed) rmSync(join(folder, file.name));
  }
}

function refuse({ errors }: { errors: string[] }, what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind refused ${what}: ${errors.join('; ')}`);
}
