import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PSEUDO } from '../words/pseudo.ts';
import { writePseudoCorpus, writePseudoWords } from '../words/pseudo-corpus.ts';
import { unbracketed } from '../words/unbracketed.ts';
import { variorum } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A page of each kind, and of each state that has words of its own. The style guide is for developers. */
const KINDS = [
  '404.html',
  'index.html',
  'claims/index.html',
  'timeline/index.html',
  'network/index.html',
  'methodos/index.html',
  'palia/index.html',
  'about/index.html',
  'search/index.html',
  'articles/index.html',
  'articles/chameno/index.html',
  'articles/chameno/loipon/index.html',
  'articles/apantisi/index.html',
  'articles/faros/allo/index.html',
  'articles/limani/palia/index.html',
  'articles/limani/index.html',
  'articles/faros/index.html',
  'articles/limani/fylakas/index.html',
  'glossary/index.html',
  'glossary/palio/index.html',
  'glossary/limani/index.html',
  'glossary/nikos/index.html',
  'timeline/anachorisi/index.html',
  'timeline/agora/index.html',
  'timeline/siopi/index.html',
  'compare/faros/limani/index.html',
  'compare/apantisi/limani/index.html',
  'compare/apantisi/faros/index.html',
  'parallels/index.html',
];
const ENGLISH = ['style/index.html'];

/** What those pages are to say of parallels: a page that says nothing of them proves nothing. */
const OF_PARALLELS: readonly (readonly [string, readonly string[]])[] = [
  ['articles/limani/index.html', ['class="article-parallels"']],
  [
    'articles/limani/cards.js',
    [' (digest)⟧', '⟦Tied by the editor', '⟦Found by comparing words; no'],
  ],
  ['articles/apantisi/index.html', ['⟦Also in 2 other sources⟧']],
  ['articles/apantisi/cards.js', ['⟦Also in 2 other sources⟧']],
  [
    'parallels/index.html',
    ['⟦Found by comparing words; no', '⟦Tied by the editor', '⟦Reused in 3', 'class="differs"'],
  ],
  ['compare/faros/limani/index.html', ['⟦only in ', '⟦Parallel 1, in the other text⟧']],
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

  test('no page says anything in English', () => {
    const pages = globSync('**/*.html', { cwd: out }).filter((path) => !ENGLISH.includes(path));
    expect(KINDS.filter((kind) => !pages.includes(kind))).toEqual([]);
    for (const path of pages) {
      expect(page(path), path).toContain('⟦');
      expect(unbracketed(page(path)), path).toEqual([]);
    }
  });

  test('style sheets say nothing in English', () => {
    const sheets = globSync('_astro/*.css', { cwd: out }).map(page).join('\n');
    const strings = [...sheets.matchAll(/(?:content|--words-[a-z]+):([^;}]*)/g)].map(
      ([, value = '']) => [...value.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text).join(' '),
    );
    expect(strings.filter((text) => text.includes('⟦'))).toHaveLength(5);
    expect(strings.flatMap((text) => unbracketed(text))).toEqual([]);
  });

  test.each(OF_PARALLELS)('%s says what there is to say of parallels', (path, words) => {
    for (const word of words) expect(page(path)).toContain(word);
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
    expect(page('parallels/index.html')).toContain('<p lang="el" dir="ltr">Μόνο η απάντηση');
  });

  test('what the interface says within a source is in its own', () => {
    expect(page('articles/limani/index.html')).toMatch(
      /<aside class="margin-list parallels"[^>]* lang="ar-XB" dir="rtl">/,
    );
    expect(page('compare/faros/limani/index.html')).toContain(
      '<p class="only-here" lang="ar-XB" dir="rtl">',
    );
  });
});

