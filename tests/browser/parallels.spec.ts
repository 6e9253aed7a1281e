import { expect, test, type Page } from '@playwright/test';
import { makeEdition } from '../../src/edition.ts';
import { compareAddress } from '../../src/model/addresses.ts';
import { pairsOf } from '../../src/model/parallels.ts';
import { readCorpus } from '../../src/io/read-corpus.ts';
import { readSettings } from '../../src/io/settings.ts';
import { cardOf, openCard, STILL } from './card-steps.ts';
import { SITES } from './sites.ts';

const techcrunch = 'articles/techcrunch-stake/';
const pairs = pairsOf(
  makeEdition(readCorpus(readSettings({}, '/').settings).corpus).edition.parallels,
);
const AT_TWIN = /articles\/wsj-amos\/\?s=[^#]*#p4$/;
const BACK = /articles\/techcrunch-stake\/\?s=[^#]*#p3$/;

/** The sign at the end of the words “do more than apps”. */
function sign(page: Page, paragraph: string) {
  return page.locator(`#${paragraph} .parallel-ref`).first();
}

for (const [name, site] of Object.entries({ main: SITES.main, 'sub-path': SITES.subPath })) {
  test(`${name}: from a sign to its twin, whose words are marked, and back`, async ({ page }) => {
    await page.goto(site.url + techcrunch);
    await sign(page, 'p3').click();
    await expect(page).toHaveURL(AT_TWIN);
    await expect(page.locator('#p4')).toBeInViewport();
    await expect.poll(() => highlighted(page)).toEqual(['do more than apps']);
    await sign(page, 'p4').click();
    await expect(page).toHaveURL(BACK);
    await expect(page.locator('#p3')).toBeInViewport();
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('a tap shows the other passage, a second goes there, and back', async ({ page }) => {
    await page.goto(SITES.main.url + techcrunch);
    await sign(page, 'p3').tap();
    const card = cardOf(page);
    await expect(card.locator('mark')).toHaveText('do more than apps');
    await expect(card.locator('blockquote')).toContainText('in a recent interview');
    await expect(card).toContainText('Zeng on apps');
    await expect(card).toContainText('Tied by the editor.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await sign(page, 'p3').tap();
    await expect(page).toHaveURL(AT_TWIN);
    await sign(page, 'p4').tap();
    await card.getByRole('link', { name: 'TechCrunch, ¶3 (digest)' }).tap();
    await expect(page).toHaveURL(BACK);
  });

  test('a sign with several twins shows them all, then leads to the line that lists them', async ({
    page,
  }) => {
    await page.goto(SITES.main.url + techcrunch);
    await sign(page, 'p1').tap();
    const card = cardOf(page);
    await expect(card).toContainText('The Wall Street Journal, ¶3 (digest)');
    await expect(card.locator('mark')).toHaveText(['$586 million investment', 'for $586 million']);
    await expect(card.getByRole('link', { name: 'Global Times, ¶3 (digest)' })).toHaveAttribute(
      'href',
      /articles\/globaltimes-[^?]*\?s=[^#]*#p3$/,
    );
    await sign(page, 'p1').tap();
    await expect(page.locator('.parallel-line:target')).toContainText('also in');
  });

  test('nothing is wider than the screen', async ({ page }) => {
    for (const path of ['parallels/', 'compare/wsj-amos/techcrunch-stake/', techcrunch]) {
      await page.goto(SITES.main.url + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
    }
  });
});

test('pointer and keyboard open the card, leaving and Escape close it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(SITES.main.url + techcrunch);
  const link = page.locator('#_parallel-1 a').first();
  const card = cardOf(page);
  await page.locator('.margin-list:has(#_parallel-1) > .note-label').click();
  await openCard(page, link);
  const lit = page.locator('span.parallel.active');
  await expect(lit.first()).toBeVisible();
  expect((await lit.allTextContents()).join('')).toBe('$586 million in Sina Weibo');
  await page.mouse.move(0, 0);
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Tab');
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(card).toHaveCount(1);
  await expect(link).toHaveAccessibleDescription(/Twitter-like Weibo/);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/articles\/wsj-amos\/\?s=[^#]*#p3$/);
});

test('pointing at a sign lights its passage, pointing away puts it out', async ({ page }) => {
  await page.goto(SITES.main.url + techcrunch);
  await sign(page, 'p3').hover();
  await expect(page.locator('span.parallel.active')).toHaveText(['do more than apps']);
  await page.mouse.move(0, 0);
  await expect(page.locator('span.parallel.active')).toHaveCount(0);
});

test('with the focus on its mark, the card goes when that leaves the screen', async ({ page }) => {
  await page.goto(SITES.main.url + techcrunch);
  await page.keyboard.press('Tab');
  await sign(page, 'p3').focus();
  await expect(cardOf(page)).toHaveCount(1);
  await page.evaluate(() => {
    scrollBy(0, 3000);
  });
  await expect(cardOf(page)).toHaveCount(0);
});

test('whoever switches cards off has none of parallels, and the links lead on', async ({
  page,
}) => {
  await page.goto(SITES.main.url + techcrunch);
  await page.keyboard.press('Tab');
  await sign(page, 'p3').focus();
  await cardOf(page).getByRole('button', { name: 'Switch cards off' }).click();
  await page.reload();
  await page.keyboard.press('Tab');
  await sign(page, 'p3').focus();
  await page.waitForTimeout(STILL);
  await expect(cardOf(page)).toHaveCount(0);
  await sign(page, 'p3').click();
  await expect(page).toHaveURL(AT_TWIN);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('signs and lines lead to the other passage, and back', async ({ page }) => {
    await page.goto(SITES.main.url + techcrunch);
    expect(await page.content()).not.toContain('in a recent interview');
    await sign(page, 'p3').click();
    await expect(page.locator('#p4')).toBeInViewport();
    await page.getByText('2 parallels in ¶4').click();
    await page.locator('.parallel-line', { hasText: 'Zeng on apps' }).getByRole('link').click();
    await expect(page).toHaveURL(BACK);
    await sign(page, 'p1').click();
    await expect(page.locator(':target')).toContainText('also in');
  });

  test('every pair of sources is compared on a page of its own, and listed', async ({ page }) => {
    expect(pairs).toHaveLength(6);
    await page.goto(`${SITES.main.url}parallels/`);
    await expect(page.locator('.parallel-item')).toHaveCount(
      pairs.reduce((sum, { parallels }) => sum + parallels.length, 0),
    );
    for (const { articles, parallels } of pairs) {
      await page.goto(SITES.main.url + compareAddress(...articles).slice(1));
      await expect(page.locator('.compared-row').first()).toBeVisible();
      await expect(page.locator('.twin-ref')).toHaveCount(2 * parallels.length);
    }
  });
});

test('lines stand in the margin, on top of no note', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(SITES.main.url + techcrunch);
  const boxes = await Promise.all(
    (await page.locator('.note, .margin-lines').all()).map((one) => one.boundingBox()),
  );
  const paragraph = await page.locator('#p1').boundingBox();
  const sorted = boxes.flatMap((box) => box ?? []).toSorted((one, other) => one.y - other.y);
  expect(sorted.length).toBeGreaterThan(10);
  for (const [index, { x, y }] of sorted.entries()) {
    expect(x).toBeGreaterThan((paragraph?.x ?? 0) + (paragraph?.width ?? 0));
    const above = sorted[index - 1];
    if (above) expect(above.y + above.height).toBeLessThanOrEqual(y);
  }
});

test('side by side, a parallel is level with its twin', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${SITES.main.url}compare/wsj-amos/techcrunch-stake/`);
  const row = page.locator('.compared-row', { hasText: 'is aiming for a 10% share' });
  await expect(row).toContainText('10 percent of all smartphones');
  const [left, right] = await Promise.all(
    [0, 1].map((side) => row.locator('.compared').nth(side).boundingBox()),
  );
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  await expect(page.locator('.compared-row', { hasText: 'Haier, KONKA' })).toHaveCount(1);
  await row.locator('.twin-ref').first().click();
  await expect(page.locator('mark:target')).toBeInViewport();
  await expect(page.locator('.only-here').first()).toContainText('only in');
});

test('the table of parallels is a file of comma-separated values', async ({ page }) => {
  const response = await page.request.get(`${SITES.main.url}data/parallels.csv`);
  expect(response.headers()['content-type']).toContain('text/csv');
  expect((await response.text()).split('\r\n')[0]).toContain(
    'article_a,block_a,start_a,end_a,words_a',
  );
});

/** The words that the page highlights as those of the link. */
function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('passage') ?? [])].map((range) => (range as Range).toString()),
  );
}
