import { devices, expect, test, type Page } from '@playwright/test';
import { SITES } from './sites.ts';

/*
 * What a reader does first is done once, also where the scripts that it asks for come late.
 */

const ARTICLE = `${SITES.main.url}articles/wsj-amos/`;
const DELAY = 100;
/** Long after everything that was asked for is there. */
const SETTLED = 20 * DELAY;

test.beforeEach(async ({ page }) => {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, DELAY));
    await route.continue();
  });
});

test('“Cite” opens one dialog, and closing it leaves none', async ({ page }) => {
  await page.goto(`${ARTICLE}#p7`);
  await page.getByRole('button', { name: 'Cite paragraph 7' }).click();
  await page.waitForTimeout(SETTLED);
  await expect(page.locator('dialog')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
});

test.describe('with a finger', () => {
  const { viewport, userAgent, isMobile, hasTouch, deviceScaleFactor } = devices['Pixel 7'];
  test.use({ viewport, userAgent, isMobile, hasTouch, deviceScaleFactor });

  test('the first tap on the label of a folded note opens it', async ({ page }) => {
    await page.goto(ARTICLE);
    const note = page.locator('.note').first();
    await note.locator('.note-label').tap();
    await expectToStay(page, () => expect(note.locator('.note-body')).toBeVisible());
  });

  test('the first tap on a term, or on the sign of a parallel, shows its card', async ({
    page,
  }) => {
    for (const mark of ['#p8 a[data-card="term:amos"]', '#p4 .parallel-ref']) {
      await page.goto(ARTICLE);
      await page.locator(mark).first().tap();
      await expectToStay(page, () => expect(page.locator('#_card')).toBeVisible());
      await expect(page).toHaveURL(ARTICLE);
    }
  });
});

async function expectToStay(page: Page, state: () => Promise<void>): Promise<void> {
  await state();
  await page.waitForTimeout(SETTLED);
  await state();
}
