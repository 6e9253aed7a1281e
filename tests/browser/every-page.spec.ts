import { expect, test, type Page } from '@playwright/test';
import { makeEdition } from '../../src/edition.ts';
import { readCorpus } from '../../src/io/read-corpus.ts';
import { readSettings } from '../../src/io/settings.ts';
import { blockText } from '../../src/model/document.ts';
import { articleAddress } from '../../src/model/addresses.ts';
import { LAID_OUT, SITES, type TestSite } from './sites.ts';

const sites: [string, TestSite][] = Object.entries(SITES);

for (const [name, site] of sites) {
  test(`${name}: every page answers, every link has its target, nothing leaves the host`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const faults = listenForFaults(page, site.url);
    const { links, idsOf } = await crawl(page, site.url);
    const broken = [...links].filter((link) => {
      const { origin, pathname, hash } = new URL(link);
      const ids = idsOf.get(`${origin}${pathname}`);
      return !ids || (hash !== '' && !ids.has(decodeURIComponent(hash.slice(1))));
    });
    expect(broken).toEqual([]);
    expect(idsOf.size).toBeGreaterThan(4);
    expect(faults).toEqual([]);
  });

  test(`${name}: the text of every block in the page is the text of the source`, async ({
    page,
  }) => {
    for (const { slug, document } of editionOf(site).articles) {
      await page.goto(site.url + articleAddress(slug).slice(1));
      const shown = await page.evaluate(
        (ids) => {
          return ids.map((id) => window.document.getElementById(id)?.textContent);
        },
        document.blocks.map(({ id }) => id),
      );
      expect(shown).toEqual(document.blocks.map((block) => blockText(document, block)));
    }
  });
}

test('a page allows no inline script or style and runs none of a source', async ({ page }) => {
  await page.goto(`${SITES.hostile.url}articles/marked-up/`);
  const policy = await page
    .locator('meta[http-equiv="content-security-policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
  expect(await page.title()).toContain('Notes on <b>markup</b> & other signs');
  await expect(page.locator('.source-text script, .source-text img, .source-text b')).toHaveCount(
    0,
  );
  await expect(page.locator('.source-text')).toContainText('{process.exit(1)}');
});

const WIDTHS = [390, 820, 1440];
for (const width of WIDTHS) {
  test(`at ${width} px nothing is wider than the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of LAID_OUT) {
      await page.goto(SITES.main.url + path);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(overflow), path).toBe(0);
    }
    await page.goto(`${SITES.hostile.url}articles/marked-up/`);
    expect(await page.evaluate(overflow)).toBe(0);
  });
}

function overflow(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

function listenForFaults(page: Page, url: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) faults.push(`${page.url()} asks for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

/** Follows every link within the site; gives the links seen, and the ids of each page. */
async function crawl(
  page: Page,
  start: string,
): Promise<{ links: Set<string>; idsOf: Map<string, Set<string>> }> {
  const links = new Set([start]);
  const idsOf = new Map<string, Set<string>>();
  const waiting = [start];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (idsOf.has(url)) continue;
    if (isFile(url)) {
      idsOf.set(url, new Set());
      expect((await page.request.get(url)).ok(), url).toBe(true);
      continue;
    }
    await page.goto(url);
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.querySelectorAll('a[href]')].map(
        // Links in pictures have no `href` that is text.
        (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
      ),
    }));
    idsOf.set(url, new Set(found.ids));
    await expect(page.locator('a:not([href])'), url).toHaveCount(0);
    for (const link of found.links.filter((one) => new URL(one).origin === new URL(start).origin)) {
      links.add(link);
      const { origin, pathname } = new URL(link);
      waiting.push(`${origin}${pathname}`);
    }
  }
  return { links, idsOf };
}

/** What a browser would save and not show. */
function isFile(url: string): boolean {
  return /\.(?:csv|svg)$|\/cite\/[^/]+\.(?:bib|json|ris)$/.test(url);
}

function editionOf({ options }: TestSite) {
  const corpus = options[options.indexOf('--corpus') + 1];
  const env = options.includes('--corpus') && corpus !== undefined ? { CORPUS: corpus } : {};
  return makeEdition(readCorpus(readSettings(env, '/').settings).corpus).edition;
}
