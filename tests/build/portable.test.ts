import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteFiles } from '../../src/offline/site-files.ts';
import { variorum } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-twice-'));
const corpus = join(folder, 'letters');
mkdirSync(join(corpus, 'seeds'), { recursive: true });
writeFileSync(join(corpus, 'seeds/a.txt'), 'The letter\n\nThe harbour wrote to the island.\n');
writeFileSync(join(corpus, 'seeds/b.txt'), 'The answer\n\nThe island had nothing to say.\n');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('two builds of one corpus are the same to the byte, worker, manifest and zip included', () => {
  const [one, two] = ['one', 'two'].map((name) => {
    const out = join(folder, name);
    const { code, output } = variorum(['build', '--portable', '--corpus', corpus, '--out', out]);
    expect(output).toContain('Built 2 articles');
    expect(code).toBe(0);
    return out;
  });
  const files = siteFiles(one ?? '');
  expect(files).toEqual(siteFiles(two ?? ''));
  for (const file of ['service-worker.js', 'offline/info.json', 'portable.zip']) {
    expect(files).toContain(file);
  }
  const differing = files.filter(
    (file) => !readFileSync(join(one ?? '', file)).equals(readFileSync(join(two ?? '', file))),
  );
  expect(differing).toEqual([]);
  const about = readFileSync(join(one ?? '', 'about/index.html'), 'utf8');
  expect(about).toContain('href="/portable.zip"');
});

test('the portable edition is written beside the site, and replaces only its own kind', () => {
  const out = join(folder, 'beside');
  writeFileSync(`${out}-portable.zip`, 'photographs');
  const refused = variorum(['portable', '--corpus', corpus, '--out', out]);
  expect(refused.output).toContain('output/not-ours');
  expect(refused.code).toBe(1);
  expect(readFileSync(`${out}-portable.zip`, 'utf8')).toBe('photographs');

  rmSync(`${out}-portable.zip`);
  const { code, output } = variorum(['portable', '--corpus', corpus, '--out', out]);
  expect(output).toContain(`${out}-portable.zip`);
  expect(code).toBe(0);
  expect(siteFiles(`${out}-portable`)).toContain('articles/a/index.html');
  expect(statSync(`${out}-portable.zip`).size).toBeGreaterThan(10_000);
});
