import { expect, test, type Page } from '@playwright/test';
import { SITES } from './sites.ts';

const article = `${SITES.main.url}articles/wsj-amos/`;
const ledger = `${SITES.notes.url}articles/ledger/`;

test.use({ viewport: { width: 1440, height: 900 } });

for (const width of [820, 1440]) {
  test(`at ${width} px four of five lines of a text have 60 to 72 characters`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const slug of ['wsj-amos', 'techcrunch-stake', 'globaltimes-alliance']) {
      await page.goto(`${SITES.main.url}articles/${slug}/`);
      const lengths = await fullLines(page);
      expect(lengths.length).toBeGreaterThan(20);
      const good = lengths.filter((length) => length >= 60 && length <= 72);
      expect(good.length / lengths.length, slug).toBeGreaterThan(0.8);
    }
  });
}

test('j and k walk the paragraphs, from where the reader is', async ({ page }) => {
  await page.goto(article);
  for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
  const second = page.locator('.source-text [id]:is(p, h2)').nth(1);
  await expect(second).toBeFocused();
  await expect(second).toBeInViewport();
  await page.goto(`${article}#p12`);
  await page.keyboard.press('j');
  await expect(page.locator('.source-text p:focus')).toHaveId('p12');
  await page.keyboard.press('j');
  await expect(page.locator('#p13')).toBeFocused();
});

test('a line at the head of the page grows as the text is read', async ({ page }) => {
  await page.goto(article);
  const grown = () =>
    page.evaluate(() => new DOMMatrix(getComputedStyle(document.body, '::before').transform).a);
  expect(await grown()).toBe(0);
  await page.locator('#p9').scrollIntoViewIfNeeded();
  await expect.poll(grown).toBeGreaterThan(0.1);
  expect(await grown()).toBeLessThan(0.95);
  await page.locator('.neighbours').scrollIntoViewIfNeeded();
  await expect.poll(grown).toBe(1);
});

test('? lists the keys, and they can be switched off on this device', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog.locator('dt')).toHaveText(['/', '?', 'n', 'p', 'j', 'k'], {
    useInnerText: true,
  });
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.reload();
  for (const key of ['j', 'n', '?']) await page.keyboard.press(key);
  await expect(page.locator('body')).toBeFocused();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Keys' }).click();
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('p');
  await expect(page.locator('.note').last()).toBeFocused();
});

test('a key pressed while choosing or with a modifier is not ours', async ({ page }) => {
  await page.goto(article);
  await page.getByLabel('Colours').focus();
  await page.keyboard.press('j');
  await expect(page.getByLabel('Colours')).toBeFocused();
});

test('the colours are the system’s until the reader chooses, and stay chosen', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.goto(article);
  expect(await paper()).toBe('light dark');
  await page.getByLabel('Colours').selectOption('Dark');
  expect(await paper()).toBe('dark');
  await page.goto(SITES.main.url);
  expect(await paper()).toBe('dark');
  await expect(page.getByLabel('Colours')).toHaveValue('dark');
  await page.getByLabel('Colours').selectOption('System');
  await page.reload();
  expect(await paper()).toBe('light dark');
});

test('kinds of notes are switched off and on without script', async ({ browser }) => {
  const page = await browser.newPage({
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  });
  await page.goto(ledger);
  const kinds = page.getByRole('group', { name: 'Beside the text' });
  for (const label of await kinds.locator('label').all()) {
    const kind = (await label.getAttribute('data-kind')) ?? '';
    const notes = page.locator(`.note[data-kind="${kind}"]`);
    const count = Number(await label.locator('.number-of').textContent());
    await expect(notes).toHaveCount(count);
    await label.click();
    await expect(notes.filter({ visible: true })).toHaveCount(0);
    await expect(
      page.locator(`.note-ref[data-kind="${kind}"]`).filter({ visible: true }),
    ).toHaveCount(0);
    await label.click();
    await expect(notes.filter({ visible: true })).toHaveCount(count);
  }
  await page.close();
});

test('kinds that were switched off stay off on this device, from the first paint on', async ({
  page,
}) => {
  await page.goto(ledger);
  const box = page.getByRole('checkbox', { name: /^Notes/ });
  await box.uncheck();
  await page.reload();
  await expect(box).not.toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-off', 'note');
  await expect(page.locator('.note[data-kind="note"]').filter({ visible: true })).toHaveCount(0);
  await box.check();
  await page.reload();
  await expect(box).toBeChecked();
});

test('one page passes over into the next, whichever they are, and nothing is reported', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      void viewTransition?.finished.then(() => {
        document.documentElement.dataset['passed'] = '';
      });
    });
  });
  await page.goto(article);
  for (const path of ['search/', 'glossary/', 'timeline/', 'articles/wsj-amos/#p8', 'search/']) {
    await page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
    }, SITES.main.url + path);
    await page.waitForURL(SITES.main.url + path);
    await expect(page.locator('html'), path).toHaveAttribute('data-passed', '');
  }
  expect(faults).toEqual([]);
});

