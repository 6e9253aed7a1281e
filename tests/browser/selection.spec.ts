import { devices, expect, test, type Page } from '@playwright/test';
import {
  bar,
  copy,
  highlighted,
  isInView,
  linkTo,
  select,
  status,
  type Stretch,
} from './selection-steps.ts';
import { SITES } from './sites.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const WSJ = `${SITES.main.url}articles/wsj-amos/`;
const NOTES = `${SITES.notes.url}articles/ledger/`;
const SIGNS = `${SITES.passages.url}articles/signs/`;
const MARKED_UP = `${SITES.hostile.url}articles/marked-up/`;
const ARABIC = `${SITES.hostile.url}articles/sealed/`;
const CHINESE = `${SITES.passages.url}articles/chinese/`;

/** Begins outside of a link, for there a mouse drags the link. */
const UPHILL: Stretch = { block: 'p8', words: 'is a fledgling with an uphill ba' };
/** Cut in mid-word at both ends, and over a term that is linked. */
const FLEDGLING: Stretch = { block: 'p8', words: 'ile OS, or AMOS, is a fledg' };
const CONTROVERSY: Stretch = {
  block: 'p8',
  words: 'is aiming for a 10% share',
  lastBlock: 'p9',
  lastWords: 'Controversy has come',
};

