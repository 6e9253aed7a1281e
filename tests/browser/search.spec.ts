import { expect, test, type Page } from '@playwright/test';
import { highlighted } from './selection-steps.ts';
import { SITES } from './sites.ts';

const { url: MAIN } = SITES.main;

const field = (page: Page) => page.getByLabel('Words in the texts, the notes and the glossary');
const hits = (page: Page) => page.locator('.search-results a');
const status = (page: Page) => page.locator('main').getByRole('status');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const options = (page: Page) => dialog(page).getByRole('option');

for (const [name, { url }] of Object.entries({ main: SITES.main, 'sub-path': SITES.subPath })) {
  test(`${name}: searching with the keyboard lands on the words, highlighted`, async ({ page }) => {
    const faults = faultsOf(page);
    await page.goto(`${url}search/`);
    await expect(field(page)).toBeFocused();
    await page.keyboard.insertText('creditworthiness');
    await expect(status(page)).toHaveText('3 passages.');
    await expect(page).toHaveURL(`${url}search/?q=creditworthiness`);
    await expect(hits(page).first()).toContainText('Glossary');
    await expect(hits(page).nth(1)).toContainText('¶7');
    await expect(hits(page).nth(1)).toContainText('Digest of TechCrunch');
    await expect(hits(page).nth(1).locator('mark')).toHaveText('creditworthiness');

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/articles\/techcrunch-stake\/\?s=.*#p7/);
    await expect.poll(() => highlighted(page)).toEqual(['creditworthiness']);
    await expect(page.locator('#p7')).toBeInViewport();
    expect(faults).toEqual([]);
  });

  test(`${name}: the dialog opens anywhere and leads to the words`, async ({ page }) => {
    const faults = faultsOf(page);
    await page.goto(`${url}glossary/amos/`);
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeVisible();
    const input = dialog(page).getByRole('combobox');
    await expect(input).toBeFocused();
    await expect(input).toHaveValue('');
    await page.keyboard.insertText('OHA');
    await expect(dialog(page).getByRole('status')).toHaveText('10 passages.');
    await expect(dialog(page).locator('.search-also')).toHaveText(
      'also: Open Handset Alliance, 开放手机联盟',
    );
    await expect(input).toHaveAttribute('aria-expanded', 'true');

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(input).toHaveAttribute('aria-activedescendant', '_search-list-1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(input).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    for (let back = 0; back < 3; back += 1) await page.keyboard.press('ArrowDown');
    await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(options(page).nth(1)).toContainText('¶5');
    const words = (await options(page).nth(1).locator('mark').allTextContents()).join(' ');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/articles\//);
    await expect.poll(() => highlighted(page)).toEqual([words]);
    expect(faults).toEqual([]);
  });
}

test.describe('the dialog', () => {
  test('opens with Ctrl+K, with the button, and with its space bar; the focus goes back', async ({
    page,
  }) => {
    await page.goto(`${MAIN}articles/wsj-amos/`);
    const button = page.getByRole('button', { name: 'Search' });
    for (const open of [
      () => button.click(),
      () => button.press(' '),
      () => button.press('Enter'),
      () => page.keyboard.press('Control+k'),
    ]) {
      await button.focus();
      await open();
      await expect(dialog(page)).toBeVisible();
      await page.keyboard.type('amos');
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(button).toBeFocused();
    }
  });

  test('leaves keys alone where something is typed, and other uses of the link', async ({
    page,
    context,
  }) => {
    await page.goto(`${MAIN}search/`);
    await page.keyboard.type('a/b');
    await expect(field(page)).toHaveValue('a/b');
    await page.goto(`${MAIN}glossary/`);
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Search' }).click({ modifiers: ['ControlOrMeta'] });
    expect((await opened).url()).toBe(`${MAIN}search/`);
    await expect(dialog(page)).toHaveCount(0);
  });

  test('loads nothing of the search before it is used', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${MAIN}articles/wsj-amos/`);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((one) => /search-dialog|pagefind/.test(one))).toEqual([]);
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeVisible();
    expect(asked.filter((one) => one.includes('pagefind'))).toEqual([]);
    await page.keyboard.insertText('Taobao');
    await expect(options(page).first()).toBeVisible();
    expect(asked.filter((one) => one.includes('pagefind')).length).toBeGreaterThan(3);
  });

  test('closes when it leads to a passage of the same page', async ({ page }) => {
    await page.goto(`${MAIN}about/`);
    await page.keyboard.type('/quotation marks enclose');
    await options(page).filter({ hasText: 'Essay' }).first().click();
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator('main p', { hasText: 'quotation marks enclose' })).toBeInViewport();
  });

  test('hands over to the search page', async ({ page }) => {
    await page.goto(MAIN);
    await page.keyboard.type('/Taobao');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${MAIN}search/?q=Taobao`);
    await expect(hits(page).first()).toContainText('Taobao');
  });

  test.describe('while it is on its way', () => {
    let arrival: Promise<void>;
    let arrive: () => void;

    test.beforeEach(async ({ page }) => {
      arrival = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route('**/search-dialog*.js', async (route) => {
        await arrival;
        await route.continue();
      });
      await page.goto(MAIN);
    });

    test('keeps what is typed, taken back and sent', async ({ page }) => {
      await page.keyboard.type('/Taobo');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('ao');
      await page.keyboard.press('Enter');
      arrive();
      await expect(page).toHaveURL(`${MAIN}search/?q=Taobao`);
      await expect(hits(page).first()).toContainText('Taobao');
    });

    test('opens once, however often it is asked for', async ({ page }) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Tao');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('bao');
      arrive();
      await expect(dialog(page).getByRole('combobox')).toHaveValue('Taobao');
      await expect(dialog(page)).toHaveCount(1);
    });

    test('gives way to the search page if it cannot be had', async ({ page }) => {
      await page.route('**/search-dialog*.js', async (route) => {
        await arrival;
        await route.abort();
      });
      await page.keyboard.type('/Taobao');
      arrive();
      await expect(page).toHaveURL(`${MAIN}search/?q=Taobao`);
      await expect(hits(page).first()).toContainText('Taobao');
    });

    test('does not open if Escape is pressed, until it is asked for again', async ({ page }) => {
      await page.keyboard.type('/Tao');
      await page.keyboard.press('Escape');
      const loaded = page.waitForResponse('**/search-dialog*.js');
      arrive();
      await loaded;
      await page.waitForLoadState('networkidle');
      await expect(dialog(page)).toBeHidden();
      await page.keyboard.press('/');
      await expect(dialog(page).getByRole('combobox')).toHaveValue('');
    });
  });

  test('remembers searches on the device, and forgets them when told', async ({ page }) => {
    await page.goto(MAIN);
    await page.keyboard.type('/Taobao');
    await options(page).first().click();
    await expect(page).toHaveURL(/taobao/);
    // The address changes before the page it names has its script, and a key pressed then is lost.
    await page.waitForLoadState();
    await page.keyboard.press('/');
    await expect(options(page)).toHaveText(['Taobao']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('combobox')).toHaveValue('Taobao');
    await expect(options(page).first().locator('mark').first()).toHaveText('Taobao');
    await dialog(page).getByRole('combobox').fill('');
    await dialog(page).getByRole('button', { name: 'Clear recent searches' }).click();
    await expect(options(page)).toHaveCount(0);
    await page.goto(`${MAIN}search/`);
    await expect(page.locator('.search-recent')).toBeHidden();
  });

  for (const [storage, deny] of [
    ['refused', denyStorage],
    ['full', fillStorage],
  ] as const) {
    test(`works where storage is ${storage}`, async ({ page }) => {
      await page.addInitScript(deny);
      const faults = faultsOf(page);
      await page.goto(`${MAIN}search/?q=Taobao`);
      await expect(hits(page).first()).toContainText('Taobao');
      await field(page).press('Enter');
      await field(page).fill('');
      await expect(page.locator('.search-recent')).toContainText('Taobao');
      expect(faults).toEqual([]);
    });
  }
});

