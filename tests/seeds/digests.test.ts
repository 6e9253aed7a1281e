import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { needOriginals, originals } from '../originals.ts';
import { keptPhrases } from './kept-phrases.ts';

/** From how many words in a row on a digest repeats its original: quotations have eight at most. */
const RUN = 9;

const root = resolve(import.meta.dirname, '../..');
const seeds = join(root, 'seeds');

const digests = Object.keys(keptPhrases);
/** Everything that is published with the repository, but for what holds no prose. */
const files = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((file) => existsSync(join(root, file)) && !/(?:^|package-lock\.json|\.png)$/.test(file));

describe.each(digests)('the digest %s', (name) => {
  const text = read(join(seeds, name));

  test('says in its first line what it is', () => {
    expect(text.split('\n')[0]).toMatch(/\bDigest of .+, written for this site\.$/);
  });

  test('is paragraphs of one line each, set apart by one blank line', () => {
    expect(text).toMatch(/\S\n$/);
    expect(text).not.toMatch(/[\t\r]|\n{3}|\S\n\S| \n|^\s/);
  });

  test('quotes at most eight words at a time', () => {
    const quotations = quotationsIn(text);
    expect(quotations.filter((quotation) => wordsOf(quotation).length >= RUN)).toEqual([]);
    expect(quotations.join(' ')).not.toMatch(/\n/);
    expect(text.match(/"/g)?.length ?? 0, 'straight quotation marks in pairs').toSatisfy(isEven);
    expect(text.match(/“/g)?.length, 'curly quotation marks in pairs').toBe(
      text.match(/”/g)?.length,
    );
  });
});

test(`no file repeats ${RUN} words in a row of any original`, (context) => {
  needOriginals(context);
  expect(files).toEqual(expect.arrayContaining(digests.map((name) => `seeds/${name}`)));
  const shared = files.flatMap((file) => {
    return runsSharedWithOriginals(read(join(root, file))).map((run) => `${file}: ${run}`);
  });
  expect(shared).toEqual([]);
});

describe('kept phrases', () => {
  const cases = Object.entries(keptPhrases).flatMap(([name, phrases]) =>
    phrases.map((phrase) => ({ name, phrase })),
  );

  test.for(cases)('$name, the digest: $phrase', ({ name, phrase }) => {
    expect(read(join(seeds, name))).toContain(phrase);
  });

  test.for(cases)('$name, the original: $phrase', ({ name, phrase }, context) => {
    needOriginals(context);
    expect(read(join(originals, name))).toContain(phrase);
  });
});

function runsSharedWithOriginals(text: string): string[] {
  const theirs = new Set(
    readdirSync(originals).flatMap((name) => runsOf(read(join(originals, name)))),
  );
  return runsOf(text).filter((run) => theirs.has(run));
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function quotationsIn(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|“([^”]*)”/g)].map(
    ([, straight, curly]) => straight ?? curly ?? '',
  );
}

function isEven(count: number): boolean {
  return count % 2 === 0;
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
