import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writePseudoCorpus } from '../words/pseudo-corpus.ts';
import { unbracketed } from '../words/unbracketed.ts';
import { variorum } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/**
 * The pages that say nothing but what the catalogue gives them, and the classes of what is not looked
 * into: it is said in English still. Pages that are not named here are.
 */
const COVERED: readonly (readonly [string, ...string[]])[] = [
  ['404.html'],
  ['index.html'],
  ['claims/index.html'],
  ['timeline/index.html'],
  ['network/index.html'],
  ['methodos/index.html'],
  ['palia/index.html'],
  ['about/index.html'],
  ['search/index.html'],
  ['articles/index.html'],
  ['articles/chameno/index.html'],
  ['articles/chameno/loipon/index.html'],
  ['articles/apantisi/index.html'],
  ['articles/faros/allo/index.html'],
  ['articles/limani/palia/index.html'],
  ['articles/limani/index.html', 'parallel-ref', 'parallel-line', 'article-parallels'],
  ['articles/limani/fylakas/index.html'],
  ['glossary/index.html'],
  ['glossary/palio/index.html'],
  ['glossary/limani/index.html'],
  ['glossary/nikos/index.html'],
  ['timeline/anachorisi/index.html'],
  ['timeline/agora/index.html'],
  ['timeline/siopi/index.html'],
];

describe('a Greek corpus with an interface in a language of brackets, from right to left', () => {
  const corpus = join(folder, 'corpus');
  const out = join(folder, 'site');
  const page = (path: string) => readFileSync(join(out, path), 'utf8');

  test('is built without anything to mend', () => {
    writePseudoCorpus(corpus);
    const { code, output } = variorum(['build', '--corpus', corpus, '--out', out, '--portable']);
    expect(output).not.toMatch(/error|warning/);
    expect(code).toBe(0);
  });

  test.each(COVERED)('%s says nothing in English', (path, ...skipped) => {
    expect(page(path)).toContain('⟦');
    expect(unbracketed(page(path), skipped)).toEqual([]);
  });

  test('the worker says in it what it says by itself', () => {
    expect(page('service-worker.js')).toMatch(/lang="ar-XB" dir="rtl">.*<title>⟦.*<p>⟦/s);
  });

  test('every page is in the language of its interface and runs as that does', () => {
    const pages = globSync('**/*.html', { cwd: out }).map(page);
    expect(pages.length).toBeGreaterThan(40);
    for (const html of pages) expect(html).toMatch(/<html lang="ar-XB" dir="rtl">/);
  });

  test('what the editors wrote is in theirs', () => {
    expect(page('glossary/limani/index.html')).toMatch(/<h1 lang="el" dir="ltr">\s*Λιμάνι/);
    expect(page('methodos/index.html')).toMatch(/<h1 lang="el" dir="ltr">\s*Η μέθοδος/);
  });
});