const FIGURES = [
  ['$586', '$586'],
  ['18%', '18%'],
  ['"46.2 million daily active users"', '46.2 million daily active users'],
  ['Weixin', 'WeChat'],
] as const;
for (const [query, marked] of FIGURES) {
  test(`a shared search finds ${query}`, async ({ page }) => {
    await page.goto(`${MAIN}search/?q=${encodeURIComponent(query)}`);
    await expect(field(page)).toHaveValue(query);
    await expect(page.locator('.search-results mark', { hasText: marked }).first()).toBeVisible();
  });
}

test.describe('filters', () => {
  const box = (page: Page, name: string) => page.getByRole('checkbox', { name });

  test('narrow the passages, count them, and stand in the address', async ({ page }) => {
    await page.goto(`${MAIN}search/?q=alibaba`);
    const label = page.locator('.search-fields label', { hasText: 'Note' });
    await expect(label.locator('.count')).toHaveText(/^\d+$/);
    const count = Number(await label.locator('.count').textContent());
    expect(count).toBeGreaterThan(1);
    await box(page, 'Note').check();
    await expect(status(page)).toHaveText(`${count} passages.`);
    await expect(box(page, 'Note')).toBeFocused();
    await expect(page).toHaveURL(`${MAIN}search/?q=alibaba&kind=note`);
    await box(page, 'The Wall Street Journal').check();
    await expect(page.locator('.search-results .hit-title')).not.toContainText(['Weibo Stake']);
    const left = await hits(page).allTextContents();
    await page.goto(page.url());
    await expect(hits(page)).toHaveText(left);
    await expect(box(page, 'The Wall Street Journal')).toBeChecked();
    await page.getByRole('button', { name: 'Remove all filters' }).click();
    await expect(page).toHaveURL(`${MAIN}search/?q=alibaba`);
    await expect(field(page)).toBeFocused();
  });

  test('of terms hold for the passage itself', async ({ page }) => {
    await page.goto(`${MAIN}search/?q=weibo&term=tencent&kind=text`);
    await expect(hits(page).first()).toBeVisible();
    for (const address of await hits(page).evaluateAll((all: HTMLAnchorElement[]) =>
      all.map(({ href }) => href),
    )) {
      await page.goto(address);
      const block = new URL(address).hash.replace(/:~:.*/, '');
      await expect(page.locator(block)).toContainText('Tencent');
    }
  });

  test('that leave nothing say so', async ({ page }) => {
    await page.goto(`${MAIN}search/?q=weibo&year=1899`);
    await expect(status(page)).toContainText('Nothing passes the filters');
    await box(page, '1899').click();
    await expect(hits(page).first()).toBeVisible();
  });
});

