import type { ArticleRecord, Seed } from '../model/corpus.ts';
import { toSlug, type Slug } from '../model/ids.ts';
import { problem, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';

/** A source and, where the editor wrote one, the article file that annotates it. */
export interface Pair {
  readonly slug: Slug;
  readonly seed: Seed;
  readonly record?: ArticleRecord;
}

/**
 * Brings sources and article files together: each source becomes one article, with or without a
 * file; drafts are left out.
 *
 * @param unreadable paths of sources that are there and were refused, each with a problem of its own
 * @returns the pairs in the order of the sources, no two with one slug, and a problem for each
 *   article file whose source is missing or taken and for each slug that is taken
 */
export function pairSources(
  seeds: readonly Seed[],
  records: readonly ArticleRecord[],
  unreadable: ReadonlySet<string> = new Set(),
): { pairs: Pair[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const recordOf = new Map<string, ArticleRecord>();
  const slugs = new Map<Slug, ArticleRecord>();
  const paths = new Set(seeds.map(({ path }) => path));
  for (const record of records) {
    const namesake = slugs.get(record.slug);
    if (namesake) problems.push(duplicateName(record, namesake));
    else slugs.set(record.slug, record);
    const taken = recordOf.get(record.meta.seed);
    if (unreadable.has(record.meta.seed)) continue;
    if (!paths.has(record.meta.seed)) problems.push(missingSeed(record, paths));
    else if (taken) problems.push(duplicateSeed(record, taken));
    else recordOf.set(record.meta.seed, record);
  }

  const bySlug = new Map<Slug, Pair>();
  for (const seed of seeds) {
    const pair = makePair(seed, recordOf.get(seed.path));
    const taken = bySlug.get(pair.slug);
    // Two article files of one name were reported above, whatever their sources.
    if (taken?.record && pair.record) continue;
    if (taken) problems.push(duplicateSlug(pair, taken));
    else bySlug.set(pair.slug, pair);
  }
  const pairs = [...bySlug.values()].filter(({ record }) => record?.meta.draft !== true);
  return { pairs, problems };
}

function makePair(seed: Seed, record: ArticleRecord | undefined): Pair {
  return record ? { slug: record.slug, seed, record } : { slug: slugOfSeed(seed), seed };
}

/** A file name without letter or digit still needs an address that stays: the text's own hash. */
function slugOfSeed({ path, sha256 }: Seed): Slug {
  const fromName = toSlug(path.replace(/\.txt$/i, ''));
  return fromName === '' ? (`text-${sha256.slice(0, 12)}` as Slug) : fromName;
}

function missingSeed({ file, keyLines, meta }: ArticleRecord, paths: Set<string>): Problem {
  return problem(
    'article/missing-seed',
    { file, line: keyLines['seed'] },
    `The source "${meta.seed}" is not in the corpus.`,
    `Name the path of a source within the folder of sources.${didYouMean(meta.seed, paths)}`,
  );
}

function duplicateSeed({ file, keyLines, meta }: ArticleRecord, taken: ArticleRecord): Problem {
  return problem(
    'article/duplicate-seed',
    { file, line: keyLines['seed'] },
    `The source "${meta.seed}" is annotated already, by ${taken.file}.`,
    'Join the two files, or name another source in one of them.',
  );
}

function duplicateName({ file, slug }: ArticleRecord, taken: ArticleRecord): Problem {
  return problem(
    'article/duplicate-slug',
    { file },
    `The address /articles/${slug}/ is taken already, by ${taken.file}.`,
    'Rename one of the two files.',
  );
}

function duplicateSlug(pair: Pair, taken: Pair): Problem {
  return problem(
    'article/duplicate-slug',
    { file: fileOf(pair) },
    `The address /articles/${pair.slug}/ is taken already, by ${fileOf(taken)}.`,
    `Rename one of the two files, or give ${pair.seed.file} an article file of another name.`,
  );
}

function fileOf({ record, seed }: Pair): string {
  return record?.file ?? seed.file;
}
