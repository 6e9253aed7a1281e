import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
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
export function checkOutput(settings: Settings): Problem[] {
  const { corpus, seeds } = settings;
  const out = throughLinks(settings.out);
  const kept = [seeds, join(corpus, 'content'), join(corpus, 'public')].map(throughLinks);
  if (
    contains(out, throughLinks(corpus)) ||
    kept.some((one) => contains(out, one) || contains(one, out))
  ) {
    return [
      problem(
        'output/among-sources',
        { file: out },
        `The site would be written to "${out}", over or among the files of the corpus in "${corpus}".`,
        'Name another folder with `--out`.',
      ),
    ];
  }
  if (!existsSync(out)) return checkParent(out);
  if (isSite(out)) return [];
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

/**
 * Problems of a file that is to be written beside a folder of ours, and is replaced only with it.
 *
 * @param file absolute path
 */
export function checkCompanion(file: string, folder: string): Problem[] {
  if (!existsSync(file) || isSite(folder)) return [];
  return [
    problem(
      'output/not-ours',
      { file },
      `"${file}" exists, and no folder that Variorum has built stands beside it, so it is not replaced.`,
      'Name another folder with `--out`, or remove it yourself.',
    ),
  ];
}

/** The site is built before it is moved here: better to know now that it cannot be. */
function checkParent(out: string): Problem[] {
  let parent = dirname(out);
  while (!existsSync(parent)) parent = dirname(parent);
  try {
    accessSync(parent, constants.W_OK);
    if (statSync(parent).isDirectory()) return [];
  } catch {
    // Said below: the reason makes no difference to the mend.
  }
  return [
    problem(
      'output/not-writable',
      { file: out },
      `"${out}" cannot be made: "${parent}" is no folder that may be written to.`,
      'Name another folder with `--out`.',
    ),
  ];
}

/** Where a site is built before it takes its place: in the cache, one folder for each process. */
export function stagingFolder({ cache }: Settings): string {
  return join(cache, `site-${process.pid}`);
}

/**
 * Moves a finished site to its place. The one before it is set aside, and removed once the new one
 * stands, so that at no moment a half-written site is seen.
 */
export function publish(staging: string, out: string): void {
  writeFileSync(join(staging, MARK), `${JSON.stringify({ generator: `Variorum ${version()}` })}\n`);
  const next = `${out}.next-${process.pid}`;
  const former = `${out}.former-${process.pid}`;
  mkdirSync(dirname(out), { recursive: true });
  try {
    move(staging, next);
    if (existsSync(out)) renameSync(out, former);
    renameSync(next, out);
  } catch (error) {
    if (existsSync(former)) renameSync(former, out);
    throw error;
  } finally {
    discard(next);
    discard(former);
  }
}

/** Removes a folder that is not needed any more; one that is gone already is no fault. */
export function discard(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Renaming is one step, but works only within one file system. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** A path with the symbolic links of its existing part followed. */
function throughLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(throughLinks(parent), basename(path));
}

/** Whether `inner` is `outer` or lies within it. */
function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || !(/^\.\.(?:[\\/]|$)/.test(path) || isAbsolute(path));
}
