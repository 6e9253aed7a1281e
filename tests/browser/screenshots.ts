import { chromium, type Browser, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { startHost } from './host.ts';

/*
 * Writes pictures of every type of page to `test-results/screenshots`: on phone, tablet and desk, in
 * light and dark, and as printed. Who changes how something looks looks at them.
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
const PAPER = { width: 794, height: 1123 };
/** Pixels of a page that is so long that nobody looks at its end; and browsers draw no longer ones. */
const LONGEST = 12_000;

const program = join(project, 'src/cli/variorum.js');
execFileSync(process.execPath, [program, 'build', '--out', site], { stdio: 'inherit' });
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
  await takeAll(browser, PAPER, 'print');
} finally {
  await browser.close();
  await host.stop();
}
console.log(`Pictures are in ${folder}`);

async function takeAll(
  from: Browser,
  viewport: { width: number; height: number },
  look: 'light' | 'dark' | 'print',
): Promise<void> {
  const context = await from.newContext({
    viewport,
    colorScheme: look === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  if (look === 'print') await page.emulateMedia({ media: 'print' });
  for (const [name, path] of Object.entries(PAGES)) {
    const answer = await page.goto(host.url + path, { waitUntil: 'networkidle' });
    if (!answer?.ok()) throw new Error(`${path} is no page of the default corpus.`);
    await take(page, `${name}-${look === 'print' ? look : `${viewport.width}-${look}`}.png`);
  }
  await context.close();
}

async function take(page: Page, file: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.screenshot({
    path: join(folder, file),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, LONGEST) },
    animations: 'disabled',
  });
}
