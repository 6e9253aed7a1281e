import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { needOriginals, originals } from '../originals.ts';
import { variorum } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a folder of 200 texts and nothing else', () => {
  const texts = join(folder, 'texts');
  const out = join(folder, 'texts-site');
  mkdirSync(texts);
  for (let number = 1; number <= 200; number++) {
    writeFileSync(
      join(texts, `letter ${number}.txt`),
      `Letter ${number}\n\nThe harbour wrote to the island about crate number ${number * 7}.\n\nNobody answered.\n`,
    );
  }

  test('becomes 200 pages with search, defaults and a warning', () => {
    const { code, output } = variorum(['build', '--corpus', texts]);
    expect(output).toContain('corpus/no-content');
    expect(output).toContain('Built 200 articles');
    expect(code).toBe(0);
    const pages = readdirSync(join(out, 'articles'), { withFileTypes: true });
    expect(pages.filter((entry) => entry.isDirectory())).toHaveLength(200);
    expect(readFileSync(join(out, 'articles/letter-7/index.html'), 'utf8')).toContain(
      'crate number 49',
    );
    expect(existsSync(join(out, 'pagefind/search.json'))).toBe(true);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('All 200 sources');
  });

  test('a later build that fails leaves the site standing, and says all that is wrong', () => {
    const before = readFileSync(join(out, 'variorum.json'), 'utf8');
    writeFileSync(join(texts, 'empty.txt'), '');
    writeFileSync(join(texts, 'latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]));
    const { code, output } = variorum(['build', '--corpus', texts]);
    expect(code).toBe(1);
    expect(output).toContain('seed/empty');
    expect(output).toContain('latin.txt');
    expect(output).toContain('seed/not-utf8');
    expect(readFileSync(join(out, 'variorum.json'), 'utf8')).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['texts', 'texts-site']);
  });

  test('a folder that is no site of ours is never replaced', () => {
    const precious = join(folder, 'precious');
    mkdirSync(precious);
    writeFileSync(join(precious, 'thesis.doc'), 'years of work');
    const { code, output } = variorum(['build', '--out', precious]);
    expect(code).toBe(1);
    expect(output).toContain('output/not-ours');
    expect(readFileSync(join(precious, 'thesis.doc'), 'utf8')).toBe('years of work');
    rmSync(precious, { recursive: true });
  });

  test('a place that cannot be written to is refused before anything is built', () => {
    const { code, output } = variorum(['build', '--out', join(texts, '../texts/empty.txt/site')]);
    expect(output).toContain('output/not-writable');
    expect(output).not.toContain('    at ');
    expect(code).toBe(1);
  });

  test('a file of public/ that would hide a page is refused', () => {
    const corpus = join(folder, 'hiding');
    mkdirSync(join(corpus, 'seeds'), { recursive: true });
    mkdirSync(join(corpus, 'public/articles/a'), { recursive: true });
    writeFileSync(join(corpus, 'seeds/a.txt'), 'A text.\n');
    writeFileSync(join(corpus, 'public/articles/a/index.html'), 'mine');
    writeFileSync(join(corpus, 'public/search'), 'where a folder is needed');
    mkdirSync(join(corpus, 'public/glossary/index.html'), { recursive: true });
    writeFileSync(join(corpus, 'public/glossary/index.html/x'), 'in a folder like a page');
    const { code, output } = variorum(['build', '--corpus', corpus]);
    for (const file of ['articles/a/index.html', 'search', 'glossary/index.html/x']) {
      expect(output).toContain(`public/${file}  error  public/in-the-way`);
    }
    expect(code).toBe(1);
    rmSync(corpus, { recursive: true });
  });

  test('nor is a site written among its sources, by a link either', () => {
    symlinkSync(texts, join(folder, 'link'));
    const linked = variorum(['build', '--corpus', texts, '--out', join(folder, 'link/site')]);
    expect(linked.output).toContain('output/among-sources');
    rmSync(join(folder, 'link'));
    const { code, output } = variorum(['build', '--corpus', texts, '--out', join(texts, 'site')]);
    expect(code).toBe(1);
    expect(output).toContain('output/among-sources');
  });
});

test('the originals build, apart, unlisted and marked', (context) => {
  needOriginals(context);
  const out = join(folder, 'full-text');
  const { code, output } = variorum(['build', '--out', out], { SEEDS: originals });
  expect(output).toContain('Built 4 articles');
  expect(code).toBe(0);
  const page = readFileSync(join(out, 'articles/wsj-amos/index.html'), 'utf8');
  expect(page).toContain('Full-text build, not for publication');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).not.toContain('Digest of');
});

test('the program says what it cannot do', () => {
  const cases = [
    { args: ['publish'], says: "There is no command 'publish'" },
    { args: ['build', '--colour', 'red'], says: "'--colour'" },
    { args: ['preview', '--port', '99999'], says: "'99999'" },
    { args: ['check', '--base', 'https://example.org/'], says: 'settings/base' },
    { args: ['check', '--corpus', '/nowhere/at/all'], says: 'corpus/missing' },
    { args: ['check', '--reporter', 'loud'], says: "no reporter 'loud'" },
    { args: ['preview', '--out', join(folder, 'nothing')], says: 'Build it first' },
  ];
  for (const { args, says } of cases) {
    const { code, output } = variorum(args);
    expect(output).toContain(says);
    expect(code).toBe(1);
  }
  expect(variorum(['--help'])).toMatchObject({ code: 0 });
});

test('problems are printed for programs, too', () => {
  const corpus = join(folder, 'bad');
  mkdirSync(join(corpus, 'seeds'), { recursive: true });
  mkdirSync(join(corpus, 'content/glossary'), { recursive: true });
  writeFileSync(join(corpus, 'seeds/a.txt'), 'A text.\n');
  writeFileSync(
    join(corpus, 'content/glossary/zeal.mdx'),
    '---\nname: zeal\nkind: concept\ncolour: red\n---\n',
  );
  const { code, output } = variorum(['check', '--corpus', corpus, '--reporter', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(output)).toMatchObject([
    { code: 'schema/unknown-key', severity: 'error', file: 'content/glossary/zeal.mdx', line: 4 },
  ]);
  expect(variorum(['check', '--corpus', corpus, '--reporter', 'github']).output).toMatch(
    /^::error file=content\/glossary\/zeal\.mdx,line=4,/,
  );
});
