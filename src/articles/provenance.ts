import type { ArticleRecord, Seed } from '../model/corpus.ts';
import type { Original, Reading } from '../model/formats.ts';
import { problem, type Problem } from '../model/problem.ts';
import { fold } from '../text/fold.ts';
import type { Pair } from './pair.ts';

/** Everything that must hold between a source and what its article file says of it. */
export function checkProvenance({ record, seed }: Pair): Problem[] {
  if (!record) return [];
  return [...checkText(record, seed), ...checkRights(record), ...checkBasis(record, seed)];
}

/**
 * Which text of an article a source is: known by its hash, so that a digest never passes for its
 * original. An article that lists no texts stands on the full text.
 */
export function readingOf({ record, seed }: Pair): Reading {
  return record?.meta.texts?.[seed.sha256] ?? 'full';
}

function checkText({ file, keyLines, meta }: ArticleRecord, seed: Seed): Problem[] {
  if (!meta.texts || seed.sha256 in meta.texts) return [];
  return [
    problem(
      'article/unknown-text',
      { file, line: keyLines['texts'] },
      `${seed.file} has the hash ${seed.sha256}, which \`texts\` does not list.`,
      'If the source was changed by mistake, restore it. If it is a new text, add the hash to ' +
        '`texts` as `digest` or `full`, and remove the old one if it is gone.',
    ),
  ];
}

/** Nothing but full publication exists so far, so anything else must not be built by mistake. */
function checkRights({ file, keyLines, meta }: ArticleRecord): Problem[] {
  const { publish } = meta.rights;
  if (publish === 'full') return [];
  return [
    problem(
      'rights/not-full',
      { file, line: keyLines['rights'] },
      `\`publish: ${publish}\` asks that the text be withheld, and this version cannot withhold it.`,
      'Take the source out of the corpus, or set `draft: true`; write `publish: full` only if you may.',
    ),
  ];
}

/** Checks promise 2 for the header: each value of `original` is in the text or names its basis. */
function checkBasis(record: ArticleRecord, seed: Seed): Problem[] {
  const text = fold(seed.text).text;
  const { original, basis } = record.meta;
  const keys = Object.keys(original) as (keyof Original)[];
  return keys.flatMap((key) => {
    const missing = [original[key] ?? []]
      .flat()
      .filter((value) => !text.includes(fold(value).text));
    return missing.length === 0 || basis[key] !== undefined ? [] : [noBasis(record, key, missing)];
  });
}

function noBasis(record: ArticleRecord, key: keyof Original, missing: string[]): Problem {
  const values = missing.map((value) => `"${value}"`).join(', ');
  return problem(
    'article/no-basis',
    { file: record.file, line: record.keyLines['original'] },
    `\`original.${key}\` says ${values}, which does not stand in the text of "${record.meta.seed}".`,
    `Say where it is from: \`basis: { ${key}: editor … }\` or \`basis: { ${key}: inferred from … }\`.`,
  );
}
