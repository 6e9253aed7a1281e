import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { unbracketed } from '../words/unbracketed.ts';
import { openCard } from './card-steps.ts';
import { folderOf, SITES } from './sites.ts';

/*
 * What scripts say to readers, in a language of brackets: what stands in Latin letters and in no
 * brackets was not taken from the catalogue. The corpus is Greek.
 */

const { url: SITE } = SITES.words;
const ARTICLE = `${SITE}articles/limani/`;

test.use({ locale: 'en', viewport: { width: 1440, height: 900 } });

test('search tells what it finds and how it may be narrowed', async ({ page }) => {
  await page.goto(`${SITE}search/`);
  await page.locator('#query').fill('λιμάνι');
  await said(page, page.locator('.search-status'));
  await expect(page.locator('.search-results a')).not.toHaveCount(0);
  for (const place of [
    '.hit-place',
    '.hit-origin',
    '.search-filters legend',
    '.search-filters label',
  ])
    await expect(page.locator(place).first()).toBeVisible();

  await page.locator('.search-filters input[name="kind"]').last().check();
  await expect(page.locator('.search-reset')).toBeVisible();
  await said(page, page.locator('.search-status'));

  await page.locator('#query').press('Enter');
  await page.locator('#query').fill('');
  await said(page, page.locator('.search-recent h2'));
});

test('search tells what it does not find, and what else there is', async ({ page }) => {
  await page.goto(`${SITE}search/?q=${encodeURIComponent('λιμύνι')}`);
  await said(page, page.locator('.search-near'));
  await said(page, page.locator('.search-on'));
  for (const query of ['λιμάνι ξξξξ', '“λιμάνι ξξξξ”', '…', `λιμάνι ${'α '.repeat(600)}`]) {
    await saidOf(page, query);
  }
  await page.goto(`${SITE}search/?q=${encodeURIComponent('λιμάνι')}&year=1800`);
  await said(page, page.locator('.search-status'));
});

test('search says that it cannot search', async ({ page }) => {
  await page.route('**/search.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${SITE}search/?q=a`);
  await said(page, page.locator('.search-status'));
  await page.route('**/search.json', (route) => route.abort());
  await saidOf(page, 'b');
});

test('the search dialog says what it is, and how it is used', async ({ page }) => {
  await page.goto(`${SITE}about/`);
  await page.keyboard.press('/');
  const dialog = page.locator('.search-dialog');
  await said(page, dialog.locator('.search-keys'));
  await page.keyboard.insertText('λιμάνι');
  await expect(dialog.getByRole('option')).not.toHaveCount(0);
  await said(page, dialog.locator('.search-status'));
  await dialog.locator('a.hit').first().click();
  await page.goto(`${SITE}about/`);
  await page.keyboard.press('/');
  await expect(dialog.locator('a.recent')).toBeVisible();
  await said(page, dialog.locator('.search-status'));
});

test('the About page tells what is kept on the device', async ({ page }) => {
  await page.goto(`${SITE}about/`);
  const panel = page.locator('.offline-panel');
  await expect(panel.getByRole('button').first()).toBeVisible();
  await said(page, panel.getByRole('status'));
});

test('keys and the page’s own tools name themselves', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('.keys-button').click();
  await expect(page.locator('dialog.keys dd')).not.toHaveCount(0);
  await said(page, page.locator('dialog.keys h2'));
});

test('what can be done with a selection, and what was done', async ({ page }) => {
  await page.goto(ARTICLE);
  await selectIn(page, '#p2');
  const tools = page.locator('.selection-tools');
  await said(page, tools.getByRole('toolbar').getByRole('button').first());
  await tools.getByRole('toolbar').getByRole('button').first().click();
  await said(page, tools.getByRole('status'));
  await tools.getByRole('button').nth(2).click();
  await said(page, page.locator('dialog[open] h2'));
});

test('a link to words that are not there any more says so', async ({ page }) => {
  await page.goto(`${ARTICLE}?s=0-5.zzzz#p2`);
  await said(page, page.locator('[data-passing]').first());
});

test('cards say what they show', async ({ page }) => {
  await page.goto(ARTICLE);
  await openCard(page, page.locator('.source-text a[data-card]').first());
  await said(page, page.locator('#_card .card-foot'));
});

test('cards of parallels do, and give the editors’ words in the language of those', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const line = page.locator('.parallel-line', { hasText: 'Ο φάρος τη' });
  await page.locator('.margin-list', { has: line }).locator('.note-label').click();
  await openCard(page, line.locator('a').first());
  await said(page, page.locator('#_card .card-count'));
  await expect(page.locator('#_card .card-label')).toHaveAttribute('lang', 'el');
  await expect(page.locator('#_card blockquote')).toHaveAttribute('lang', 'el');
});

for (const chart of ['timeline/', 'network/']) {
  test(`the filter, the size and the marks of /${chart} are told`, async ({ page }) => {
    await page.goto(SITE + chart);
    const mark = page.locator('[data-readout] a[href]:has(> title):visible').first();
    await mark.hover();
    await expect(page.locator('.chart-readout')).toBeVisible();
    const filter = page.locator('.chart-filter');
    await filter.locator('select').first().selectOption({ index: 1 });
    await said(page, filter.locator('output'));
    await said(page, page.locator('.chart-filter button'));
  });
}

test('drawings are made larger by buttons with names', async ({ page }) => {
  await page.goto(`${SITE}network/`);
  await page.locator('.drawings').hover();
  await expect(page.locator('.chart-zoom button').first()).toHaveAttribute('aria-label', /⟦/);
  await said(page, page.locator('.chart-zoom button').last());
});

test('an edition that is opened from a folder has its words with it', async ({ page }) => {
  const pageIn = (path: string) =>
    pathToFileURL(join(`${folderOf(SITES.words)}-portable`, path, 'index.html')).href;
  await page.goto(`${pageIn('search')}?q=${encodeURIComponent('λιμάνι')}`);
  await said(page, page.locator('.search-status'));
  await expect(page.locator('.search-results a')).not.toHaveCount(0);
  await page.goto(pageIn('about'));
  await said(page, page.locator('.offline [data-portable]'));
  await page.keyboard.press('/');
  await said(page, page.locator('.search-dialog .search-keys'));
});

/** Searches for something else, and expects that what is then said of it is from the catalogue. */
async function saidOf(page: Page, query: string): Promise<void> {
  const status = page.locator('.search-status');
  const before = await status.textContent();
  await page.locator('#query').fill(query);
  await expect(status).not.toHaveText(before ?? '');
  await expect(status).toHaveText(/\.⟧$/);
  await said(page, status);
}

/** Expects a part of the page to be shown with words of the catalogue, and no others on the page. */
async function said(page: Page, part: Locator): Promise<void> {
  await expect(part).toBeVisible();
  await expect(part).toContainText('⟦');
  expect(unbracketed(await page.content())).toEqual([]);
}

async function selectIn(page: Page, block: string): Promise<void> {
  await page.locator(block).evaluate((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    if (text instanceof Text) document.getSelection()?.setBaseAndExtent(text, 0, text, text.length);
  });
}
