import { expect, test } from '@playwright/test';
import { SITES } from './sites.ts';

for (const [name, { url }] of Object.entries({ main: SITES.main, 'sub-path': SITES.subPath })) {
  test(`${name}: searching with the keyboard lands on the paragraph`, async ({ page }) => {
    await page.goto(`${url}search/`);
    await expect(page.getByLabel('Words in the texts')).toBeFocused();
    await page.keyboard.insertText('creditworthiness');
    await expect(page.getByRole('status')).toContainText('Found in 2 pages');
    await expect(page).toHaveURL(`${url}search/?q=creditworthiness`);

    const hits = page.locator('.search-results li a');
    await expect(hits.first()).toContainText('creditworthiness');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(hits.first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Words in the texts')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await expect(page).toHaveURL(/articles\/[a-z-]+\/#p\d+$/);
    await expect(page.locator(':target')).toContainText('creditworthiness');
    await expect(page.locator(':target')).toBeInViewport();
  });
}

const FIGURES = [
  ['$586', '$586 million'],
  ['18%', '18%'],
  ['"46.2 million daily active users"', '46.2'],
  ['Weixin', 'WeChat'],
] as const;
for (const [query, shown] of FIGURES) {
  test(`a shared search finds ${query}`, async ({ page }) => {
    await page.goto(`${SITES.main.url}search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByLabel('Words in the texts')).toHaveValue(query);
    await expect(page.locator('.search-results')).toContainText(shown);
  });
}

test('nothing found is said, with the words that were looked for', async ({ page }) => {
  await page.goto(`${SITES.main.url}search/?q=zeppelin`);
  await expect(page.getByRole('status')).toHaveText('Nothing was found for “zeppelin”.');
});

test('markup in a query and in a source stays text', async ({ page }) => {
  await page.goto(`${SITES.hostile.url}search/?q=${encodeURIComponent('<script> directive')}`);
  await expect(page.locator('.search-results')).toContainText('A directive is text');
  await expect(page.locator('.search-results script')).toHaveCount(0);
  await expect(page.locator('.search-results')).toContainText('<!-- a comment -->');
});

test('an index that cannot be had is said, and the next try works', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort(), { times: 1 });
  await page.goto(`${SITES.main.url}search/?q=Taobao`);
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await page.reload();
  await expect(page.getByRole('status')).toContainText('Found in');
});