test("results are set in the texts' own font once it is there", async ({ page }) => {
  await page.goto(`${MAIN}search/?q=Taobao`);
  await expect(hits(page).first()).toBeVisible();
  await page.waitForFunction(() => document.fonts.check('1em Alegreya'));
  await field(page).fill('Weibo');
  await expect(hits(page).first()).toContainText('Weibo');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.search-results .hit-words',
  });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.map(({ familyName }) => familyName)).toContain('Alegreya');
});

test('a word that the hits lack is said, and the name of a term is not guessed at', async ({
  page,
}) => {
  await page.goto(`${MAIN}search/?q=${encodeURIComponent('OHA "daily active"')}`);
  await expect(status(page)).toContainText('None has “oha”.');
  await expect(page.locator('.search-near')).toHaveCount(0);
});

test('the order by date is in the address, and comes back', async ({ page }) => {
  await page.goto(`${MAIN}search/?q=alibaba&kind=text`);
  await page.getByLabel('Order').selectOption('newest first');
  await expect(page).toHaveURL(`${MAIN}search/?q=alibaba&kind=text&sort=newest`);
  await expect(hits(page).first()).toContainText('May 2013');
  await page.reload();
  await expect(page.getByLabel('Order')).toHaveValue('newest');
  await page.getByLabel('Order').selectOption('oldest first');
  await expect(hits(page).first()).toContainText('29–30 April 2013');
});

