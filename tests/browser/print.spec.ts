import { expect, test } from '@playwright/test';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { manifestFile } from '../../src/model/offline.ts';
import { wordNumbers } from '../../src/print/in-page.ts';
import { variorum } from '../build/run.ts';
import { SITES } from './sites.ts';

const folder = join(import.meta.dirname, '../../test-results/print');
const out = join(folder, 'site');
const program = ['build', '--pdf', '--corpus', join(folder, 'corpus'), '--base', '/reader/'];

const letter = (title: string, ...paragraphs: string[]) =>
  `${[title, ...paragraphs].join('\n\n')}\n`;
const filler = Array.from({ length: 60 }, (_, index) => `Entry ${index + 1} says nothing new.`);
const FILES = {
  'seeds/harbour.txt': letter('The harbour', 'Thirty crates of lanterns.', ...filler),
  'seeds/νησί.txt': letter('The island', ...filler, 'The island waits for lanterns.'),
  'content/site.yaml': 'title: Letters of the harbour\neditors: [The keeper]\n',
  'content/articles/harbour.mdx': `---
seed: harbour.txt
---

They hold [less than 1%](article:harbour?on=Thirty+crates) of the oil, as [a note](article:harbour#count)
has it; each [lantern](term:lantern) burns, and [light](term:lantern) is [sold](https://example.org/oil).[^1]

[^1]: In gallons.

<Note id="count" on="Thirty crates">
See [the other](article:νησί?on=waits+for+lanterns).
</Note>
`,
  'content/glossary/lantern.mdx':
    '---\nname: lantern\naliases: [lanterns]\nkind: concept\n---\n\nA light that is carried.\n',
};

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  test.setTimeout(600_000);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, 'corpus', file)), { recursive: true });
    writeFileSync(join(folder, 'corpus', file), content);
  }
  const { code, output } = variorum([...program, '--out', out]);
  expect(output).toContain('Built 2 articles');
  expect(code).toBe(0);
});

test('the numbers of pages in contents, references and index are true', async () => {
  const { pages, outline } = await read('edition.pdf');
  expect(outline).toEqual(
    expect.arrayContaining(['Contents', 'The harbour', 'The island', 'Glossary', 'Index of terms']),
  );
  const pageOf = (words: string, from = 2): number =>
    pages.findIndex((page, index) => index >= from && page.includes(words)) + 1;
  const [harbour, island] = [pageOf('of lanterns'), pageOf('The island waits')];
  expect(island).toBeGreaterThan(harbour + 2);
  const contents = pages[1] ?? '';
  expect(contents).toMatch(new RegExp(`The harbour ${harbour}\\b`));
  expect(contents).toMatch(new RegExp(`Index of terms ${pages.length}\\b`));
  expect(pages.join('\n')).toContain(`the other (p. ${island})`);
  const defined = pageOf('A light that is carried');
  expect(pages.at(-1)).toContain(`lantern ${defined}, ${harbour}, ${island}`);
});

test('an article is a page of an edition, with its notes and without ways to click', async () => {
  const { pages, links, title } = await read('articles/harbour.pdf');
  const text = pages.join('\n');
  expect(title).toBe('The harbour · Letters of the harbour');
  expect(text).toMatch(/Notes[\s\S]*1 Note: “Thirty crates”[\s\S]*See the other/);
  expect(text).not.toMatch(/Search|Share|Copy|Reading offline|↩/);
  // Nobody told the host, so nothing leads to one.
  expect(links).toEqual(['https://example.org/oil']);
});

test('what stands behind a link of an article says where it leads, and leaves figures as they are', async () => {
  const text = (await read('articles/harbour.pdf')).pages.join(' ').replace(/\s+/g, ' ');
  expect(text).toContain('less than 1% (¶1) of the oil, as a note (note 1) has it');
  expect(text).toContain('See the other (The island, ¶61).');
  expect(text).toContain('each lantern burns, and light (Glossary: lantern) is sold');
  expect(text).toContain('⟨https://example.org/oil⟩');
  expect(text).not.toContain('⟨/');
});

test('the provenance of an article is not torn between two pages', async () => {
  for (const file of ['articles/harbour.pdf', 'articles/νησί.pdf']) {
    const { pages } = await read(file);
    const page = pages.find((words) => words.includes('Provenance')) ?? '';
    expect(page, file).toMatch(/Provenance.*Text shown.*SHA-256 [0-9a-f]/);
  }
});

test('a page that numbers its links without words for it is not printed', async ({ page }) => {
  await page.setContent('<p class="prose">1%<a href="#a" data-page="">a</a></p>');
  await expect(page.evaluate(wordNumbers)).rejects.toThrow('data-page-words');
});

/** What of an A4 page is left within the margins of `print.css`, in pixels of CSS. */
const PAPER = { width: 642, height: 948 };

for (const path of ['', 'claims/', 'timeline/', 'network/', 'glossary/amos/']) {
  test(`every drawing of /${path} fits a page, so that no line of it is cut`, async ({ page }) => {
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    await page.goto(SITES.main.url + path);
    const sizes = await page
      .locator('svg.drawing:visible')
      .evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().height));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(PAPER.height);
  });
}

test('the site links what was printed, and keeps nothing of how', () => {
  const article = readFileSync(join(out, 'articles/harbour/index.html'), 'utf8');
  expect(article).toContain('href="/reader/articles/harbour.pdf"');
  expect(readFileSync(join(out, 'about/index.html'), 'utf8')).toContain(
    'href="/reader/edition.pdf"',
  );
  const { version } = JSON.parse(readFileSync(join(out, 'offline/info.json'), 'utf8')) as {
    version: string;
  };
  const manifest = readFileSync(join(out, manifestFile(version)), 'utf8');
  expect(manifest).toContain('"articles/harbour/index.html"');
  expect(manifest).not.toMatch(/\.pdf"|"print\//);
});

test('a second build gives the same files', () => {
  test.setTimeout(600_000);
  const again = join(folder, 'again');
  expect(variorum([...program, '--out', again]).code).toBe(0);
  for (const file of ['edition.pdf', 'articles/νησί.pdf']) {
    expect(readFileSync(join(again, file)).equals(readFileSync(join(out, file))), file).toBe(true);
  }
});

test('without a browser a build with PDFs says what to do', () => {
  const { code, output } = variorum([...program, '--out', out], {
    PATH: '',
    PLAYWRIGHT_BROWSERS_PATH: join(folder, 'nothing'),
  });
  expect(output).toContain('print/no-browser');
  expect(output).toContain('npx playwright-core install chromium');
  expect(code).toBe(1);
});

/** The words of each page, as one reads them; and what else a reader of PDFs has. */
async function read(file: string) {
  const data = new Uint8Array(readFileSync(join(out, file)));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const pages: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    pages.push(words.join('').replace(/\s+/g, ' '));
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    links.push(...annotations.flatMap(({ url }) => url ?? []));
  }
  const outline = ((await pdf.getOutline()) as { title: string }[]).map(({ title }) => title);
  const { info } = await pdf.getMetadata();
  return { pages, links, outline, title: (info as { Title?: string }).Title };
}
