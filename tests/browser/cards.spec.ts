import AxeBuilder from '@axe-core/playwright';
import { devices, expect, test, type Locator, type Page } from '@playwright/test';
import { cardOf, openCard, STILL } from './card-steps.ts';
import { SITES } from './sites.ts';

const ARTICLE = `${SITES.main.url}articles/wsj-amos/`;
/** Its introduction has a footnote. */
const INTRODUCED = `${SITES.notes.url}articles/ledger/`;
const NUMBER = '.introduction [data-footnote-ref]';

function markOf(page: Page, place = '#p8', term = 'amos'): Locator {
  return page.locator(`${place} a[data-card="term:${term}"]`).first();
}

/** Points at a mark that has no card to show, for longer than one would need. */
async function expectNoCard(page: Page, mark = markOf(page)): Promise<void> {
  await mark.scrollIntoViewIfNeeded();
  await page.waitForTimeout(STILL);
  await mark.hover();
  await page.waitForTimeout(STILL);
  await expect(cardOf(page)).toBeHidden();
}

/** Makes the window end where the footnote of an introduction begins. */
async function endWindowAtFootnote(page: Page): Promise<void> {
  const { y } = await boxOf(page.locator('.introduction .footnotes li'));
  const { width } = page.viewportSize() ?? { width: 1280 };
  await page.setViewportSize({ width, height: Math.floor(y) });
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}

test('a term shows what it is and where it is mentioned, beside the line and not on it', async ({
  page,
}) => {
  await page.goto(`${SITES.main.url}glossary/amos/`);
  const mentions = await page.locator('.concordance mark').count();
  const sources = await page.locator('.concordance').count();
  expect(sources).toBeGreaterThan(1);
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(ARTICLE);
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => url.includes('cards-show'))).toEqual([]);
  await openCard(page, markOf(page));
  const card = cardOf(page);
  await expect(card).toContainText('system · Alibaba Mobile OS');
  await expect(card).toContainText('Alibaba’s operating system for smartphones');
  await expect(card).toContainText(`${mentions} mentions in ${sources} sources`);
  await expect(card.getByRole('link', { name: 'AMOS', exact: true })).toHaveAttribute(
    'href',
    '/glossary/amos/',
  );
  await expect(card.getByRole('link', { name: 'All mentions' })).toHaveAttribute(
    'href',
    '/glossary/amos/#mentions',
  );
  const [line, box] = await Promise.all([boxOf(markOf(page)), boxOf(card)]);
  expect(box.y + box.height <= line.y || box.y >= line.y + line.height).toBe(true);
});

test('the pointer may go into the card, and the card stays; it goes when the pointer leaves', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await openCard(page, markOf(page));
  const card = cardOf(page);
  const box = await boxOf(card);
  await page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 25 });
  await page.waitForTimeout(STILL);
  await expect(card).toBeVisible();
  await page.mouse.move(5, 5, { steps: 5 });
  await expect(card).toBeHidden();
});

test('its words can be pressed and selected, and it stays', async ({ page }) => {
  await page.goto(ARTICLE);
  await openCard(page, markOf(page));
  const words = cardOf(page).locator('.card-text');
  await words.dblclick();
  await expect(cardOf(page)).toBeVisible();
  expect(await page.evaluate(() => document.getSelection()?.toString())).not.toBe('');
  await page.keyboard.press('Escape');
  await expect(markOf(page)).toBeFocused();
});

test('a pointer that only passes, and text that scrolls under it, show nothing', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const mark = markOf(page);
  await mark.scrollIntoViewIfNeeded();
  await page.waitForTimeout(STILL);
  const { x, y } = await boxOf(mark);
  await page.mouse.move(x + 5, y + 8);
  await page.mouse.move(5, 5);
  await page.waitForTimeout(STILL);
  await expect(cardOf(page)).toBeHidden();
});

test('Escape closes it without moving the pointer, and the link still leads on', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await openCard(page, markOf(page));
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await page.waitForTimeout(STILL);
  await expect(cardOf(page)).toBeHidden();
  await markOf(page).click();
  await expect(page).toHaveURL(/\/glossary\/amos\/$/);
});

