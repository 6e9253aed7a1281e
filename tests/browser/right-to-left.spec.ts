import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator } from '@playwright/test';
import { cardOf, openCard } from './card-steps.ts';
import { faultsOfLabels, numberOfLabels } from './drawn-labels.ts';
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
    const sections = await boxOf(page.getByRole('navigation', { name: 'أقسام الموقع' }));
    expect(title.x).toBeGreaterThan(sections.x + sections.width);
    const next = page.locator('.neighbours [rel="next"]');
    expect(await next.evaluate((one) => getComputedStyle(one).textAlign)).toBe('end');
    expect(await next.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  });

  test('has cards that end where their words end', async ({ page }) => {
    await page.goto(article);
    const mark = page.locator('#p2 a[data-card="term:north-star"]');
    await openCard(page, mark);
    const card = cardOf(page);
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

/** The one corpus is in Arabic, with part of the words for its interface, the other has them all and is Greek. */
const DRAWN = [
  ['rightToLeft', ['', 'claims/']],
  ['words', ['', 'claims/', 'timeline/', 'network/', 'glossary/limani/']],
] as const;

for (const [site, paths] of DRAWN) {
  for (const path of paths) {
    for (const width of [390, 1440]) {
      test(`${site}/${path} at ${width} px: drawings begin at the right, and labels stand clear`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(SITES[site].url + path);
        expect(await numberOfLabels(page)).toBeGreaterThan(2);
        expect(await faultsOfLabels(page)).toEqual([]);
      });
    }
  }
}

test('a strip begins at the right, and → leads back on it', async ({ page }) => {
  await page.goto(SITES.rightToLeft.url);
  const marks = page.locator('.strips [data-walk-line] a.mark:visible');
  const [name, first, second] = [
    await boxOf(page.locator('.strips [data-walk-line] > a:visible').first()),
    await boxOf(marks.nth(0)),
    await boxOf(marks.nth(1)),
  ];
  expect(name.x).toBeGreaterThan(first.x + first.width);
  expect(first.x).toBeGreaterThan(second.x);
  await marks.nth(0).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(0)).toBeFocused();
});

test('a drawing that is enlarged can be scrolled from its one end to the other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${SITES.words.url}network/`);
  const frame = page.locator('.where-narrow[data-zoom]');
  await page.locator('.drawings').hover();
  const larger = page.locator('.chart-zoom button').last();
  await expect(larger).toBeVisible();
  for (let time = 0; time < 3; time += 1) await page.locator('.chart-zoom button').nth(1).click();
  for (const [left, side] of [
    [0, 'left'],
    [10_000, 'right'],
  ] as const) {
    const [edge, drawn] = await frame.evaluate(
      (one, [left, side]) => {
        one.scrollLeft = left;
        const drawing = one.querySelector('svg') ?? one;
        return [one.getBoundingClientRect()[side], drawing.getBoundingClientRect()[side]];
      },
      [left, side] as const,
    );
    expect(Math.abs(edge - drawn)).toBeLessThan(4);
  }
});

test('its pages speak its language, and count as that does', async ({ page }) => {
  await page.goto(article);
  await expect(page.locator('.article-facts')).toContainText('دقيقة واحدة للقراءة');
  await expect(page.locator('.margin-kinds label').first()).toHaveText('الحواشي 2');
  await page.emulateMedia({ media: 'print' });
  const comma = await page
    .locator('.article-terms dd a')
    .first()
    .evaluate((link) => {
      link.after(link.cloneNode(true));
      return (
        link.nextElementSibling && getComputedStyle(link.nextElementSibling, '::before').content
      );
    });
  expect(comma).toBe('"، "');
  for (const path of ['', 'articles/harbour/', 'glossary/north-star/', 'search/']) {
    await page.goto(SITES.rightToLeft.url + path);
    await expect(page.locator('[lang="en"]'), path).toHaveCount(0);
  }
});

test('links by words of its script lead to them, and have cards', async ({ page }) => {
  await page.goto(article);
  const link = page.locator('.introduction a').last();
  await expect(link).toHaveAttribute('href', '/articles/market/#p1');
  await page.keyboard.press('Tab');
  await link.focus();
  await expect(cardOf(page).locator('blockquote mark')).toHaveText('الأسعار انخفضت');
});

test('what is said in English there says so, and runs from left to right', async ({ page }) => {
  await page.goto(`${SITES.rightToLeft.url}claims/`);
  const count = page.locator('.page-header .count [lang="en"]').first();
  await expect(count).toHaveText('2 claims of 1 measure');
  // "2" before "measure", and the full stop behind "contradict each other".
  const ends = (text: string, page_: Locator) =>
    page_.evaluate((element, text) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1;
        if (at < 0) continue;
        const boxes = [at, at + text.length - 1].map((from) => {
          const range = document.createRange();
          range.setStart(node, from);
          range.setEnd(node, from + 1);
          return range.getBoundingClientRect().left;
        });
        return boxes;
      }
      return [];
    }, text);
  for (const [text, place] of [
    ['2 claims', '.page-header .count'],
    ['other.', '.finding'],
    ['586 t', '.claims strong span'],
    ['586 t', 'figcaption'],
    ['586 t', '.figures .row text'],
  ] as const) {
    const [first = 0, last = 0] = await ends(text, page.locator(place).first());
    expect(last, text).toBeGreaterThan(first);
  }
  const [value, details] = [
    await boxOf(page.locator('.claims strong span').first()),
    await boxOf(page.locator('.claims .details').first()),
  ];
  expect(value.x).toBeGreaterThan(details.x + details.width + 4);
  await expect(page).toHaveTitle('Claims · دفاتر الميناء');
  expect(await page.content()).not.toMatch(/[\ufdd0\ufdd1]/);
});

test('what is written for programs runs from left to right', async ({ page }) => {
  await page.goto(article);
  for (const place of ['.provenance code', '.cited a']) {
    const style = await page
      .locator(place)
      .first()
      .evaluate((one) => {
        const { direction, unicodeBidi } = getComputedStyle(one);
        return [direction, unicodeBidi];
      });
    expect(style, place).toEqual(['ltr', 'isolate']);
  }
});

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}
