import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { problem, type Problem } from '../model/problem.ts';
import type { Settings } from './settings.ts';
import { version } from './version.ts';

/**
 * The file that marks a folder as a site of ours. Only such a folder, or an empty one, is ever
 * replaced: a mistyped `--out` must not cost anybody their files.
 */
const MARK = 'variorum.json';

/** Whether the folder holds a site that was built here. */
export function isSite(folder: string): boolean {
  return existsSync(join(folder, MARK));
}

/** Problems of the place where the site is to be written. */
export function checkOutput({ out, corpus, seeds }: Settings): Problem[] {
  if (contains(out, corpus) || contains(out, seeds) || contains(seeds, out)) {
    return [
      problem(
        'output/among-sources',
        { file: out },
        `The site would be written to "${out}", over or among the sources in "${seeds}".`,
        'Name another folder with `--out`.',
      ),
    ];
  }
  if (!existsSync(out) || isSite(out)) return [];
  if (statSync(out).isDirectory() && readdirSync(out).length === 0) return [];
  return [
    problem(
      'output/not-ours',
      { file: out },
      `"${out}" exists and is no site that Variorum has built, so it is not replaced.`,
      'Name another folder with `--out`, or remove it yourself.',
    ),
  ];
}

/** Where the site is built before it takes its place: beside it, so that moving it is one step. */
export function stagingFolder(out: string): string {
  return `${out}.building-${process.pid}`;
}

/** Moves a finished site to its place; the one before it is removed once the new one stands. */
export function publish(staging: string, out: string): void {
  writeFileSync(join(staging, MARK), `${JSON.stringify({ generator: `Variorum ${version()}` })}\n`);
  const former = `${staging}-former`;
  if (existsSync(out)) renameSync(out, former);
  try {
    renameSync(staging, out);
  } catch (error) {
    if (existsSync(former)) renameSync(former, out);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

/** Removes what an unfinished build has left. */
export function discard(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
}

/** Whether `inner` is `outer` or lies within it. */
function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!path.startsWith('..') && !isAbsolute(path));
}