test('a text that was left midway offers to go on there, and moves nothing', async ({ page }) => {
  await page.goto(article);
  await expect(page.locator('.resume')).toHaveCount(0);
  await page.locator('#p9').evaluate((paragraph) => {
    paragraph.scrollIntoView({ block: 'start' });
  });
  await page.goto(SITES.main.url);
  await page.goto(article);
  const top = await topOf(page, '#p1');
  await page.getByRole('link', { name: /^Continue at paragraph/ }).click();
  await expect(page.locator('.resume')).toHaveCount(0);
  await expect(page.locator('#p9')).toBeInViewport();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  expect(await topOf(page, '#p1')).toBe(top);
});

test('back returns to the very line', async ({ page }) => {
  await page.goto(article);
  const link = page.locator('#p11 a.term').first();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await page
    .locator('#p11 a.term')
    .first()
    .evaluate((term: HTMLElement) => {
      term.click();
    });
  await page.waitForURL(/glossary/);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test('print shows numbers, notes and where editors’ links lead, and nothing to click', async ({
  page,
}) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(article);
  await expect(page.locator('.block .number').first()).toBeVisible();
  await expect(page.locator('.note-body').first()).toBeVisible();
  for (const name of ['nav', 'button', 'select', 'input', '.note-foot']) {
    await expect(page.locator(name).filter({ visible: true }), name).toHaveCount(0);
  }
  const target = await page
    .locator('.note-body a[href^="/"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(target).toMatch(/\(Global Times, ¶\d+\)/);
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(paper).toBe('rgb(255, 255, 255)');
});

async function topOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((one) => one.getBoundingClientRect().top);
}

test('a dateline’s words in capitals are drawn in small ones, and copied as received', async ({
  page,
}) => {
  await page.goto(article);
  const dateline = page.locator('.source-text span.dateline').first();
  const capitals = dateline.locator('.capitals');
  await expect(capitals).toHaveText('HANGZHOU');
  const drawn = await capitals.evaluate(async (element) => {
    const family = getComputedStyle(element).fontFamily;
    await document.fonts.load(`100px ${family}`, 'H');
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    const heightIn = (font: string): number => {
      if (pen) pen.font = `100px ${font}`;
      return pen?.measureText('H').actualBoundingBoxAscent ?? 0;
    };
    getSelection()?.selectAllChildren(element);
    return {
      small: heightIn(family),
      capital: heightIn('Alegreya'),
      copied: String(getSelection()),
    };
  });
  expect(drawn.small).toBeGreaterThan(45);
  expect(drawn.small).toBeLessThan(0.85 * drawn.capital);
  expect(drawn.copied).toBe('HANGZHOU');
});

test('what a paragraph claims stands behind a label beside it, and lights its words', async ({
  page,
}) => {
  await page.goto(article);
  const claims = page.getByRole('note', { name: '4 claims in ¶8' });
  const line = claims.getByRole('listitem').filter({ hasText: 'Share of AMOS' });
  await expect(line).toBeHidden();
  await claims.getByText('4 claims in ¶8').click();
  await expect(line).toHaveText(/market: less than 1%, by Zeng Ming$/);
  const words = page.locator('.claim', { hasText: 'less than 1%' });
  const unlit = await words.evaluate((one) => getComputedStyle(one).backgroundColor);
  await line.hover();
  await expect(words).not.toHaveCSS('background-color', unlit);
  await line.getByRole('link').click();
  await expect(page).toHaveURL(/\/claims\/#amos-share$/);
});

test('the claims of a text can be opened and switched off without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(article);
  const lines = page.locator('.claim-line').filter({ visible: true });
  const alone = await lines.count();
  await page.getByText('4 claims in ¶5').click();
  await expect(lines).toHaveCount(alone + 4);
  await page.getByText('Claims 17').click();
  await expect(lines).toHaveCount(0);
  await expect(page.locator('.margin-list.claims').filter({ visible: true })).toHaveCount(0);
  await context.close();
});

/** How many characters each line of a text has, but for the last ones of its paragraphs. */
async function fullLines(page: Page): Promise<number[]> {
  await page.evaluate(() => document.fonts.ready);
  return page.locator('.source-text p[id]').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const line = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
      const { top } = paragraph.getBoundingClientRect();
      const lengths: number[] = [];
      const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node instanceof Text; node = nodes.nextNode()) {
        for (let at = 0; at < node.length; at++) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const number = Math.floor((range.getBoundingClientRect().bottom - top) / line);
          lengths[number] = (lengths[number] ?? 0) + 1;
        }
      }
      return lengths.filter(Boolean).slice(0, -1);
    }),
  );
}
