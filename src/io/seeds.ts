import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed } from '../model/corpus.ts';
import { problem, type Problem } from '../model/problem.ts';
import { decodeSeed } from '../parse/decode.ts';
import { isFolder, nameIn } from './folders.ts';
import { sha256 } from './hash.ts';
import { listFiles } from './list-files.ts';
import { attempt } from './refusal.ts';
import type { Settings } from './settings.ts';

/** What a corpus without `seeds/` may hold beside its texts. */
const NO_SEEDS = ['content', 'public', 'dist'];

/**
 * Reads the sources: every `*.txt` in the folder of sources and its subfolders, by path in the
 * order of code units.
 *
 * @returns the sources that can be read as text, and a problem for each that cannot
 */
export function readSeeds(settings: Pick<Settings, 'corpus' | 'seeds'>): {
  seeds: Seed[];
  /** Paths of those that cannot. */
  unreadable: string[];
  problems: Problem[];
} {
  const { corpus, seeds: folder } = settings;
  if (!isFolder(folder)) return { seeds: [], unreadable: [], problems: [noFolder(corpus, folder)] };
  const { paths, problems } = listFiles(folder, corpus, folder === corpus ? NO_SEEDS : []);
  const texts = paths.filter((path) => /\.txt$/i.test(path));
  if (texts.length === 0) problems.push(noSeeds(corpus, folder));
  const read = texts.map((path) => ({ path, ...readSeed(corpus, folder, path) }));
  return {
    seeds: read.flatMap((each) => ('seed' in each ? each.seed : [])),
    unreadable: read.flatMap((each) => ('problem' in each ? each.path : [])),
    problems: [...problems, ...read.flatMap((each) => ('problem' in each ? each.problem : []))],
  };
}

function readSeed(
  corpus: string,
  folder: string,
  path: string,
): { seed: Seed } | { problem: Problem } {
  const absolute = join(folder, path);
  const file = nameIn(corpus, absolute);
  const read = attempt(file, () => readFileSync(absolute));
  if ('problem' in read) return read;
  const bytes = read.value;
  const decoded = decodeSeed(bytes, file);
  if ('problem' in decoded) return decoded;
  return { seed: { path, file, text: decoded.text, sha256: sha256(bytes) } };
}

function noFolder(corpus: string, folder: string): Problem {
  const what = `There is no folder "${folder}" to take the sources from.`;
  const mend = 'Put the texts there, or name their folder with `--seeds`.';
  return problem('corpus/missing', { file: nameIn(corpus, folder) }, what, mend);
}

function noSeeds(corpus: string, folder: string): Problem {
  const what = `There is no text (\`*.txt\`) in "${folder}".`;
  const mend = 'Put the sources into the folder `seeds/` of the corpus, as `.txt` files in UTF-8.';
  return problem('corpus/no-seeds', { file: nameIn(corpus, folder) }, what, mend);
}
