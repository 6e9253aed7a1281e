import { expect, test, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from './sites.ts';

const source = join(import.meta.dirname, '../../src');

/** Components that the style guide does not show. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  ArticlePage: 'the frame of a page',
  ChartPage: 'the frame of a page',
  EventPage: 'the frame of a page',
  NotePage: 'the frame of a page',
  TermPage: 'the frame of a page',
  Gone: 'the frame of a page',
  CiteMeta: 'in the head of a page, unseen',
  JsonLd: 'in the head of a page, unseen',
  SharingMeta: 'in the head of a page, unseen',
  EditionContents: 'on paper only',
  EditionIndex: 'on paper only',
  EditionPart: 'on paper only',
  CorpusImage: 'has no style of its own, and no picture here',
  DefaultAbout: 'two paragraphs of plain prose',
  Nothing: 'shows nothing',
  Offline: 'its panel is shown; the files that it offers are those of a whole edition',
  Prose: 'reads the files of a corpus; the style guide has a few of its own, in the same elements',
};

/** Classes that a sheet styles and the style guide has no element of. */
const NOT_SEEN: Readonly<Record<string, string>> = {
  'at-foot': 'a card under fingers, at the foot of the window',
  broad: 'a card where there is little height',
  below: 'turns the bar of a selection about where it stands under the words',
  'home-questions': 'sets the questions of the home page in columns',
  questions: 'prose with less space between its headings',
  'page-list': 'a list of essays, set like one of sources',
  'in-own-font': 'a state of the search page, until a font is there',
  'parallel-pairs': 'a list of links, where there are too many parallels to quote',
  zoomed: 'a drawing that is enlarged, which its buttons do here too',
  folded: 'a note that is the target of an address and was folded by hand',
};

/** Sheets of paper, and of the style guide itself. */
const OTHER_SHEETS = ['edition.css', 'print.css', 'style-guide.css'];

test('the style guide renders every component, or says why not', () => {
  const shown = new Set<string>();
  const visit = (file: string): void => {
    if (shown.has(file)) return;
    shown.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.astro)'/g);
    for (const [, path = ''] of imports) visit(join(file, '..', path));
  };
  visit(join(source, 'pages/style.astro'));
  const components = readdirSync(join(source, 'components'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace('.astro', ''));
  const missing = components.filter(
    (name) => !shown.has(join(source, 'components', `${name}.astro`)),
  );
  expect(missing.toSorted()).toEqual(Object.keys(NOT_SHOWN).toSorted());
});

test('every class that a sheet styles is in the style guide, or it says why not', async ({
  page,
}) => {
  await open(page);
  const styled = readdirSync(join(source, 'styles'))
    .filter((name) => name.endsWith('.css') && !OTHER_SHEETS.includes(name))
    .flatMap((name) => classesIn(readFileSync(join(source, 'styles', name), 'utf8')));
  expect(styled.length).toBeGreaterThan(100);
  const present = await page.evaluate(() =>
    [...document.querySelectorAll('[class]')].flatMap(({ classList }) => [...classList]),
  );
  const missing = [...new Set(styled)].filter((name) => !present.includes(name));
  expect(missing.toSorted()).toEqual(Object.keys(NOT_SEEN).toSorted());
});

test('what a script makes is in place, acts on nothing, and has ids of its own', async ({
  page,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await open(page);
  const empty = await page
    .locator('[data-made]')
    .evaluateAll((places) => places.filter((place) => !place.textContent.trim()).length);
  expect(empty).toBe(0);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  const dialog = page.locator('[data-made="keys"] dialog');
  await dialog.getByRole('button').click();
  await expect(dialog).toBeVisible();
  expect(errors).toEqual([]);
});

test('it opens at its head, leads nowhere, and nothing is wider than the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  const away = await page.locator('.style-guide :not([data-made] *):is(a)').evaluateAll((links) =>
    links
      .map((link) => new URL(link.getAttribute('href') ?? '', location.href))
      .filter(({ pathname }) => pathname !== location.pathname)
      .map(({ href }) => href),
  );
  expect(away).toEqual([]);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

async function open(page: Page): Promise<void> {
  await page.goto(`${SITES.main.url}style/`, { waitUntil: 'networkidle' });
  await page.locator('html[data-specimens="made"]').waitFor();
}

/** The classes in the selectors of a sheet, but for what it has for paper. */
function classesIn(css: string): string[] {
  const rules = css.replace(/\/\*.*?\*\//gs, '').replace(/^@media print \{.*?^\}/gms, '');
  return [...rules.matchAll(/([^{};]+)\{/g)].flatMap(([, selector = '']) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
  );
}
