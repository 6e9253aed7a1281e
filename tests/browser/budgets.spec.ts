import { expect, test, type Page, type Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { LAID_OUT, SITES } from './sites.ts';

const KB = 1000;
/**
 * Bytes; those of text as gzip sends them. Scripts that stand in the page are counted as scripts, too;
 * the worker is not, which comes when the page stands and keeps the site for reading offline.
 */
const BUDGET = { reading: 30 * KB, scripts: 6 * KB, fonts: 120 * KB };
/**
 * A page of charts may hold a third more: each mark bears the address of its passage with a check of
 * its words, which no compression makes smaller, once in the table and once in the drawing for each
 * width.
 */
const BUDGET_OF_CHARTS = { ...BUDGET, reading: 40 * KB };
const PAGES_OF_CHARTS = ['', 'claims/', 'timeline/', 'network/', 'glossary/alibaba/'];
const MOST_REQUESTS_TO_READ = 8;

test('an article asks no more of a connection than it may', async ({ page }) => {
  await expectWithin(page, 'articles/wsj-amos/', BUDGET);
});

for (const path of PAGES_OF_CHARTS) {
  test(`the charts of /${path} ask no more of a connection than they may`, async ({ page }) => {
    await expectWithin(page, path, BUDGET_OF_CHARTS);
  });
}

/**
 * Of an article: a paragraph, a note, one with a table that is folded in the margin, a claim, the way to
 * cite it, and the page that shares a note.
 */
const PERMALINKS = ['#p4', '#on-monday', '#daily-active', '#_claim-2', '#_cite', 'on-monday/'];

for (const width of [390, 820, 1440]) {
  test(`at ${width} px nothing moves, wherever a link leads`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${SITES.main.url}claims/`);
    const passage = page.locator('a[href^="/articles/wsj-amos/?s="]').first();
    await page.addInitScript(recordShifts);
    for (const path of [
      ...LAID_OUT,
      ...PERMALINKS.map((link) => `articles/wsj-amos/${link}`),
      ((await passage.getAttribute('href')) ?? '').slice(1),
    ]) {
      // To another place in the same page no browser goes anew.
      await page.goto('about:blank');
      await page.goto(`${SITES.main.url}${path}`, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => (window as { shift?: number }).shift), path).toBe(0);
    }
  });
}

function recordShifts(): void {
  const record = window as { shift?: number };
  record.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
      record.shift = (record.shift ?? 0) + entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function expectWithin(page: Page, path: string, budget: typeof BUDGET): Promise<void> {
  const responses: Response[] = [];
  const elsewhere: string[] = [];
  page.on('response', (response) => responses.push(response));
  page.on('request', (request) => {
    if (!request.url().startsWith(SITES.main.url)) elsewhere.push(request.url());
  });
  await page.goto(`${SITES.main.url}${path}`, { waitUntil: 'networkidle' });
  const sizes = { reading: 0, scripts: 0, fonts: 0 };
  let requests = 0;
  for (const response of responses) {
    const type = response.request().resourceType();
    const body = await response.body();
    if (type === 'script') sizes.scripts += gzipSync(body).length;
    if (type === 'font') sizes.fonts += body.length;
    if (type === 'document' || type === 'stylesheet') sizes.reading += gzipSync(body).length;
    if (['document', 'stylesheet', 'font'].includes(type)) requests += 1;
  }
  for (const script of await scriptsInPage(page)) sizes.scripts += gzipSync(script).length;
  console.log(`/${path}: ${requests} requests to read; bytes:`, sizes);
  expect(sizes.reading).toBeLessThanOrEqual(budget.reading);
  expect(sizes.scripts).toBeLessThanOrEqual(budget.scripts);
  expect(sizes.fonts).toBeLessThanOrEqual(budget.fonts);
  expect(requests).toBeLessThanOrEqual(MOST_REQUESTS_TO_READ);
  expect(elsewhere).toEqual([]);
}

/** What runs and has no file of its own; data in a script runs not. */
function scriptsInPage(page: Page): Promise<string[]> {
  return page
    .locator('script:not([src]):is(:not([type]), [type="module"])')
    .evaluateAll((scripts) => scripts.map((script) => script.textContent));
}
