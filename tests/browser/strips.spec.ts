import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { clickEach, labelFaults } from './charts.ts';
import { expectLanding, expectLandings } from './landing.ts';
import { SITES } from './sites.ts';

const root = SITES.main.url;
const CHARTS = ['dispersion', '_coverage', '_published'];
const TERM = 'glossary/sina-weibo/';

/** Clicks every mark that a chart shows. */
async function clickAll(page: Page, path: string, chart: string): Promise<string[]> {
  await page.goto(`${root}${path}`);
  const marks = page.locator(`${chart} svg.drawing:visible a.mark`);
  return clickEach(page, marks, '.tick, .date-box, .series-mark');
}

for (const width of [390, 1440]) {
  // The others are one drawing at every width.
  for (const chart of width === 390 ? CHARTS : ['dispersion']) {
    test(`at ${width} px every mark of ${chart} on the home page lands on its passage`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      await page.setViewportSize({ width, height: 900 });
      const clicked = await clickAll(page, '', `section[aria-labelledby="${chart}"]`);
      expect(clicked.length).toBeGreaterThan(chart === '_published' ? 3 : 100);
      await expectLandings(page, clicked);
    });
  }

  for (const path of ['', TERM]) {
    test(`at ${width} px no word of the charts of /${path} is small, covered or cut off`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${root}${path}`);
      expect(await labelFaults(page)).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    });
  }
}

/** The pages of all terms, in parts that run side by side. */
for (const part of [0, 1, 2, 3]) {
  test(`every mention on the strips of terms lands on its passage, part ${part + 1}`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(`${root}glossary/`);
    const terms = await page
      .locator('main dl.glossary a[href*="/glossary/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    expect(terms.length).toBe(83);
    const all: string[] = [];
    for (const term of terms.filter((_, index) => index % 4 === part)) {
      const clicked = await clickAll(page, term.slice(1), 'section[aria-labelledby="mentions"]');
      await expect(page.locator('#mentions')).toContainText(
        clicked.length === 0 ? /^0 mentions/ : new RegExp(`^${clicked.length} mentions? in`),
      );
      all.push(...clicked);
    }
    await expectLandings(page, all);
  });
}

test('every chart has a name, a description, a finding, a table of its marks, and files', async ({
  page,
}) => {
  for (const [path, number] of [
    ['', 3],
    [TERM, 1],
  ] as const) {
    await page.goto(`${root}${path}`);
    const charts = page.locator('.chart').filter({ has: page.locator('.strips, .publications') });
    await expect(charts).toHaveCount(number);
    for (const chart of await charts.all()) {
      const drawing = chart.locator('svg.drawing:visible');
      for (const part of ['title', 'desc']) {
        await expect(drawing.locator(`> ${part}`)).not.toBeEmpty();
      }
      await expect(chart.locator('figcaption')).not.toBeEmpty();
      const addressesOf = (links: Element[]) =>
        links.map((link) => link.getAttribute('href') ?? '').sort();
      const marks = await drawing.locator('a.mark').evaluateAll(addressesOf);
      const listed = await chart.locator('td a').evaluateAll(addressesOf);
      expect(listed).toEqual(marks);
      const files = await chart
        .locator('a[download]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(files.map((file) => file.replace(/.*\./, ''))).toEqual(['csv', 'svg']);
      for (const file of files) expect((await page.request.get(file)).ok(), file).toBe(true);
    }
  }
});

test('charts fill the column that they stand in', async ({ page }) => {
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(root);
    const widths = await page
      .locator('.chart svg.drawing:visible')
      .evaluateAll((drawings) =>
        drawings.map((drawing) => [
          Math.round(drawing.getBoundingClientRect().width),
          Math.round(drawing.closest('section')?.getBoundingClientRect().width ?? 0),
        ]),
      );
    expect(widths).toHaveLength(3);
    for (const [drawn, column] of widths) expect(drawn).toBe(column);
  }
});

test('a chart is one stop of the Tab key; arrows walk its marks, Enter follows one', async ({
  page,
}) => {
  await page.goto(root);
  const drawing = page.locator('section[aria-labelledby="dispersion"] svg.drawing:visible');
  await expect(drawing.locator('a[tabindex="0"]')).toHaveCount(1);
  await drawing.locator('a[tabindex="0"]').focus();
  await page.keyboard.press('End');
  const last = drawing.locator('a.mark').last();
  await expect(last).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(last).not.toBeFocused();
  await expect(drawing.locator('a.mark:focus')).toHaveCount(1);
  const address = await drawing.locator('a.mark:focus').getAttribute('href');
  await page.keyboard.press('Enter');
  await expectLanding(page, address ?? '');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('charts and their tables show, and every mark is reached by the keyboard', async ({
    page,
  }) => {
    for (const [path, number] of [
      ['', 3],
      [TERM, 1],
    ] as const) {
      await page.goto(`${root}${path}`);
      const charts = page.locator('.chart').filter({ has: page.locator('.strips, .publications') });
      await expect(charts.locator('svg.drawing:visible')).toHaveCount(number);
      await expect(charts.locator('a.mark[tabindex]')).toHaveCount(0);
      for (const chart of await charts.all()) {
        await chart.locator('summary').click();
        await expect(chart.locator('td a').first()).toBeVisible();
      }
      const link = charts.locator('td a').first();
      const block = (await link.getAttribute('href'))?.replace(/.*#/, '') ?? '';
      await link.click();
      await expect(page.locator(`[id="${block}"]`)).toBeInViewport();
    }
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in charts and opened tables, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ colorScheme });
    for (const path of ['', TERM, 'claims/']) {
      await page.goto(`${root}${path}`);
      for (const summary of await page.locator('.chart summary').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}