for (const [name, { url }] of Object.entries({ main: SITES.main, 'sub-path': SITES.subPath })) {
  test(`${name}: words selected with the mouse are linked, and the link leads to just them`, async ({
    page,
    context,
  }) => {
    const faults = faultsOf(page);
    await page.goto(`${url}articles/wsj-amos/?utm_source=mail#p7`);
    const selection = await drag(page, UPHILL);
    await expect(bar(page)).toBeVisible();
    const tools = await bar(page).boundingBox();
    expect(overlap(selection, tools)).toBe(false);
    const link = await copy(page, 'Copy link');
    expect(link).toMatch(/\/articles\/wsj-amos\/\?s=\d+-\d+\.[0-9a-z]{7}#p8:~:text=/);
    expect(link.startsWith(`${url}articles/wsj-amos/?s=`)).toBe(true);
    await page.mouse.click(5, 5);
    await expect(bar(page)).toBeHidden();

    const other = await context.newPage();
    faults.push(...faultsOf(other));
    await other.goto(link);
    await expect.poll(() => highlighted(other)).toEqual([UPHILL.words]);
    await expect.poll(() => isInView(other, UPHILL)).toBe(true);
    await expect(other.locator('#p8')).toBeFocused();
    await other.reload();
    await expect.poll(() => highlighted(other)).toEqual([UPHILL.words]);
    expect(faults).toEqual([]);
  });
}

test('a quote is copied with its source, and a digest’s says that it is one', async ({ page }) => {
  await page.goto(WSJ);
  await select(page, { block: 'p8', words: 'is aiming for a 10% share' });
  const link = await copy(page, 'Copy link');
  expect((await copy(page, 'Copy quote with citation')).split('\n')).toEqual([
    '“is aiming for a 10% share”',
    'Digest of a text by Juro Osawa from The Wall Street Journal, 29–30 April 2013, written for this site, paragraph 8',
    link.replace(/:~:.*/, ''),
  ]);
  await select(page, CONTROVERSY);
  const [first = '', , second] = (await copy(page, 'Copy quote with citation')).split('\n');
  expect(first).toMatch(/^“is aiming for a 10% share.*said\.$/);
  expect(second).toBe('“Controversy has come”');
});

test('the keyboard selects, copies and goes on', async ({ page }) => {
  await page.goto(`${WSJ}#p7`);
  // Chromium lets the keyboard begin a selection with caret browsing only, but always extend one.
  await page.locator('#p7').dblclick({ position: { x: 20, y: 12 } });
  await expect(bar(page)).toBeVisible();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(bar(page)).toBeVisible();
  await expect(status(page)).toContainText('Tab');
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(bar(page).getByRole('button', { name: 'Copy quote' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Quote copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('“Service and”');
  await page.keyboard.press('Tab');
  await expect(bar(page)).toBeHidden();
  await expect(page.locator('#p7 a').first()).toBeFocused();
});

test('Escape closes the bar and keeps the place', async ({ page }) => {
  await page.goto(WSJ);
  await select(page, FLEDGLING);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await select(page, { block: 'p7', words: 'Service' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect(page.locator('#p7')).toBeFocused();
});

test('a triple click takes one paragraph, without the number of the next', async ({ page }) => {
  await page.goto(`${WSJ}#p6`);
  await page.locator('#p6').click({ clickCount: 3, position: { x: 20, y: 10 } });
  await expect(bar(page)).toBeVisible();
  const length = (await page.locator('#p6').textContent())?.length ?? 0;
  expect(await copy(page, 'Copy link')).toContain(`?s=0-${length}.`);
});

test('a selection from a number to white space is cut to the text', async ({ page }) => {
  await page.goto(WSJ);
  await page.evaluate(() => {
    const number = document.querySelector('a.number[href="#p6"]')?.firstChild;
    const text = document.getElementById('p6')?.firstChild;
    if (number && text) document.getSelection()?.setBaseAndExtent(number, 0, text, 5);
  });
  await expect(bar(page)).toBeVisible();
  expect(await copy(page, 'Copy link')).toContain('?s=0-4.');
});

test('nothing is offered for what is no part of the source', async ({ page }) => {
  await page.goto(WSJ);
  await select(page, FLEDGLING);
  await page.locator('.source-line').click({ clickCount: 3 });
  await expect(bar(page)).toBeHidden();
});

test('a passage across paragraphs is highlighted in each, and not between them', async ({
  page,
}) => {
  await page.goto(WSJ);
  const link = await linkTo(page, CONTROVERSY);
  expect(link).toMatch(/\?s=\d+-p9\.20\.[0-9a-z]{7}#p8:~:text=/);
  await page.goto('about:blank');
  await page.goto(link);
  await expect.poll(() => highlighted(page)).toHaveLength(2);
  const [first, second] = await highlighted(page);
  expect(first).toMatch(/^is aiming for a 10% share.*said\.$/);
  expect(second).toBe('Controversy has come');
  await expect.poll(() => isInView(page, CONTROVERSY)).toBe(true);
});

test('page furniture can be linked, and the link unfolds it', async ({ page }) => {
  const lamps: Stretch = { block: 'x2', words: 'what the lamps' };
  await page.goto(SIGNS);
  await page.getByText('Page furniture').click();
  const link = await linkTo(page, lamps);
  await page.goto('about:blank');
  await page.goto(link);
  await expect.poll(() => highlighted(page)).toEqual([lamps.words]);
  await expect.poll(() => isInView(page, lamps)).toBe(true);
});

test.describe('a link whose words have changed', () => {
  const stale = '?s=4-60.0000000';

  test('says so, shows the paragraph, and follows no lookalike', async ({ page }) => {
    await page.goto(`${WSJ}${stale}#p12:~:text=HANGZHOU`);
    const notice = page.locator('.passage-notice');
    await expect(notice).toContainText('This passage has changed since the link was made');
    await expect(notice).toBeInViewport();
    await expect(page.locator('#p12')).toBeInViewport();
    await page.waitForTimeout(1500);
    await expect(page.locator('#p12')).toBeInViewport();
    await expect(page.locator('#p2')).not.toBeInViewport();
    expect(await highlighted(page)).toEqual([]);

    await page.getByRole('link', { name: 'Paragraph 13, permalink' }).click();
    await expect(page).toHaveURL(`${WSJ}#p13`);
    await expect(notice).toBeHidden();
  });

  test('says so where the words now stand at the same place of another paragraph', async ({
    page,
  }) => {
    await page.goto(SIGNS);
    const link = await linkTo(page, { block: 'p17', words: 'Nothing' });
    await page.goto('about:blank');
    await page.goto(link.replace('#p17', '#p13'));
    await expect(page.locator('.passage-notice + .block #p13')).toBeInViewport();
    await expect(page.locator('.passage-notice')).toContainText('has changed');
    expect(await highlighted(page)).toEqual([]);
  });

  test('says so of its own paragraph only, wherever the reader goes from there', async ({
    page,
  }) => {
    const link = `${WSJ}${stale}#p12`;
    const notice = page.locator('.passage-notice');
    await page.goto(link);
    await expect(notice).toBeVisible();
    const number = page.locator('.note-ref').first();
    const note = (await number.getAttribute('href')) ?? '';
    await number.click();
    await expect(page).toHaveURL(`${WSJ}${note}`);
    await expect(page.locator(`${note}:target`)).toBeVisible();
    await page.getByRole('link', { name: 'Paragraph 13, permalink' }).click();
    await expect(page).toHaveURL(`${WSJ}#p13`);
    await expect(notice).toHaveCount(0);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(link);
    await expect(page.locator('.passage-notice + .block #p12')).toHaveCount(1);
  });

  test('says so above the text where the paragraph is gone too', async ({ page }) => {
    await page.goto(`${WSJ}${stale}#p99:~:text=zeppelin`);
    await expect(page.locator('.passage-notice')).toContainText('is gone.');
    await expect(page.locator('.passage-notice')).toBeInViewport();
  });

  test('says so above what is left of a paragraph', async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const tombstone = document.createElement('aside');
        tombstone.id = 'p99';
        tombstone.textContent = 'What it said.';
        document.querySelector('main')?.append(tombstone);
      });
    });
    await page.goto(`${WSJ}${stale}#p99:~:text=zeppelin`);
    await expect(page.locator('.passage-notice')).toContainText('last words are kept below');
    await expect(page.locator('.passage-notice + #p99')).toBeInViewport();
  });
});

test('a misspelt link is a link to its paragraph', async ({ page }) => {
  for (const query of [
    '?s=4-60',
    '?s=60-4.0000000',
    '?s=%3Cscript%3E',
    '?s=',
    '?s=4-p8.60.0000000',
  ]) {
    await page.goto(`${WSJ}${query}#p8`);
    await expect(page.locator('#p8')).toBeInViewport();
    await page.waitForTimeout(100);
    await expect(page.locator('.passage-notice')).toHaveCount(0);
  }
});

test('going on to a paragraph leaves the passage, and going back returns to it', async ({
  page,
}) => {
  await page.goto(WSJ);
  const link = await linkTo(page, FLEDGLING);
  await page.goto('about:blank');
  await page.goto(link);
  await expect.poll(() => highlighted(page)).toEqual([FLEDGLING.words]);
  await page.getByRole('link', { name: 'Paragraph 9, permalink' }).click();
  await expect(page).toHaveURL(`${WSJ}#p9`);
  await expect.poll(() => highlighted(page)).toEqual([]);
  await expect(page.locator('.passage-notice')).toHaveCount(0);
  await page.goBack();
  await expect.poll(() => highlighted(page)).toEqual([FLEDGLING.words]);
  await page.reload();
  await page.goForward();
  await expect(page).toHaveURL(`${WSJ}#p9`);
  await expect.poll(() => highlighted(page)).toEqual([]);
});

test('who goes on before the script is there is not called back', async ({ page }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/selection-opened.*', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${WSJ}?s=4-60.0000000#p12`);
  await page.getByRole('link', { name: 'Paragraph 13, permalink' }).click();
  release();
  await expect(page).toHaveURL(`${WSJ}#p13`);
  await expect(page.locator('.passage-notice')).toHaveCount(0);
});

test('the script brings the words into view where the browser has not', async ({ page }) => {
  await page.goto(WSJ);
  const link = await linkTo(page, FLEDGLING);
  await page.goto('about:blank');
  await page.goto(link.replace(/:~:.*/, ':~:text=HANGZHOU'));
  await expect.poll(() => isInView(page, FLEDGLING)).toBe(true);

  await page.goto('about:blank');
  await page.goto(link.replace(/:~:.*/, ':~:text=HANGZHOU'), { waitUntil: 'commit' });
  await page.waitForFunction(
    () => CSS.highlights.size > 0 && dispatchEvent(new WheelEvent('wheel', { deltaY: 40 })),
  );
  await page.waitForTimeout(1500);
  expect(await isInView(page, FLEDGLING), 'the reader has gone elsewhere').toBe(false);
});

test('where the clipboard is refused, the link is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(WSJ);
  await select(page, FLEDGLING);
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  const field = page.locator('.selection-tools textarea');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\?s=.*#p8:~:text=/);
  const chosen = await field.evaluate(
    (element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart,
  );
  expect(chosen).toBe((await field.inputValue()).length);
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
});

test('without the Highlight API marks stand in, and leave no trace', async ({ page }) => {
  await page.goto(WSJ);
  const link = await linkTo(page, CONTROVERSY);
  const blocks = () => page.locator('.source-text .block > [id]').allTextContents();
  const before = await blocks();
  const nodes = () => page.locator('#p8').evaluate((block) => block.childNodes.length);
  const count = await nodes();
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('mark.passage').first()).toBeVisible();
  const marked = (await page.locator('mark.passage').allTextContents()).join('');
  expect(marked).toMatch(/^is aiming for a 10% share.*said\.Controversy has come$/);
  expect(await blocks()).toEqual(before);
  await page.getByRole('link', { name: 'Paragraph 10, permalink' }).click();
  await expect(page.locator('mark.passage')).toHaveCount(0);
  expect(await blocks()).toEqual(before);
  expect(await nodes()).toBe(count);
});

test.describe('by touch', () => {
  const { viewport, userAgent, isMobile, hasTouch } = devices['Pixel 7'];
  test.use({ viewport, userAgent, isMobile, hasTouch });

  test('the bar stands at the foot of the screen and shares', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        return Promise.resolve();
      };
    });
    await page.goto(`${WSJ}#p8`);
    await select(page, FLEDGLING);
    const box = await bar(page).boundingBox();
    const height = await page.evaluate(() => innerHeight);
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(height);
    await bar(page).getByRole('button', { name: 'Share' }).tap();
    await expect(page.locator('html')).toHaveAttribute('data-shared', /./);
    const shared = await page.locator('html').getAttribute('data-shared');
    expect(JSON.parse(shared ?? '{}')).toMatchObject({
      url: expect.stringContaining('#p8:~:text='),
      title: expect.stringContaining('Alibaba'),
    });
    await bar(page).getByRole('button', { name: 'Copy link' }).tap();
    await expect(status(page)).toHaveText('Link copied.');
  });
});