test('nothing found is said, with the words that were looked for', async ({ page }) => {
  await page.goto(`${MAIN}search/?q=zeppelin`);
  await expect(status(page)).toHaveText('Nothing was found for “zeppelin”.');
  await page.goto(`${MAIN}search/?q=Alibabba`);
  await page.getByText('Nearest in the glossary').getByRole('link', { name: 'Alibaba' }).click();
  await expect(page).toHaveURL(`${MAIN}glossary/alibaba/`);
});

test('markup in a query and in a source stays text', async ({ page }) => {
  await page.goto(`${SITES.hostile.url}search/?q=${encodeURIComponent('<script> directive')}`);
  await expect(page.locator('.search-results')).toContainText('<!-- a comment -->');
  await expect(page.locator('.search-results script')).toHaveCount(0);
});

test('texts of several languages are searched at once', async ({ page }) => {
  const { url } = SITES.passages;
  await page.goto(`${url}search/?q=${encodeURIComponent('碼頭')}`);
  await expect(hits(page).first().locator('mark')).toHaveText('码头');
  await hits(page).first().click();
  await expect.poll(() => highlighted(page)).toEqual(['码头']);
  await page.goto(`${url}search/?q=${encodeURIComponent('lamps twice')}`);
  await expect(hits(page).first()).toContainText('count the lamps twice');
});

const STRANGE = [
  'a'.repeat(6000),
  'stake '.repeat(600),
  '<img src=x onerror=alert(1)>',
  '(.*+?[\\',
  '"',
  '🦀 👩‍👩‍👧',
  'مرحبا ‮stake',
  '%',
];
for (const query of STRANGE) {
  test(`an address may ask for ${query.slice(0, 30)}`, async ({ page }) => {
    const faults = faultsOf(page);
    await page.goto(`${MAIN}search/?q=${encodeURIComponent(query)}`);
    await expect(status(page)).not.toBeEmpty();
    await expect(status(page)).not.toHaveText('Searching…');
    expect(faults).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
}

test('a query of any length can be typed, and its address opened again', async ({ page }) => {
  await page.goto(`${MAIN}search/`);
  await field(page).fill(`Taobao ${'x'.repeat(100_000)}`);
  await expect(status(page)).toContainText('Only the beginning');
  await page.reload();
  await expect(status(page)).toContainText('No passage has all of it');
});

test('broken queries and values that make no sense are passed over', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto(`${MAIN}search/?q=%E0%A4%A&kind=nonsense&sort=sideways&year=&term=%ED%A0%80`);
  await expect(status(page)).not.toBeEmpty();
  await page.goto(`${MAIN}search/?q=Taobao&kind=nonsense&sort=sideways`);
  await expect(hits(page).first()).toContainText('Taobao');
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#query');
    if (!input) return;
    input.value = 'Taobao \ud83d';
    input.dispatchEvent(new Event('input'));
  });
  await expect(page).toHaveURL(/q=Taobao\+%EF%BF%BD/);
  await expect(status(page)).toHaveText(/passages/);
  expect(faults).toEqual([]);
});

test('an index that cannot be had is said, and the next try works', async ({ page }) => {
  await page.route('**/pagefind/en/pagefind.js', (route) => route.abort());
  await page.goto(`${MAIN}search/?q=Taobao`);
  await expect(status(page)).toContainText('could not be loaded');
  await page.unroute('**/pagefind/en/pagefind.js');
  await page.reload();
  await expect(status(page)).toContainText('passages');
});

test('a site without an index says so', async ({ page }) => {
  await page.route('**/pagefind/search.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${MAIN}search/?q=Taobao`);
  await expect(status(page)).toContainText('made when the site is built');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so, promises no keys and offers other ways', async ({ page }) => {
    await page.goto(`${MAIN}glossary/`);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page).toHaveURL(`${MAIN}search/`);
    // Playwright's text search passes over everything inside `noscript`.
    await expect(page.locator('noscript .notice')).toContainText('Search needs JavaScript');
    await expect(page.locator('noscript a')).toHaveCount(2);
    await expect(page.locator('#query')).toBeHidden();
    await expect(page.locator('.hint')).toBeHidden();
    await expect(page.locator('.search-sort')).toBeHidden();
  });
});

/** Runs in the page, and so does the next one. */
function denyStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('refused', 'SecurityError');
    },
  });
}

function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
}

function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}
