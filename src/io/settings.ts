import { join, resolve } from 'node:path';
import { LEDGER_FILE } from '../model/ledger.ts';
import type { Problem } from '../model/problem.ts';
import { readBase } from './base.ts';
import { isFolder } from './folders.ts';
import { sha256 } from './hash.ts';

/** Where everything is. All folders are absolute paths. */
export interface Settings {
  /** The folder that is built. */
  readonly corpus: string;
  /** The folder of the sources; the corpus itself where it has no `seeds/`. */
  readonly seeds: string;
  /** Whether the sources were taken from another folder than the corpus's own. */
  readonly seedsElsewhere: boolean;
  /** The ledger of what was published, a file; none where the sources are not the corpus's own. */
  readonly ledger: string | undefined;
  /** The folder of the finished site. */
  readonly out: string;
  /** The path under which the site will stand, with a slash at both ends. */
  readonly base: string;
  /** Astro's cache, one for each corpus, set of sources and base. */
  readonly cache: string;
  /** Whether the site offers itself as one file for reading from a folder. */
  readonly portable: boolean;
  /** Whether the site offers its articles and itself as PDF. */
  readonly pdf: boolean;
}

/** The environment variables that are understood. An empty one counts as none. */
type Environment = Readonly<Partial<Record<string, string>>>;

/**
 * Astro bundles this file with the pages, and a bundle lies elsewhere. But Astro's configuration
 * loads it from its own place first, in the same process: what it finds there is kept where the
 * copy in the bundle sees it.
 */
const project = Symbol.for('variorum.project');
const shared = globalThis as unknown as { [project]: string | undefined };

/** The folder of Variorum itself, which is also the default corpus. */
export const projectFolder = (shared[project] ??= resolve(import.meta.dirname, '../..'));

/** The settings of this process. */
export function currentSettings(): { settings: Settings; problems: Problem[] } {
  // npm runs a script in the package's folder; INIT_CWD is where the user stands.
  return readSettings(process.env, process.env['INIT_CWD'] ?? process.cwd());
}

/**
 * Reads the settings: `CORPUS`, `SEEDS` and `OUT` are folders, `LEDGER` is a file, `BASE` is a path
 * of addresses, and `PORTABLE` and `PDF` are anything.
 *
 * @param env the environment
 * @param cwd the folder from which relative paths count
 */
export function readSettings(
  env: Environment,
  cwd: string,
): { settings: Settings; problems: Problem[] } {
  const pathOf = (name: string) => (env[name] ? resolve(cwd, env[name]) : undefined);
  const corpus = pathOf('CORPUS') ?? projectFolder;
  const seeds = pathOf('SEEDS') ?? ownSeeds(corpus);
  const seedsElsewhere = seeds !== ownSeeds(corpus);
  const ledger = pathOf('LEDGER') ?? (seedsElsewhere ? undefined : join(corpus, LEDGER_FILE));
  const out = pathOf('OUT') ?? defaultOut(corpus, seedsElsewhere);
  const { base, problems } = readBase(env['BASE'] ?? '');
  const cache = cacheOf(corpus, seeds, base);
  const portable = Boolean(env['PORTABLE']);
  const pdf = Boolean(env['PDF']);
  return {
    settings: { corpus, seeds, seedsElsewhere, ledger, out, base, cache, portable, pdf },
    problems,
  };
}

/** A folder of texts alone is its own `seeds/`. The project's folder is not meant so. */
function ownSeeds(corpus: string): string {
  const seeds = join(corpus, 'seeds');
  return corpus === projectFolder || isFolder(seeds) ? seeds : corpus;
}

/** A build from other sources is not for publication: it must not take the place of one that is. */
function defaultOut(corpus: string, seedsElsewhere: boolean): string {
  const out = corpus === projectFolder ? join(projectFolder, 'dist') : `${corpus}-site`;
  return seedsElsewhere ? `${out}-full-text` : out;
}

/** Enough of a hash that no two corpora of one machine share a cache. */
const CACHE_DIGITS = 16;

function cacheOf(...parts: string[]): string {
  const name = sha256(parts.join('\n')).slice(0, CACHE_DIGITS);
  return join(projectFolder, 'node_modules/.cache/variorum', name);
}
