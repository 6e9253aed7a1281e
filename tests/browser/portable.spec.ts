import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { siteFiles } from '../../src/offline/site-files.ts';
import { enginePassages, wordsOfCorpus } from './engine-steps.ts';
import { textOf, titleIn } from './offline-steps.ts';
import { SITES } from './sites.ts';
import { BROWSERS, test, type Visitor } from './visitors.ts';

const site = SITES.main.options[SITES.main.options.indexOf('--out') + 1] ?? '';

for (const browserKind of BROWSERS) {
  test.describe(browserKind, () => {
    test.use({ browserKind });
    let unpacked: string;
    let start: string;

    test.beforeAll(() => {
      unpacked = mkdtempSync(join(tmpdir(), 'variorum portable é-'));
      const files = unzipSync(readFileSync(`${site}-portable.zip`));
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(unpacked, path)), { recursive: true });
        writeFileSync(join(unpacked, path), content);
      }
      const [first = ''] = Object.keys(files);
      start = join(unpacked, first.replace(/\/.*/, ''));
    });
    test.afterAll(() => {
      rmSync(unpacked, { recursive: true, force: true });
    });

    test('every page opens from the folder, and every link leads to a file of it', async ({
      reader,
    }) => {
      test.setTimeout(240_000);
      const faults: string[] = [];
      const page = await reader.open(faults);
      const seen = await crawl(page, pathToFileURL(join(start, 'index.html')).href);
      const pages = siteFiles(site).filter((file) => /(?:^|\/)index\.html$/.test(file));
      expect(pages.length).toBeGreaterThan(20);
      const root = pathToFileURL(`${start}/`).href;
      // Former addresses and the like are not linked: they are opened for themselves.
      for (const file of pages.filter((each) => !seen.has(root + each))) {
        await page.goto(root + file);
        expect(await page.title()).toBe(titleIn(site, file));
      }
      for (const [url, title] of seen) {
        expect(title, url).toBe(titleIn(site, fileURLToPath(url).slice(start.length + 1)));
      }
      expect(faults).toEqual([]);
    });

    test('search finds what it finds on a host', async ({ reader }) => {
      test.setTimeout(120_000);
      const words = wordsOfCorpus(site);
      const hosted = await (await reader.another()).open();
      await hosted.goto(SITES.main.url);
      const hits = await enginePassages(hosted, words);
      expect(hits.filter((found) => found.length > 0).length).toBeGreaterThan(20);

      const page = await reader.open();
      await page.goto(pathToFileURL(join(start, 'index.html')).href);
      expect(await enginePassages(page, words)).toEqual(hits);

      const root = pathToFileURL(`${start}/`).href;
      await page.goto(`${root}search/index.html?q=Hangzhou`);
      const hit = 'main a[href*="articles/wsj-amos/index.html"][href*="#p"]';
      await expect.poll(() => textOf(page, hit), { timeout: 30_000 }).toContain('Hangzhou');
      const link = await page.evaluate(
        (hit) => document.querySelector<HTMLAnchorElement>(hit)?.href ?? '',
        hit,
      );
      await page.goto(link);
      expect(await page.title()).toBe(titleIn(site, 'articles/wsj-amos/index.html'));
      const id = /#(p\d+)/.exec(link)?.[1] ?? '';
      expect(await textOf(page, `#${id}`)).toContain('Hangzhou');
    });

    test('words are selected and shared, notes lit, and it says what it is', async ({ reader }) => {
      const faults: string[] = [];
      const page = await reader.open(faults);
      const root = pathToFileURL(`${start}/`).href;
      await page.goto(`${root}articles/wsj-amos/index.html`);
      const isStyled = await page.evaluate(
        () => getComputedStyle(document.body).fontFamily !== '' && document.styleSheets.length > 2,
      );
      expect(isStyled).toBe(true);
      await page.evaluate(() => {
        const block = document.querySelector('#p2') ?? document.body;
        const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode() as Text;
        document.getSelection()?.setBaseAndExtent(text, 0, text, Math.min(text.length, 12));
      });
      await expect
        .poll(() => textOf(page, '.selection-tools [role="toolbar"]'), { timeout: 15_000 })
        .toContain('Copy link');
      await page.evaluate(() => {
        document
          .querySelector('.anchor')
          ?.dispatchEvent(new Event('pointerover', { bubbles: true }));
      });
      expect(await textOf(page, '.note.active')).not.toBe('');

      await page.goto(`${root}about/index.html#offline`);
      const about = await page.evaluate(
        () => document.querySelector<HTMLElement>('.offline')?.innerText ?? '',
      );
      expect(about).toContain('This is the portable edition');
      expect(about).not.toContain('Keep a copy');
      expect(await page.evaluate(() => document.querySelector('.offline-panel') === null)).toBe(
        true,
      );
      expect(faults).toEqual([]);
    });
  });
}

/** Follows every link to a file; gives the pages by their address, with their titles. */
async function crawl(page: Visitor, start: string): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  const waiting = [start];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (titles.has(url)) continue;
    if (!url.endsWith('.html')) {
      const address = url;
      expect(() => readFileSync(new URL(address)), url).not.toThrow();
      continue;
    }
    await page.goto(url);
    titles.set(url, await page.title());
    const links = await page.evaluate(() => {
      const elements = [...document.querySelectorAll('a[href], img[src], link[href]')];
      return elements.map((element) => {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        const { protocol, pathname } = new URL(address, document.baseURI);
        return protocol === 'file:' ? `file://${pathname}` : '';
      });
    });
    waiting.push(...new Set(links.filter((link) => link !== '')));
  }
  return titles;
}
