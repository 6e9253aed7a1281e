import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { nameIn } from './folders.ts';
import { attempt, refusal } from './refusal.ts';

interface Listing {
  /** Paths within the folder, with `/`, in the order of their code units. */
  readonly paths: string[];
  readonly problems: Problem[];
}

/**
 * Lists the files in a folder and all its subfolders. Hidden ones are left out, for they are the
 * system's and the editors' own; so is `node_modules`. Symbolic links are followed.
 *
 * @param folder absolute path
 * @param corpus the corpus folder, from which problems name what cannot be read
 * @param skip paths within the folder to leave out
 */
export function listFiles(folder: string, corpus: string, skip: readonly string[] = []): Listing {
  const listing: Listing = { paths: [], problems: [] };
  walk({ folder, corpus, skip, listing }, '', []);
  listing.paths.sort((a, b) => (a < b ? -1 : 1));
  return listing;
}

interface Walk {
  readonly folder: string;
  readonly corpus: string;
  readonly skip: readonly string[];
  readonly listing: Listing;
}

/** @param above the true paths of the folders on the way here, to notice a link back to one of them */
function walk(work: Walk, path: string, above: readonly string[]): void {
  const { folder, corpus, listing, skip } = work;
  const absolute = join(folder, path);
  const file = nameIn(corpus, absolute);
  const read = attempt(file, () => ({
    real: realpathSync(absolute),
    names: readdirSync(absolute),
  }));
  if ('problem' in read) return void listing.problems.push(read.problem);
  const { real, names } = read.value;
  if (above.includes(real)) return void listing.problems.push(refusal(file, 'ELOOP'));
  for (const name of names) {
    const within = path === '' ? name : `${path}/${name}`;
    if (isLeftOut(name) || skip.includes(within)) continue;
    visit(work, within, [...above, real]);
  }
}

function visit(work: Walk, path: string, above: readonly string[]): void {
  const absolute = join(work.folder, path);
  const found = attempt(nameIn(work.corpus, absolute), () => statSync(absolute));
  if ('problem' in found) work.listing.problems.push(found.problem);
  else if (found.value.isDirectory()) walk(work, path, above);
  else if (found.value.isFile()) work.listing.paths.push(path);
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
