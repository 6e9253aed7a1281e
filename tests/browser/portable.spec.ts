import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { siteFiles } from '../../src/offline/site-files.ts';
import { enginePassages, wordsOfCorpus } from './engine-steps.ts';
import { textOf, titleIn } from './offline-steps.ts';
import { expectHits, shownForAll } from './result-steps.ts';
import { folderOf, SITES } from './sites.ts';
import { BROWSERS, test, type Visitor } from './visitors.ts';

const site = folderOf(SITES.main);

for (const browserKind of BROWSERS) {
  test.describe(browserKind, () => {
    test.use({ browserKind });
    let unpacked: string;
    let start: string;
    /** The same of a site that knows its host. */
    let withUrl: string;

    test.beforeAll(() => {
      unpacked = mkdtempSync(join(tmpdir(), 'variorum portable é-'));
      start = unpack(site, join(unpacked, 'main'));
      withUrl = unpack(folderOf(SITES.hostile), join(unpacked, 'hostile'));
    });
    test.afterAll(() => {
      rmSync(unpacked, { recursive: true, force: true });
    });

    test('every page opens from the folder, and every link leads to a file of it', async ({
      reader,
    }) => {
      test.setTimeout(600_000);
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
      test.setTimeout(600_000);
      const words = wordsOfCorpus(site);
      const hosted = await (await reader.another()).open();
      await hosted.goto(SITES.main.url);
      const hits = await enginePassages(hosted, words);
      expect(hits.filter((found) => found.length > 0).length).toBeGreaterThan(20);

      const page = await reader.open();
      await page.goto(pathToFileURL(join(start, 'index.html')).href);
      expect(await enginePassages(page, words)).toEqual(hits);

      const root = pathToFileURL(`${start}/`).href;
      const lists = await shownForAll(hosted, SITES.main.url);
      expectHits(lists);
      expect(await shownForAll(page, root, 'index.html')).toEqual(lists);

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

    test('charts are drawn, and their marks lead to passages', async ({ reader }) => {
      const faults: string[] = [];
      const page = await reader.open(faults);
      const root = pathToFileURL(`${start}/`).href;
      for (const file of ['timeline/index.html', 'network/index.html', 'claims/index.html']) {
        await page.goto(root + file);
        const { links, drawn } = await page.evaluate(() => {
          const marks = [...document.querySelectorAll<SVGElement>('svg a')];
          const boxes = marks.map((mark) => mark.getBoundingClientRect());
          return {
            drawn: boxes.filter(({ width, height }) => width > 0 && height > 0).length,
            links: marks.map((mark) => {
              const address = mark.getAttribute('href') ?? '';
              return new URL(address, document.baseURI).href;
            }),
          };
        });
        expect(drawn, file).toBeGreaterThan(2);
        const link = links.find((each) => /articles\/.*#./.test(each)) ?? links[0] ?? '';
        await page.goto(link);
        expect(page.url(), file).toContain(root);
        const target = await page.evaluate(() => {
          const id = decodeURIComponent(location.hash.slice(1).replace(/:~:.*$/s, ''));
          return id === '' ? 'page' : (document.getElementById(id)?.textContent ?? '');
        });
        expect(target, link).not.toBe('');
      }
      expect(faults).toEqual([]);
    });

    test('an article prints with its text and its notes', async ({ reader }) => {
      const page = await reader.open();
      await page.goto(pathToFileURL(join(start, 'articles/wsj-amos/index.html')).href);
      // Firefox cannot be told to show it; it prints what it shows, and the PDF is of that.
      const isPrint = browserKind === 'Chromium';
      if (isPrint) await (page as Page).emulateMedia({ media: 'print' });
      const printed = await page.evaluate(() => {
        const isSeen = (element: Element): boolean =>
          (element as HTMLElement).innerText.trim() !== '' && element.checkVisibility();
        const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
        return {
          paragraphs: all('p[id^="p"]').filter(isSeen).length,
          missing: [...all('p[id^="p"]'), ...all('.note')].filter((one) => !isSeen(one)).length,
          notes: all('.note').filter(isSeen).length,
          tools: all('.site-header nav, .skip-link').filter(isSeen).length,
        };
      });
      expect(printed.paragraphs).toBeGreaterThan(10);
      expect(printed.notes).toBeGreaterThan(3);
      expect(printed.missing).toBe(0);
      if (isPrint) expect(printed.tools).toBe(0);
      const pdf = await page.pdf();
      expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(20_000);
    });

    test('what is cited and corrected names no place on the disk', async ({ reader }) => {
      const page = await reader.open();
      const known = await citationsOf(page, join(withUrl, 'articles/marked-up/index.html'));
      expect(known).toHaveLength(6);
      const url = 'https://example.org/articles/marked-up/';
      expect(known[0]?.endsWith(` ${url}`)).toBe(true);
      for (const text of known.slice(1)) expect(text).toContain(`${url}#p1`);

      const unknown = await citationsOf(page, join(start, 'articles/wsj-amos/index.html'));
      expect(unknown).toHaveLength(6);
      expect(unknown[0]?.endsWith(' /articles/wsj-amos/')).toBe(true);
      // BibTeX writes the sign with a backslash.
      for (const text of unknown.slice(1)) expect(text).toMatch(/\/articles\/wsj-amos\/\\?#p1/);
      for (const text of [...known, ...unknown]) expect(text).not.toContain('file:');

      await page.goto(pathToFileURL(join(start, 'articles/wsj-amos/daily-active/index.html')).href);
      await expect.poll(() => textOf(page, '.cite button.copy')).toBe('Copy reference');
      const { cited, letters } = await page.evaluate(() => ({
        cited: [...document.querySelectorAll('.cite .cited a')].map((link) => link.textContent),
        letters: [...document.querySelectorAll<HTMLAnchorElement>('a.correction')].map(({ href }) =>
          decodeURIComponent(href),
        ),
      }));
      expect(cited).toEqual(Array(2).fill('/articles/wsj-amos/daily-active/'));
      expect(letters.length).toBeGreaterThan(0);
      for (const letter of letters) expect(letter).toMatch(/body=\/articles\/wsj-amos\//);
    });

    test('words are selected and shared, notes lit, and it says what it is', async ({ reader }) => {
      const faults: string[] = [];
      const page = await reader.open(faults);
      const root = pathToFileURL(`${start}/`).href;
      await page.goto(`${root}articles/wsj-amos/index.html`);
      expect(await looks(page)).toEqual({ text: 'Alegreya', isLoaded: true, isRoundBlank: true });
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

/**
 * Unpacks the portable edition of a site.
 *
 * @returns the folder in which it begins
 */
function unpack(site: string, folder: string): string {
  const files = unzipSync(readFileSync(`${site}-portable.zip`));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const [first = ''] = Object.keys(files);
  return join(folder, first.replace(/\/.*/, ''));
}

/** The citations that an article offers: its own, and in a dialog its first paragraph's. */
async function citationsOf(page: Visitor, file: string): Promise<string[]> {
  await page.goto(`${pathToFileURL(file).href}#p1`);
  await page.evaluate(() => document.querySelector('.cite')?.scrollIntoView());
  await expect.poll(() => textOf(page, '.cite button.copy')).toBe('Copy reference');
  await expect.poll(() => textOf(page, '.cite-this')).toBe('Cite');
  await page.evaluate(() => document.querySelector<HTMLElement>('.cite-this')?.click());
  await expect.poll(() => textOf(page, 'dialog button.copy')).toBe('Copy reference');
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-copy]')].map(({ textContent }) => textContent),
  );
}

/** What no page has without its style sheets and fonts. */
async function looks(page: Visitor): Promise<object> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const [family = ''] = getComputedStyle(document.body).fontFamily.split(',');
    const text = family.replaceAll(/["']/g, '');
    const loaded = await document.fonts.load(`1rem "${text}"`);
    const skip = document.querySelector('.skip-link')?.getBoundingClientRect();
    return {
      text,
      isLoaded: loaded.some(({ status }) => status === 'loaded'),
      isRoundBlank: skip !== undefined && skip.bottom <= 0,
    };
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
