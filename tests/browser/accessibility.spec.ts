import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { SITES } from './sites.ts';

/** One page of every type. */
const PAGES = [
  '',
  'articles/',
  'articles/wsj-amos/',
  'articles/wsj-amos/on-monday/',
  'glossary/',
  'glossary/amos/',
  'claims/',
  'timeline/',
  'timeline/acer-phone-dropped/',
  'network/',
  'parallels/',
  'compare/wsj-amos/techcrunch-stake/',
  'about/',
  'what-a-retelling-changes/',
  'search/',
  'search/?q=alibaba',
  'style/',
  '404.html',
];
const ARTICLE = 'articles/wsj-amos/';

const DEVICES = {
  'a phone': { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  'a desk': { viewport: { width: 1440, height: 900 } },
};

/** What comes up over an article by an act of the reader: the act, and what is then to be seen. */
const STATES: Readonly<Record<string, { open: (page: Page) => Promise<void>; shown: string }>> = {
  'card of a term': {
    open: (page) => focusOn(page, '#p8 a[data-card="term:amos"]'),
    shown: '#_card .card-sources',
  },
  'card of a passage': {
    open: (page) => focusOn(page, '.introduction a[data-card*="46.2"]'),
    shown: '#_card blockquote.card-text',
  },
  'card of a parallel': {
    open: (page) => focusOn(page, '#p4 .parallel-ref'),
    shown: '#_card div > blockquote',
  },
  'card of several parallels': {
    open: (page) => focusOn(page, '.parallel-ref[data-card*="+"]'),
    shown: '#_card .card-twins',
  },
  'card of a footnote': {
    open: async (page) => {
      await page.goto(`${SITES.main.url}${ARTICLE}#ten-percent-share`);
      await focusOn(page, '#ten-percent-share [role="doc-noteref"]');
    },
    shown: '#_card [href="#ten-percent-share-fn-1"]',
  },
  'dialog of keys': { open: (page) => page.keyboard.press('?'), shown: 'dialog.keys' },
  'search dialog': {
    open: async (page) => {
      await page.keyboard.press('/');
      await page.locator('.search-dialog input').fill('alibaba');
    },
    shown: '.search-dialog a.hit',
  },
  'bar for a selection': {
    open: (page) => select(page, '#p5'),
    shown: '.selection-tools [role="toolbar"]',
  },
  'dialog of citations': {
    open: async (page) => {
      await select(page, '#p6');
      await page.locator('.selection-tools').getByRole('button', { name: 'Cite' }).click();
    },
    shown: 'dialog.cite',
  },
};

for (const [name, device] of Object.entries(DEVICES)) {
  test(`no page type has a fault that axe finds, on ${name}, light and dark`, async ({
    browser,
  }) => {
    test.setTimeout(600_000);
    const context = await browser.newContext({ ...device, bypassCSP: true });
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(SITES.main.url + path, { waitUntil: 'networkidle' });
      await expectNoFaults(page, path);
    }
    await context.close();
  });

  test(`nor has what comes up over an article, on ${name}`, async ({ browser }) => {
    test.setTimeout(600_000);
    const context = await browser.newContext({ ...device, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(SITES.main.url + ARTICLE);
    for (const [state, { open, shown }] of Object.entries(STATES)) {
      await open(page);
      await expect(page.locator(shown).first(), state).toBeVisible();
      await expectNoFaults(page, state);
      await page.keyboard.press('Escape');
      await expect(page.locator(shown).first(), state).toBeHidden();
    }
    await context.close();
  });
}

/** Looks at the whole page, in both colour schemes. */
async function expectNoFaults(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(faults(violations), `${what}, ${colorScheme}`).toEqual([]);
  }
}

/** As the Tab key does, with the mark at the foot of the window: what stands below it is not shown. */
async function focusOn(page: Page, mark: string): Promise<void> {
  await page.keyboard.press('Tab');
  await page
    .locator(mark)
    .first()
    .evaluate((element: HTMLElement) => {
      element.scrollIntoView({ block: 'end' });
      element.focus({ preventScroll: true });
    });
}

async function select(page: Page, block: string): Promise<void> {
  await page.locator(block).evaluate((paragraph) => {
    paragraph.scrollIntoView({ block: 'center' });
    document.getSelection()?.selectAllChildren(paragraph);
  });
}

function faults(
  violations: readonly { id: string; nodes: readonly { html: string }[] }[],
): { id: string; html: string[] }[] {
  return violations.map(({ id, nodes }) => ({
    id,
    html: nodes.slice(0, 3).map(({ html }) => html),
  }));
}
