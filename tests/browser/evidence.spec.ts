import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { labelFaults } from './charts.ts';
import { SITES } from './sites.ts';

const root = SITES.main.url;
const PAGES = ['timeline/', 'network/', 'glossary/alibaba/'];

/** Where a mark is pointed at: a row at its words, a tie at its point or line. */
const SPOT = '.words, .tie-dot, .tie-name';

async function open(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${root}${path}`);
}

for (const width of [390, 1440]) {
  for (const path of PAGES) {
    test(`at ${width} px every mark of ${path} that is clicked lands on its passage`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      await open(page, path, width);
      const marks = page.locator('svg.drawing a.mark:visible');
      const addresses = await marks.evaluateAll((all) =>
        all.map((mark) => mark.getAttribute('href') ?? ''),
      );
      expect(addresses.length).toBeGreaterThan(15);
      for (const [index, href] of addresses.entries()) {
        if (index > 0) await page.goto(`${root}${path}`);
        await marks.nth(index).locator(SPOT).first().click();
        await expect(page).toHaveURL((url) => `${url.pathname}${url.search}${url.hash}` === href);
        await expect(page.locator(`[id="${href.replace(/.*#/, '')}"]`)).toBeInViewport();
        await expect(page.locator('.selection-notice')).toHaveCount(0);
      }
    });

    test(`at ${width} px no word of ${path} is small, covered or cut off`, async ({ page }) => {
      await open(page, path, width);
      expect(await labelFaults(page)).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    });
  }
}

test('without script drawings, tables and lists show, and no filter that would not work', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${root}timeline/`);
  await expect(page.locator('svg.drawing:visible')).toHaveCount(1 + 5);
  await expect(page.locator('.chart-filter')).toBeHidden();
  await expect(page.locator('tr[data-item]')).toHaveCount(30);
  await page.goto(`${root}network/`);
  await expect(page.locator('svg.network:visible')).toHaveCount(1);
  expect(await page.locator('.ties li').count()).toBeGreaterThan(100);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    for (const path of [...PAGES, '', 'timeline/stake-bought/']) {
      await page.goto(`${root}${path}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
    await context.close();
  });
}

test('a choice narrows drawing and table, stands in the address, and can be undone', async ({
  page,
}) => {
  await page.goto(`${root}timeline/?terms=wechat`);
  await expect(page.getByRole('status')).toHaveText('2 events');
  await expect(page.locator('tr[data-item]:visible')).toHaveCount(2);
  await expect(page.locator('svg.timeline:visible .row:visible')).toHaveCount(2);
  await expect(page.locator('svg.timeline:visible .lane:visible')).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Source' }).selectOption({ label: 'TechCrunch' });
  await expect(page.getByRole('status')).toHaveText('No events');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('tr[data-item]:visible')).toHaveCount(30);
  expect(new URL(page.url()).search).toBe('');
});

test('a kind of tie narrows the network to its ties and their ends', async ({ page }) => {
  await page.goto(`${root}network/`);
  await page.getByRole('combobox', { name: 'Kind of tie' }).selectOption('pledged-to-ship');
  const drawing = page.locator('svg.network:visible');
  await expect(page.getByRole('status')).toHaveText('7 ties');
  await expect(drawing.locator('.tie-mark:visible')).toHaveCount(7);
  await expect(drawing.locator('.node:visible')).toHaveCount(8);
});

test('a chart is one stop of the Tab key, and arrow keys walk its marks', async ({ page }) => {
  await page.goto(`${root}timeline/?terms=wechat`);
  const marks = page.locator('svg.timeline:visible a:visible');
  const number = await marks.count();
  expect(number).toBeGreaterThan(2);
  await marks.first().focus();
  for (const [key, at] of [
    ['ArrowDown', 1],
    ['ArrowRight', 2],
    ['ArrowLeft', 1],
    ['End', number - 1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(marks.nth(at)).toBeFocused();
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(marks.nth(1)).toBeFocused();
  expect(await marks.and(page.locator('[tabindex="0"]')).count()).toBe(1);
});

test('the page of an event shows how each source tells it', async ({ page }) => {
  await page.goto(`${root}timeline/stake-bought/`);
  await expect(page.getByRole('heading', { name: 'Told by 4 sources' })).toBeVisible();
  await expect(page.locator('.tellings li')).toHaveCount(4);
  await page.locator('.tellings a').first().click();
  await expect(page).toHaveURL(/\/articles\/[^/]+\/\?s=.*#p\d+/);
});
