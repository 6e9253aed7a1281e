import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator } from '@playwright/test';
import { SITES } from './sites.ts';

const article = `${SITES.rightToLeft.url}articles/harbour/`;

test.describe('a corpus that is written from right to left, on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('has its notes to the left of the text, its numbers to the right, and its marks in it', async ({
    page,
  }) => {
    await page.goto(article);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const text = await boxOf(page.locator('#p1'));
    const number = await boxOf(page.locator('.number[href="#p1"]'));
    expect(number.x).toBeGreaterThan(text.x + text.width - 1);
    for (const note of await page.locator('.note').all()) {
      const box = await boxOf(note);
      expect(box.x + box.width).toBeLessThan(text.x);
      const line = await note.evaluate((one) => getComputedStyle(one).borderRightStyle);
      expect(line).not.toBe('none');
    }
    const mark = await boxOf(page.locator('#_at-pages'));
    const reference = await boxOf(page.locator('.note-ref[href="#pages"]'));
    expect(reference.x + reference.width).toBeLessThanOrEqual(mark.x + 1);
  });

  test('has the site’s name to the right of its sections, and the next source to the left', async ({
    page,
  }) => {
    await page.goto(article);
    const title = await boxOf(page.locator('.site-title'));
    const sections = await boxOf(page.getByRole('navigation', { name: 'Site' }));
    expect(title.x).toBeGreaterThan(sections.x + sections.width);
    const next = page.locator('.neighbours [rel="next"]');
    expect(await next.evaluate((one) => getComputedStyle(one).textAlign)).toBe('end');
    expect(await next.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  });

  test('has cards that end where their words end', async ({ page }) => {
    await page.goto(article);
    const mark = page.locator('#p2 a[data-card="term:north-star"]');
    await mark.scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    await mark.hover();
    const card = page.locator('#_card');
    await expect(card).toContainText('سفينة نقلت القمح والزيت');
    const [line, box] = [await boxOf(mark), await boxOf(card)];
    expect(box.x + box.width).toBeCloseTo(line.x + line.width, 0);
    const style = await card
      .locator('.card-text')
      .evaluate((one) => getComputedStyle(one).direction);
    expect(style).toBe('rtl');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

for (const width of [390, 820, 1440]) {
  test(`at ${width} px nothing of it is wider than the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['', 'articles/harbour/', 'glossary/north-star/', 'claims/', 'search/']) {
      await page.goto(SITES.rightToLeft.url + path);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth, path).toBe(clientWidth);
    }
  });
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}