const PASSAGES: readonly (readonly [what: string, page: string, stretch: Stretch])[] = [
  [
    'words over the passage of a note and its number',
    WSJ,
    { block: 'p5', words: 'active users, and Alibaba' },
  ],
  [
    'invisible signs',
    MARKED_UP,
    { block: 'p6', words: 'two spaces, a no-break\u00a0space, a soft\u00adhyphen and a\u200bzero' },
  ],
  ['Arabic', ARABIC, { block: 'p2', words: 'أين جاءت R&D' }],
  ['a single block', WSJ, FLEDGLING],
  ['two blocks', WSJ, CONTROVERSY],
  ['words within a term’s link', SIGNS, { block: 'p20', words: 'harbour master’s alone' }],
  [
    'commas, hyphens and signs',
    SIGNS,
    { block: 'p9', words: 'e-mail, dated 3 May, spoke of R&D at 50%' },
  ],
  [
    'quotes and dashes',
    SIGNS,
    { block: 'p9', words: '— “no more, no less” — and of a 1:2 split (see p. 7, a-b-c), #4 &' },
  ],
  [
    'a phrase that stands twice',
    SIGNS,
    { block: 'p13', words: 'The tide came in at six, and the barge' },
  ],
  ['a word that stands everywhere', SIGNS, { block: 'p25', words: 'ship' }],
  ['a paragraph that is repeated', SIGNS, { block: 'p18', words: 'Nothing moved.' }],
  ['Chinese', CHINESE, { block: 'p15', words: '码头上的灯数两遍' }],
  ['Chinese, cut in mid-word', CHINESE, { block: 'p15', words: '的市场，而渡' }],
  [
    'Chinese across blocks',
    CHINESE,
    { block: 'p15', words: '系统占有', lastBlock: 'p16', lastWords: '。' },
  ],
];