describe('the same corpus, where that language has few words', () => {
  const corpus = join(folder, 'partial');
  const out = join(folder, 'partial-site');
  const page = (path: string) => readFileSync(join(out, path), 'utf8');

  test('is built, with warnings', () => {
    writePseudoCorpus(corpus);
    writeFileSync(
      join(corpus, `content/words/${PSEUDO}.yaml`),
      'site:\n  sources: المصادر\nterm:\n  see: انظر {terms}\n',
    );
    const { code, output } = variorum(['build', '--corpus', corpus, '--out', out]);
    expect(output).toMatch(/warning/);
    expect(code).toBe(0);
  });

  test('English names its language wherever it stands in an element, and is left as it is elsewhere', () => {
    const html = page('glossary/limani/index.html');
    expect(html).toContain('>المصادر<');
    expect(html).toMatch(/<h2[^>]*>\s*<span lang="en" dir="ltr">Events<\/span>/);
    expect(page('timeline/index.html')).toMatch(/<figcaption><span lang="en" dir="ltr">\d+ events/);
    expect(html).toContain('aria-label="Site"');
    const text = globSync('**/*.{html,js,json,jsonld,svg,csv}', { cwd: out });
    expect(text.filter((path) => /[\ufdd0\ufdd1]/.test(page(path)))).toEqual([]);
  });

  test('all that the editors wrote names theirs', () => {
    for (const [path, ...parts] of [
      ['articles/limani/index.html', '<div class="introduction prose" lang="el" dir="ltr">'],
      ['claims/index.html', '<span class="value" lang="el" dir="auto">'],
      ['network/index.html', /<option value="[^"]+" lang="el" dir="ltr">/],
      ['timeline/index.html', /<th scope="row" dir="auto">\s*<a [^>]* lang="el" dir="ltr">/],
    ] as const) {
      for (const part of parts) expect(page(path)).toMatch(part);
    }
  });
});

describe('a corpus of copies in that language', () => {
  const corpus = join(folder, 'copies');
  const out = join(folder, 'copies-site');
  const page = (path: string) => readFileSync(join(out, path), 'utf8');
  /** Fifteen letters, each with words of its own and one end; twelve copies of what the first quotes. */
  const LETTERS = Array.from('αβγδεζηθικλμνξο');
  const COPY = 'Ο άνεμος πήρε τα καΐκια του νησιού μέσα σε μία μόνο νύχτα';
  const END = 'Με σεβασμό και αγάπη από το νησί της Σύρου';

  test('is built', () => {
    writePseudoWords(corpus);
    mkdirSync(join(corpus, 'seeds'));
    const write = (path: string, text: string) => {
      writeFileSync(join(corpus, path), text);
    };
    write('content/site.yaml', `title: Αντίγραφα\nlanguage: el\ninterface: ${PSEUDO}\n`);
    for (const [index, letter] of LETTERS.entries()) {
      const own = LETTERS.map((other) => `${letter}${other}${letter}`).join(' ');
      const twice = index === 0 ? `${COPY}.\n\n${own}.\n\n` : '';
      write(`seeds/${index + 1}.txt`, `${letter}\n\n${twice}${own}.\n\n${END}.\n`);
    }
    for (let copy = 1; copy <= 12; copy++) write(`seeds/a${copy}.txt`, `${COPY}.\n`);
    expect(variorum(['build', '--corpus', corpus, '--out', out])).toMatchObject({ code: 0 });
  });

  test('says nothing of them in English', () => {
    const pages = globSync(['parallels/*.html', 'articles/{1,a*}/*.html', 'compare/**/*.html'], {
      cwd: out,
    });
    expect(pages.length).toBeGreaterThan(20);
    for (const path of pages) expect(unbracketed(page(path)), path).toEqual([]);
  });

  test('says of copies, of duplicates and of what is left out', () => {
    const all = page('parallels/index.html');
    expect(all).toContain('⟦11 sources have all the same words as <a');
    expect(all).toContain('⟦Left out: ⟦15 passages that most sources have (⟦135 words ⟦in 15');
    expect(all).toContain('⟦1 passage that a source only says again itself⟧');
    expect(all).toContain('⟦A duplicate: 100');
    expect(page('articles/1/index.html')).toContain('</a> and 11 with the same words⟧');
    expect(page('articles/a1/index.html')).toContain('>⟦6 more⟧</a>');
    expect(page('articles/a2/index.html')).toContain('⟦It is one of 12 sources with the same');
  });
});
