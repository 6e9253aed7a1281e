import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { clickEach, labelFaults } from './charts.ts';
import { expectLandings } from './landing.ts';
import { SITES } from './sites.ts';

const root = SITES.main.url;
const PAGES = ['timeline/', 'network/', 'glossary/alibaba/', 'glossary/amos/'];

/** Where a mark is pointed at: a row or a tie at its words, a mention at its tick. */
const SPOT = '.words, .tie-name, .tick';

async function open(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${root}${path}`);
}

for (const width of [390, 1440]) {
  for (const path of PAGES) {
    test(`at ${width} px every mark of ${path} that is clicked lands on its passage`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      await open(page, path, width);
      const marks = page.locator('svg.drawing a.mark:visible');
      const clicked = await clickEach(page, marks, SPOT);
      expect(clicked.length).toBeGreaterThan(8);
      await expectLandings(page, clicked);
    });

    test(`at ${width} px no word of ${path} is small, covered or cut off`, async ({ page }) => {
      await open(page, path, width);
      expect(await labelFaults(page)).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    });
  }
}

for (const width of [390, 1440]) {
  test(`at ${width} px the network has all terms and names every tie`, async ({ page }) => {
    await open(page, 'network/', width);
    const rows = (await (await page.request.get(`${root}data/relations.csv`)).text()).split('\n');
    const ties = new Set(rows.slice(1).map((row) => row.split(',').slice(0, 3).join()));
    ties.delete('');
    const drawing = page.locator('svg.network:visible');
    await expect(drawing.locator('.tie-mark .tie-name')).toHaveCount(ties.size);
    await expect(drawing.locator('.tie-line path.tie')).toHaveCount(ties.size);
    const terms = await page.locator('.tied h3').allTextContents();
    const drawn = await drawing
      .locator('.node')
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(drawn).toHaveLength(terms.length);
  });
}

test('the boxes of the network and of a term lead to the pages of the terms', async ({ page }) => {
  for (const path of ['network/', 'glossary/amos/']) {
    await page.goto(`${root}${path}`);
    const node = page.locator('svg.network:visible a.node').last();
    const href = await node.getAttribute('href');
    await node.click();
    await expect(page).toHaveURL(`${new URL(root).origin}${href}`);
  }
});

test('a mark that is pointed at or has the focus says beside it what it stands for', async ({
  page,
}) => {
  await page.goto(`${root}timeline/?terms=wechat`);
  await expect(page.locator('.chart-filter output')).not.toBeEmpty();
  const readout = page.locator('.chart-readout');
  const mark = page.locator('svg.timeline:visible a.mark:visible').first();
  await mark.locator('.words').first().hover();
  await expect(readout).toBeVisible();
  await expect(readout).toContainText(/2011: Tencent launches WeChat\.\n.*: “.+”/);
  const [words, place] = [await readout.boundingBox(), await mark.boundingBox()];
  const covers =
    (words?.y ?? 0) < (place?.y ?? 0) + (place?.height ?? 0) &&
    (words?.y ?? 0) + (words?.height ?? 0) > (place?.y ?? 0);
  expect(covers).toBe(false);
  await page.keyboard.press('Escape');
  await expect(readout).toBeHidden();
  await page.mouse.move(0, 0);
  await page.locator('svg.timeline:visible a:visible').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(readout).toContainText('Tencent launches WeChat');
});

test('a drawing can be enlarged with buttons, keys and the wheel, and set back', async ({
  page,
}) => {
  await page.goto(`${root}network/`);
  const drawing = page.locator('svg.network:visible');
  const width = async () => (await drawing.boundingBox())?.width ?? 0;
  const size = await width();
  await page.getByRole('button', { name: 'Larger' }).click();
  await expect.poll(width).toBeCloseTo(size * 1.25, 0);
  await drawing.locator('a.node').first().focus();
  await page.keyboard.press('+');
  await expect.poll(width).toBeCloseTo(size * 1.25 ** 2, 0);
  await page.keyboard.press('0');
  await expect.poll(width).toBeCloseTo(size, 0);
  await drawing.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeGreaterThan(size * 1.2);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Reset the size' }).click();
  await expect.poll(width).toBeCloseTo(size, 0);
});

test('an enlarged drawing scrolls within its frame, and the page goes on behind its end', async ({
  page,
}) => {
  await page.goto(`${root}timeline/`);
  await page.getByRole('button', { name: 'Larger' }).click();
  const frame = page.locator('.drawings > .zoomed:visible');
  await frame.hover();
  for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, 600);
  await expect(page.locator('.site-footer')).toBeInViewport();
});

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
  await expect(page.locator('.chart-zoom')).toHaveCount(0);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of [...PAGES, '', 'timeline/stake-bought/']) {
    test(`axe finds nothing in /${path} in ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(`${root}${path}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      await context.close();
    });
  }
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
  const { height = 0 } = (await drawing.boundingBox()) ?? {};
  expect(height).toBeLessThan(600);
});

test('a chart is one stop of the Tab key, and arrow keys walk its marks', async ({ page }) => {
  await page.goto(`${root}timeline/?terms=wechat`);
  await expect(page.locator('.chart-filter output')).not.toBeEmpty();
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

for (const width of [390, 1440]) {
  test(`at ${width} px what scripts bring to a chart moves nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as PerformanceEntry & { value: number };
          document.documentElement.dataset['shift'] = String(value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['timeline/', 'network/', 'claims/', 'glossary/alibaba/']) {
      await page.goto(SITES.main.url + path, { waitUntil: 'networkidle' });
      await page.mouse.move(width / 2, 500);
      await page.mouse.move(width / 2, 520);
      await page.waitForTimeout(500);
      expect(await page.locator('html').getAttribute('data-shift'), path).toBeNull();
    }
  });
}
