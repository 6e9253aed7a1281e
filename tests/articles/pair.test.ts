import { expect, test } from 'vitest';
import { pairSources } from '../../src/articles/pair.ts';
import { articleRecord, seed } from '../corpus.ts';

test('every source has an article; the one with a file has its name, the others their own', () => {
  const { pairs, problems } = pairSources(
    [seed('000_a.txt', 'A'), seed('1913/Märchen (2).TXT', 'B')],
    [articleRecord('first', { seed: '000_a.txt' })],
  );
  expect(problems).toEqual([]);
  expect(pairs.map(({ slug, record }) => [slug, record?.file])).toEqual([
    ['first', 'content/articles/first.mdx'],
    ['1913-märchen-2', undefined],
  ]);
});

test('a name without letter or digit still gives an address that stays', () => {
  const { pairs } = pairSources([seed('---.txt', 'A', 'f0'.repeat(32))], []);
  expect(pairs[0]?.slug).toBe('text-f0f0f0f0f0f0');
});

test('a draft keeps its source out', () => {
  const draft = articleRecord('first', { seed: 'a.txt', draft: 'true' });
  expect(pairSources([seed('a.txt', 'A')], [draft])).toEqual({ pairs: [], problems: [] });
});

test('a source that is missing is quoted, at its line, with the nearest that exists', () => {
  const { problems } = pairSources(
    [seed('000_a.txt', 'A')],
    [articleRecord('first', { title: 'First', seed: '00_a.txt' })],
  );
  expect(problems).toMatchObject([
    { code: 'article/missing-seed', file: 'content/articles/first.mdx', line: 3 },
  ]);
  expect(problems[0]?.what).toContain('"00_a.txt"');
  expect(problems[0]?.mend).toContain('`000_a.txt`');
});

test('a source that could not be read is not said to be missing', () => {
  const record = articleRecord('first', { seed: 'bad.txt' });
  expect(pairSources([], [record], new Set(['bad.txt'])).problems).toEqual([]);
});

test('two files of one name are told even if they annotate one source', () => {
  const twice = [
    articleRecord('first', { seed: 'a.txt' }),
    articleRecord('first', { seed: 'a.txt' }),
  ];
  expect(pairSources([seed('a.txt', 'A')], twice).problems.map(({ code }) => code)).toEqual([
    'article/duplicate-slug',
    'article/duplicate-seed',
  ]);
});

test('one source with two files, one slug with two sources', () => {
  const { pairs, problems } = pairSources(
    [seed('a b.txt', 'A'), seed('a-b.txt', 'B'), seed('c.txt', 'C')],
    [articleRecord('third', { seed: 'c.txt' }), articleRecord('again', { seed: 'c.txt' })],
  );
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ['article/duplicate-seed', 'content/articles/again.mdx'],
    ['article/duplicate-slug', 'seeds/a-b.txt'],
  ]);
  expect(problems[1]?.what).toContain('seeds/a b.txt');
  expect(pairs.map(({ slug }) => slug)).toEqual(['a-b', 'third']);
});
