import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { clickEach, holdLinks, labelFaults } from './charts.ts';
import { expectLandings } from './landing.ts';
import { SITES } from './sites.ts';

const address = `${SITES.main.url}claims/`;

for (const width of [390, 1440]) {
  test(`at ${width} px every mark that is clicked lands on its passage`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const marks = page.locator('svg.drawing a.mark:visible');
    const clicked = await clickEach(page, marks, '.series-mark');
    expect(clicked.length).toBeGreaterThan(15);
    await expectLandings(page, clicked);
  });

  test(`at ${width} px every cell opens the words and leads to them`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const cells = page.locator('.matrix .cell');
    const number = await cells.count();
    expect(number).toBeGreaterThan(50);
    const followed = await holdLinks(page);
    for (let index = 0; index < number; index++) {
      await cells.nth(index).click();
      const open = page.locator('.claim-quote:popover-open');
      await expect(open.locator('mark').first()).toBeVisible();
      await open.locator('.passage').click();
      await page.keyboard.press('Escape');
      await expect(open).toHaveCount(0);
    }
    const landings = await followed();
    expect(landings).toHaveLength(number);
    await expectLandings(page, landings);
  });

  test(`at ${width} px no word of a drawing is small, covered or cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    expect(await labelFaults(page)).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
}

test('a mark leads to the very words, and they are marked', async ({ page }) => {
  await page.goto(address);
  await page.locator('#amos-share ~ .chart a.mark').first().click();
  await expect(page).toHaveURL(/wsj-amos\/\?s=/);
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .map((range) => (range instanceof Range ? range.toString() : ''))
          .join(''),
      ),
    )
    .toBe('less than 1%');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the table can be narrowed to where the values differ', async ({ page }) => {
    await page.goto(address);
    const row = (label: string) => page.locator('.matrix tbody tr', { hasText: label });
    await expect(row('Stake that Alibaba bought')).toBeVisible();
    await page.getByLabel('Only where the values differ').check();
    await expect(row('Stake that Alibaba bought')).toBeHidden();
    await expect(row('Year in which Alibaba was founded')).toBeHidden();
    await expect(row('Share of AMOS')).toBeVisible();
    await expect(row('Social media of Alibaba')).toBeVisible();
  });

  test('all is there: table, drawings, words, and cells that open', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('svg.drawing').first()).toBeVisible();
    await expect(page.locator('#wechat-users ~ .chart svg.drawing')).toBeVisible();
    await page.locator('.matrix .cell', { hasText: 'less than 1%' }).click();
    await expect(page.locator('.claim-quote', { hasText: 'less than 1%' }).first()).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ['claims/', 'glossary/wechat/']) {
      await page.goto(SITES.main.url + path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html }) => html).slice(0, 3),
      ]);
      expect(found, path).toEqual([]);
    }
  });
}

test('the keyboard walks the marks of a drawing', async ({ page }) => {
  await page.goto(address);
  const [first, second] = [0, 1].map((index) =>
    page.locator('#amos-share ~ .chart a.mark').nth(index),
  );
  await first?.focus();
  await page.keyboard.press('ArrowRight');
  if (!second) throw new Error('two figures are drawn');
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/techcrunch-stake\/\?s=/);
});

test('the files are what they say', async ({ page }) => {
  await page.goto(address);
  const links = await page
    .locator('a[download]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(new Set(links).size).toBeGreaterThan(4);
  for (const link of new Set(links)) {
    const response = await page.request.get(link);
    expect(response.ok(), link).toBe(true);
    const text = await response.text();
    if (link.endsWith('.csv')) expect(text.split('\r\n')[0]).toMatch(/^measure,label,/);
    else {
      await page.setContent(`<img src="${link}" alt="">`);
      const isDrawn = () => (document.querySelector('img')?.naturalWidth ?? 0) > 300;
      await expect.poll(() => page.evaluate(isDrawn), link).toBe(true);
      expect(/var\(|light-dark/.test(text), link).toBe(false);
    }
  }
});

test('a measure that content links to is at its place on the page', async ({ page }) => {
  await page.goto(`${address}#wechat-users`);
  await expect(page.locator('#wechat-users')).toBeInViewport();
  await page.goto(`${SITES.main.url}glossary/wechat/`);
  await page.getByRole('link', { name: 'Users of WeChat, all countries' }).click();
  await expect(page).toHaveURL(/\/claims\/#wechat-users$/);
});
