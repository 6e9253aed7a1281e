import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { startHost } from './host.ts';
import { drawSheets } from './pdf-sheets.ts';

/*
 * Writes pictures of every type of page to `test-results/screenshots`: on phone, tablet and desk, in
 * light and dark; and on paper, from PDF, as are an article's and the edition's own. Who changes how
 * something looks looks at them.
 */

const project = join(import.meta.dirname, '../..');
const folder = join(project, 'test-results/screenshots');
const site = join(project, 'test-results/screenshots-site');

/** One page of every type, by the name of its pictures. */
const PAGES: Readonly<Record<string, string>> = {
  home: '',
  sources: 'articles/',
  article: 'articles/wsj-amos/',
  note: 'articles/wsj-amos/on-monday/',
  glossary: 'glossary/',
  term: 'glossary/amos/',
  claims: 'claims/',
  timeline: 'timeline/',
  event: 'timeline/acer-phone-dropped/',
  network: 'network/',
  parallels: 'parallels/',
  compare: 'compare/wsj-amos/techcrunch-stake/',
  search: 'search/?q=alibaba',
  about: 'about/',
  essay: 'what-a-retelling-changes/',
  style: 'style/',
  'not-found': '404.html',
};
const WIDTHS = [390, 820, 1440];
/** Pixels of a page in one picture: what is longer comes in several, to be looked at, and to be drawn. */
const LONGEST = 6000;
/** The files of the site that are printed. */
const PRINTED: Readonly<Record<string, string>> = {
  article: 'articles/wsj-amos.pdf',
  edition: 'edition.pdf',
};

const program = join(project, 'src/cli/variorum.js');
execFileSync(process.execPath, [program, 'build', '--pdf', '--out', site], { stdio: 'inherit' });
const host = await startHost(site);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of WIDTHS) await takeAll(browser, { width, height: 900 }, colorScheme);
  }
  await printAll(browser);
} finally {
  await browser.close();
  await host.stop();
}
console.log(`Pictures are in ${folder}`);

async function takeAll(
  from: Browser,
  viewport: { width: number; height: number },
  colorScheme: 'light' | 'dark',
): Promise<void> {
  for await (const [name, page] of pages(from, { viewport, colorScheme })) {
    await take(page, `${name}-${viewport.width}-${colorScheme}`);
  }
}

async function printAll(from: Browser): Promise<void> {
  for await (const [name, page] of pages(from, {})) {
    if (!(name in PRINTED))
      await keep(name, await page.pdf({ format: 'A4', printBackground: true }));
  }
  for (const [name, path] of Object.entries(PRINTED))
    await keep(name, readFileSync(join(site, path)));
}

/** Each page, when it stands. */
async function* pages(from: Browser, look: BrowserContextOptions): AsyncGenerator<[string, Page]> {
  const context = await from.newContext({
    ...look,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  for (const [name, path] of Object.entries(PAGES)) {
    const answer = await page.goto(host.url + path, { waitUntil: 'networkidle' });
    if (!answer?.ok()) throw new Error(`${path} is no page of the default corpus.`);
    await page.evaluate(() => document.fonts.ready);
    yield [name, page];
  }
  await context.close();
}

async function take(page: Page, name: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const parts: Buffer[] = [];
  for (let y = 0; y < height; y += LONGEST) {
    const clip = { x: 0, y, width, height: Math.min(height - y, LONGEST) };
    parts.push(await page.screenshot({ fullPage: true, clip, animations: 'disabled' }));
  }
  write(name, parts);
}

async function keep(name: string, pdf: Uint8Array): Promise<void> {
  write(`${name}-print`, await drawSheets(pdf));
}

/** Parts of one have numbers; a picture that is the only one has none. */
function write(name: string, parts: readonly Buffer[]): void {
  for (const [index, part] of parts.entries()) {
    const number = parts.length > 1 ? `-${index + 1}` : '';
    writeFileSync(join(folder, `${name}${number}.png`), part);
  }
}