/** Low, so that nothing is in view by chance. */
const LOW = { width: 900, height: 250 };

for (const [what, url, stretch] of PASSAGES) {
  test(`the copied link leads to ${what}, with script and without`, async ({ page, browser }) => {
    await page.goto(url);
    const link = await linkTo(page, stretch);
    await page.goto('about:blank');
    await page.goto(link);
    const { words, lastWords = words } = stretch;
    await expect
      .poll(async () => {
        const all = (await highlighted(page)).join('\n');
        return all.startsWith(words) && all.endsWith(lastWords);
      })
      .toBe(true);
    if (stretch.lastBlock === undefined) expect(await highlighted(page)).toEqual([words]);

    const context = await browser.newContext({ javaScriptEnabled: false, viewport: LOW });
    const plain = await context.newPage();
    await plain.goto(url);
    expect(await isInView(plain, stretch)).toBe(false);
    await plain.goto(link);
    await expect.poll(() => isInView(plain, stretch)).toBe(true);
    // Without the paragraph to fall back on: the words themselves were found.
    await plain.goto('about:blank');
    await plain.goto(link.replace(/#[a-z0-9]+:~:/, '#:~:'));
    await expect.poll(() => isInView(plain, stretch)).toBe(true);
    await context.close();
  });
}

/** Words that a note, or its head, has as well. */
const IN_NOTES: readonly (readonly [url: string, stretch: Stretch])[] = [
  [WSJ, { block: 'p10', words: 'the Open Handset' }],
  [NOTES, { block: 'p4', words: '三十个箱子' }],
  [NOTES, { block: 'p5', words: 'and', lastBlock: 'p6', lastWords: 'opened again' }],
];

for (const [from, to] of [
  [390, 1440],
  [1440, 390],
] as const) {
  test(`links made at ${from} pixels lead to the same words at ${to}`, async ({
    page,
    browser,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: to, height: 250 },
    });
    const plain = await context.newPage();
    for (const [url, stretch] of IN_NOTES) {
      await page.setViewportSize({ width: from, height: 700 });
      await page.goto(url);
      const link = await linkTo(page, stretch);
      await page.goto('about:blank');
      await page.setViewportSize({ width: to, height: 250 });
      await page.goto(link);
      await expect.poll(async () => (await highlighted(page))[0]).toContain(stretch.words);
      await expect.poll(() => isInView(page, stretch)).toBe(true);
      // Without the paragraph to fall back on: the words themselves are found.
      await plain.goto('about:blank');
      await plain.goto(link.replace(/#[a-z0-9]+:~:/, '#:~:'));
      await expect.poll(() => isInView(plain, stretch), link).toBe(true);
    }
    await context.close();
  });
}

test('without script, a passage with notes in it is shown from its first words, not from the notes', async ({
  page,
  browser,
}) => {
  await page.goto(WSJ);
  const link = await linkTo(page, CONTROVERSY);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 150 },
  });
  const plain = await context.newPage();
  await plain.goto(link);
  await expect.poll(() => isInView(plain, CONTROVERSY)).toBe(true);
  await context.close();
});

