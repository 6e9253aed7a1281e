import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { problem, type Problem } from '../model/problem.ts';

/** Files that a build writes besides its pages. */
const GENERATED = /^(?:404\.html|variorum\.json|(?:_astro|pagefind)\/.*)$/;

/**
 * Finds files of `public/` that would take the place of what the site has itself.
 *
 * @param corpus the corpus folder
 * @param addresses the addresses of the site's pages and files, without the base
 */
export function checkPublic(corpus: string, addresses: readonly string[]): Problem[] {
  const folder = join(corpus, 'public');
  if (!existsSync(folder)) return [];
  const pages = new Set(
    addresses.map((address) =>
      decodeURI(address)
        .slice(1)
        .replace(/\/$|^$/, '$&index.html'),
    ),
  );
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => pages.has(path) || GENERATED.test(path))
    .map((path) =>
      problem(
        'public/in-the-way',
        { file: `public/${path}` },
        `The file would stand at /${path}, where the site has a page or a file of its own.`,
        'Give it another name, or another folder.',
      ),
    );
}
