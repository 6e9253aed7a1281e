import { expect, test } from '@playwright/test';
import { SITES } from './sites.ts';

for (const [name, { url }] of Object.entries({ main: SITES.main, 'sub-path': SITES.subPath })) {
  test(`${name}: home, article, paragraph, term, and back`, async ({ page }) => {
    await page.goto(url);
    await page
      .getByRole('link', { name: 'Alibaba’s phone system and what Weibo could add', exact: true })
      .click();
    await expect(page).toHaveURL(`${url}articles/wsj-amos/`);
    await expect(page.locator('.page-header')).toContainText('Digest of');

    await page.getByRole('link', { name: 'Paragraph 5, permalink' }).click();
    await expect(page).toHaveURL(`${url}articles/wsj-amos/#p5`);
    await expect(page.locator('#p5')).toBeInViewport();

    await page.locator('.source-text').getByRole('link', { name: 'AMOS' }).first().click();
    await expect(page).toHaveURL(`${url}glossary/amos/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('AMOS');

    const mention = page
      .locator('.concordance')
      .getByRole('link', { name: /^¶\d+$/ })
      .first();
    const block = (await mention.textContent())?.replace('¶', 'p').trim();
    await mention.click();
    await expect(page).toHaveURL(new RegExp(`#${block ?? ''}$`));
    await expect(page.locator(`#${block ?? ''}`)).toBeInViewport();

    await page.goBack();
    await expect(page).toHaveURL(`${url}glossary/amos/`);
  });
}

test('a link in an introduction leads to the quoted passage', async ({ page }) => {
  await page.goto(`${SITES.main.url}articles/wsj-amos/`);
  await page.locator('.introduction').getByRole('link', { name: '46.2 million' }).click();
  await expect(page.locator(':target')).toContainText('46.2 million daily active users');
  await expect(page.locator(':target')).toBeInViewport();
});

test('the keyboard reaches the text at once', async ({ page }) => {
  await page.goto(`${SITES.main.url}articles/wsj-amos/`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('texts read, and a permalink finds its paragraph', async ({ page }) => {
    await page.goto(`${SITES.main.url}articles/globaltimes-alliance/#p6`);
    await expect(page.locator('#p6')).toBeInViewport();
    await expect(page.locator('#p6')).toContainText('approaching 400 million');
  });

  test('the search page says what it needs and offers other ways', async ({ page }) => {
    await page.goto(`${SITES.main.url}search/`);
    // Playwright's text search passes over everything inside `noscript`.
    await expect(page.locator('noscript .notice')).toBeVisible();
    await expect(page.locator('noscript .notice')).toContainText('Search needs JavaScript');
    await page.locator('noscript a', { hasText: 'the glossary with every mention' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  });
});