test('at a former address, the link that is copied names the present one', async ({ page }) => {
  await page.goto(`${SITES.passages.url}articles/harbour-signs/`);
  const link = await linkTo(page, { block: 'p13', words: 'The tide came in at seven' });
  expect(link.startsWith(`${SIGNS}?s=`)).toBe(true);
});

test('what the bar says is seen in full, and off the words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto(WSJ);
  // The last line so low that there is room for the buttons below it, and for no more.
  await page.evaluate((block) => {
    const bottom = document.getElementById(block)?.getBoundingClientRect().bottom ?? 0;
    scrollBy(0, bottom - innerHeight + 60);
  }, UPHILL.block);
  await select(page, { ...UPHILL, lastBlock: UPHILL.block, lastWords: 'Mr. Zeng said.' });
  const before = await bar(page).boundingBox();
  await copy(page, 'Copy link');
  await expect(status(page)).toBeInViewport({ ratio: 1 });
  const lines = await page.evaluate(() => {
    const range = document.getSelection()?.getRangeAt(0) ?? new Range();
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  });
  expect(overlap(lines, before)).toBe(false);
  expect(overlap(lines, await bar(page).boundingBox())).toBe(false);
  expect(overlap(lines, await status(page).boundingBox())).toBe(false);
  // Above the words, the buttons keep their place while there is something to say.
  await select(page, UPHILL);
  await page.mouse.move(0, 0);
  const there = await bar(page).boundingBox();
  await copy(page, 'Copy link');
  expect(await bar(page).boundingBox()).toEqual(there);
});

test('printing shows neither bar nor notice', async ({ page }) => {
  await page.goto(`${WSJ}?s=4-60.0000000#p8`);
  await expect(page.locator('.passage-notice')).toBeVisible();
  await select(page, FLEDGLING);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.passage-notice')).toBeHidden();
  await expect(bar(page)).toBeHidden();
});

function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Drags the mouse over a stretch that stands on one line; gives the box of the selection. */
async function drag(page: Page, { block, words }: Stretch): Promise<Box> {
  await page.locator(`#${block}`).scrollIntoViewIfNeeded();
  const box = await page.evaluate(
    ([id, text]) => {
      const element = document.getElementById(id);
      const start = element?.textContent.indexOf(text) ?? 0;
      const range = new Range();
      const nodes = document.createTreeWalker(element ?? document, NodeFilter.SHOW_TEXT);
      let offset = 0;
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const { length } = node as Text;
        const end = start + text.length;
        if (offset <= start && start < offset + length) range.setStart(node, start - offset);
        if (offset < end && end <= offset + length) range.setEnd(node, end - offset);
        offset += length;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    },
    [block, words] as const,
  );
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, middle, { steps: 4 });
  await page.mouse.move(box.x + box.width, middle, { steps: 4 });
  await expect(bar(page)).toBeHidden();
  await page.mouse.up();
  return box;
}

function overlap(one: Box, other: Box | null): boolean {
  if (!other) return true;
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