test('it goes when its mark leaves the screen', async ({ page }) => {
  await page.goto(ARTICLE);
  await openCard(page, markOf(page));
  await page.evaluate(() => {
    scrollBy(0, 3000);
  });
  await expect(cardOf(page)).toBeHidden();
});

test('with the keyboard it comes by focus, Tab goes through it and on, Escape closes it', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const mark = markOf(page);
  await page.keyboard.press('Tab');
  await mark.focus();
  const card = cardOf(page);
  await expect(card).toBeVisible();
  await expect(mark).toHaveAccessibleDescription(/operating system for smartphones/);
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link', { name: 'AMOS', exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Tab');
  await card.getByRole('button', { name: 'Switch cards off' }).focus();
  await page.keyboard.press('Tab');
  await expect(card).toBeHidden();
  const isBehind = await mark.evaluate((element) => {
    const { activeElement } = document;
    const position = element.compareDocumentPosition(activeElement ?? document.body);
    return activeElement !== element && (position & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  });
  expect(isBehind).toBe(true);

  await mark.focus();
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(mark).toBeFocused();
});

test('it comes by focus also where the window has to scroll to its mark', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('Tab');
  const mark = markOf(page);
  await expect(mark).not.toBeInViewport();
  await mark.focus();
  await expect(mark).toBeInViewport();
  await expect(cardOf(page)).toBeVisible();
});

test('there is one at a time, and a related term takes its place', async ({ page }) => {
  await page.goto(ARTICLE);
  await openCard(page, markOf(page));
  const card = cardOf(page);
  await card.getByRole('link', { name: 'Android', exact: true }).click();
  await expect(card.locator('.card-title')).toHaveText('Android');
  await expect(page).toHaveURL(ARTICLE);
  await card.locator('.card-title a').click();
  await expect(page).toHaveURL(/\/glossary\/android\/$/);
});

test('a link to a passage shows its words where they stand, and says whose they are', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await openCard(page, page.locator('.introduction a[data-card*="46.2"]'));
  const card = cardOf(page);
  await expect(card.locator('blockquote mark')).toHaveText('46.2 million daily active users');
  await expect(card.locator('blockquote')).toContainText('Sina Weibo has 46.2 million');
  await expect(card).toContainText('Digest of a text by Juro Osawa');
});

test('links to notes and articles have cards, on pages of every kind', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.setViewportSize({ width: 1440, height: 900 });
  await openCard(page, page.locator('.note-body a[data-card="article:techcrunch-stake#shelved"]'));
  await expect(cardOf(page)).toContainText('Note in “Weibo Stake May Aid');
  await page.goto(`${SITES.main.url}glossary/amos/`);
  await openCard(page, page.locator('.definition a[data-card="term:android"]'));
  await expect(cardOf(page).locator('.card-title')).toHaveText('Android');
});

test('they can be switched off in the card and on again in the page, and the device remembers', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await openCard(page, markOf(page));
  const card = cardOf(page);
  await card.getByRole('button', { name: 'Switch cards off' }).click();
  await expect(card).toBeHidden();
  await page.reload();
  await expectNoCard(page);
  await page.getByLabel('Show cards on terms and links').check();
  await openCard(page, markOf(page));
});

test('at 400 % zoom it is all there, in the window and beside the line', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(ARTICLE);
  await openCard(page, markOf(page));
  const card = cardOf(page);
  const [line, box] = await Promise.all([boxOf(markOf(page)), boxOf(card)]);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(box.y).toBeGreaterThanOrEqual(-1);
  expect(box.y + box.height).toBeLessThanOrEqual(257);
  expect(box.y + box.height <= line.y + 1 || box.y >= line.y + line.height - 1).toBe(true);
  const off = card.getByRole('button', { name: 'Switch cards off' });
  await page.mouse.move(box.x + 100, box.y + box.height / 2, { steps: 20 });
  await page.mouse.wheel(0, 600);
  await expect(off).toBeInViewport();
  await expect(card).toBeVisible();
});

test('the text of the page stays the text of the source while a card is open', async ({ page }) => {
  await page.goto(ARTICLE);
  const text = page.locator('#p8');
  const before = await text.textContent();
  await openCard(page, markOf(page));
  expect(await text.textContent()).toBe(before);
});

