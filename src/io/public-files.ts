import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { problem, type Problem } from '../model/problem.ts';

/** What a build writes besides its pages. */
const GENERATED = [
  '404.html',
  'manifest.webmanifest',
  'portable.zip',
  'service-worker.js',
  'variorum.json',
  '_astro/',
  'icons/',
  'offline/',
  'pagefind/',
];

/**
 * Finds files of `public/` that would take the place of what the site has itself, or lie where it
 * needs a folder, or in a folder where it needs a file.
 *
 * @param corpus the corpus folder
 * @param addresses the addresses of the site's pages and files, without the base
 */
export function checkPublic(corpus: string, addresses: readonly string[]): Problem[] {
  const folder = join(corpus, 'public');
  if (!existsSync(folder)) return [];
  const files = addresses.map((address) =>
    decodeURI(address)
      .slice(1)
      .replace(/\/$|^$/, '$&index.html'),
  );
  const own = new Set([...files, ...GENERATED]);
  const ancestors = new Set([...own].flatMap(foldersOf));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => {
      const isIn = foldersOf(path).some((one) => own.has(one) || own.has(`${one}/`));
      return own.has(path) || ancestors.has(path) || isIn;
    })
    .map((path) =>
      problem(
        'public/in-the-way',
        { file: `public/${path}` },
        `The file would stand at /${path}, where the site has a page, a file or a folder of its own.`,
        'Give it another name, or another folder.',
      ),
    );
}

/** The folders in which a path lies, without the slash at their ends. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
