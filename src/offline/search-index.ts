import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Edition } from '../model/edition.ts';
import { searchPages } from './search-pages.ts';

/** Signs that belong to figures; without them `$586` and `18%` would find nothing. */
const SIGNS = '$%¥€£';

/** Pagefind writes its own interfaces beside the index; the search page is ours, and uses none. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/**
 * Writes the search index of an edition with Pagefind, into `pagefind/` in the folder of the site.
 *
 * @param folder the finished site's folder
 * @throws with Pagefind's own words where it refuses a page or the folder
 */
export async function writeSearchIndex(edition: Edition, folder: string): Promise<void> {
  const { index, errors } = await createIndex({ includeCharacters: SIGNS });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const { url, html } of searchPages(edition)) {
      refuse(await index.addHTMLFile({ url, content: html }), url);
    }
    const outputPath = join(folder, 'pagefind');
    // Pagefind adds to a folder and never cleans it.
    rmSync(outputPath, { recursive: true, force: true });
    refuse(await index.writeFiles({ outputPath }), outputPath);
    for (const file of UNUSED) rmSync(join(outputPath, file), { force: true });
  } finally {
    await close();
  }
}

function refuse({ errors }: { errors: string[] }, what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind refused ${what}: ${errors.join('; ')}`);
}