test('a reader who switched script off follows plain links', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(ARTICLE);
  await expect(page.getByText('Show cards on terms and links')).toBeHidden();
  await markOf(page).click();
  await expect(page).toHaveURL(/\/glossary\/amos\/$/);
  await context.close();
});

test.describe('with a finger', () => {
  const { viewport, userAgent, isMobile, hasTouch, deviceScaleFactor } = devices['Pixel 7'];
  test.use({ viewport, userAgent, isMobile, hasTouch, deviceScaleFactor });

  test('a tap shows the card, a second one follows', async ({ page }) => {
    await page.goto(ARTICLE);
    await markOf(page).tap();
    await expect(cardOf(page)).toBeVisible();
    await expect(page).toHaveURL(ARTICLE);
    await markOf(page).tap();
    await expect(page).toHaveURL(/\/glossary\/amos\/$/);
  });

  test('a tap elsewhere closes it, one on another term opens that', async ({ page }) => {
    await page.goto(ARTICLE);
    const card = cardOf(page);
    await markOf(page).tap();
    await expect(card.locator('.card-title')).toHaveText('AMOS');
    await card.locator('.card-text').tap();
    await expect(card).toBeVisible();
    // Blank paper at the end of the paragraph, which the card on its first line never covers.
    const { width, height } = await boxOf(page.locator('#p8'));
    await page.locator('#p8').tap({ position: { x: width - 5, y: height - 5 } });
    await expect(card).toBeHidden();
    await markOf(page, '#p7', 'alibaba').tap();
    await expect(card.locator('.card-title')).toHaveText('Alibaba Group');
    await card.getByRole('link', { name: 'All mentions' }).tap();
    await expect(page).toHaveURL(/\/glossary\/alibaba\/#mentions$/);
  });

  test('a tap on the number of a footnote of an introduction shows it, a second one follows', async ({
    page,
  }) => {
    await page.goto(INTRODUCED);
    const number = page.locator(NUMBER);
    await endWindowAtFootnote(page);
    await number.tap();
    await expect(cardOf(page)).toContainText('Of its own.');
    await expect(page).toHaveURL(INTRODUCED);
    await number.tap();
    await expect(page).toHaveURL(/#user-content-fn-intro$/);
    await expect(cardOf(page)).toBeHidden();
  });
});

test('the number of a footnote that is below the window shows it, and a link in it its own card', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(ARTICLE);
  const number = page.locator('#ten-percent-share [role="doc-noteref"]');
  await number.evaluate((element) => {
    element.scrollIntoView({ block: 'end' });
  });
  await openCard(page, number);
  const card = cardOf(page);
  await expect(card).toContainText('Both rest on the same interview');
  await expect(card.getByRole('link', { name: 'Footnote 1' })).toHaveAttribute(
    'href',
    '#ten-percent-share-fn-1',
  );
  await expect(card.locator('[role="doc-backlink"]')).toHaveCount(0);
  await card.locator('.card-text a').first().click();
  await expect(card).toContainText('Zeng');
  await expect(card).not.toContainText('Footnote 1');
});

test('so does that of a footnote of an introduction, by pointer and by keyboard', async ({
  page,
}) => {
  await page.goto(INTRODUCED);
  const number = page.locator(NUMBER);
  await expectNoCard(page, number);
  await endWindowAtFootnote(page);
  await openCard(page, number);
  const card = cardOf(page);
  await expect(card.locator('.card-text')).toHaveText('Of its own.');
  await expect(number).toHaveAccessibleDescription('Of its own.');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const box = await boxOf(card);
  await page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 25 });
  await page.waitForTimeout(STILL);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  // As GFM has it: "Footnotes".
  await expect(number).toHaveAccessibleDescription('Footnotes');

  await page.keyboard.press('Tab');
  await number.focus();
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link', { name: 'Footnote 1' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(number).toBeFocused();
});

test('there is none for a footnote, a passage or a note that is on the screen already', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(ARTICLE);
  const number = page.locator('#ten-percent-share [role="doc-noteref"]');
  await number.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await expect(page.locator('#ten-percent-share-fn-1')).toBeInViewport({ ratio: 1 });
  await expectNoCard(page, number);

  const passage = page.locator('.introduction a[data-card*="46.2"]');
  await page.setViewportSize({ width: 1440, height: 4000 });
  await expectNoCard(page, passage);
  await passage.click();
  await expect(page).toHaveURL(/#p5$/);

  // Behind the text notes are folded; one that stands open has nothing to add.
  await page.setViewportSize({ width: 1000, height: 4000 });
  await page.goto(`${SITES.main.url}articles/wantchinatimes-social/`);
  const note = page.locator('.note', { has: page.locator('a[data-card$="#momotech"]') }).first();
  await note.locator('.note-label').click();
  const link = note.locator('a[data-card$="#momotech"]');
  await openCard(page, link);
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await page.locator('#momotech .note-label').click();
  await expectNoCard(page, link);
});

test('it has room for what it holds, and the page stays as long as it was', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(ARTICLE);
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  const rest = () =>
    cardOf(page)
      .locator('.card-box')
      .evaluate((box) => box.scrollHeight - box.clientHeight);
  for (const block of ['start', 'center', 'end'] as const) {
    const mark = markOf(page);
    await mark.evaluate((element, place) => {
      element.scrollIntoView({ block: place });
    }, block);
    await openCard(page, mark);
    expect(await rest(), block).toBe(0);
    await cardOf(page).getByRole('link', { name: 'Android', exact: true }).click();
    await expect(cardOf(page).locator('.card-title')).toHaveText('Android');
    expect(await rest(), block).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(length);
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
  }
});

test('what stands in its foot stands on one line', async ({ page }) => {
  await page.goto(ARTICLE);
  await openCard(page, markOf(page));
  const foot = cardOf(page).locator('.card-foot');
  await expect(foot).toBeVisible();
  const [link, button] = await foot.locator('a, button').evaluateAll((parts) =>
    parts.map((part) => {
      const words = document.createRange();
      words.selectNodeContents(part);
      return words.getBoundingClientRect().bottom;
    }),
  );
  expect(Math.abs((link ?? 0) - (button ?? Infinity))).toBeLessThan(0.5);
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 256 },
]) {
  test.describe(`under fingers, ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport, isMobile: true, hasTouch: true });

    for (const [kind, place] of Object.entries({
      term: '#p8 a[data-card="term:amos"]',
      passage: '.introduction a[data-card*="46.2"]',
      parallel: '#p4 .parallel-ref',
    })) {
      test(`the card of a ${kind} is all there, and the line of its mark is free`, async ({
        page,
      }) => {
        await page.goto(ARTICLE);
        const mark = page.locator(place).first();
        const card = cardOf(page);
        for (const block of ['start', 'center', 'end'] as const) {
          await mark.evaluate((element, where) => {
            element.scrollIntoView({ block: where });
          }, block);
          await mark.tap();
          await expect(card).toBeVisible();
          const [line, box] = await Promise.all([boxOf(mark), boxOf(card)]);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
          expect(box.y).toBeGreaterThanOrEqual(-0.5);
          expect(box.y + box.height).toBeLessThanOrEqual(viewport.height + 0.5);
          expect(box.y + box.height <= line.y + 1 || box.y >= line.y + line.height - 1).toBe(true);
          const at = await page.evaluate(() => scrollY);
          const end = await card.locator('.card-box').evaluate((content) => {
            content.scrollTo(0, content.scrollHeight);
            return content.lastElementChild?.getBoundingClientRect().bottom ?? Infinity;
          });
          expect(end).toBeLessThanOrEqual(box.y + box.height);
          expect(await page.evaluate(() => scrollY)).toBe(at);
          await page.keyboard.press('Escape');
          await expect(card).toBeHidden();
        }
      });
    }

    test('it goes when its line comes under it', async ({ page }) => {
      await page.goto(ARTICLE);
      const mark = markOf(page);
      await mark.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
      });
      await mark.tap();
      await expect(cardOf(page)).toBeVisible();
      const { height } = await boxOf(cardOf(page));
      await page.evaluate((distance) => {
        scrollBy(0, -distance);
      }, viewport.height - height);
      await expect(cardOf(page)).toBeHidden();
    });
  });
}

test('cards switched off stay off on this device', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByLabel('Show cards on terms and links').uncheck();
  await page.goto(`${SITES.main.url}articles/techcrunch-stake/`);
  await expect(page.getByLabel('Show cards on terms and links')).not.toBeChecked();
});
