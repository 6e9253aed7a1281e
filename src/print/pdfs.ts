import { rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import {
  articleAddress,
  articlePdfAddress,
  editionPdfAddress,
  printAddress,
} from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { readDestinations } from './destinations.ts';
import { findBrowser } from './find-browser.ts';
import { bindIndex, bindLinks, fillMargins, keepSpaces, number, wordNumbers } from './in-page.ts';
import { undated } from './undated.ts';

/** Stands for the host of a site that names none; what leads there is no link on paper. */
const NO_HOST = 'https://site.invalid';
/** Writing numbers may move what follows; it settles at once, or after one more time. */
const MOST_PASSES = 5;
/** For machines without a display or user namespaces, and so that the browser talks to nobody. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Prints each article and the whole edition from a finished site into it, and takes the page away
 * from which the edition was printed. The browser sees the site at its own address, and no network.
 *
 * @param base the path for which the site was built, with a slash at both ends
 * @param folder the finished site
 */
export async function writePdfs(
  { articles, site: { url } }: Edition,
  base: string,
  folder: string,
): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser was found to print with.');
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  try {
    // Scripts of the site would offer what nobody can use on paper; ours run all the same.
    const page = await browser.newPage({ javaScriptEnabled: false });
    const root = new URL(base, url ?? NO_HOST);
    await page.route('**/*', (route) => {
      const file = fileOf(new URL(route.request().url()), root, folder);
      return file === undefined ? route.abort() : route.fulfill({ path: file });
    });
    const print = async (address: string, to: string): Promise<void> => {
      await page.goto(new URL(address.slice(1), root).href);
      await page.evaluate(bindLinks, { hasHost: url !== undefined });
      for (const prepare of [bindIndex, keepSpaces, fillMargins, wordNumbers]) {
        await page.evaluate(prepare);
      }
      writeFileSync(join(folder, decodeURI(to)), undated(await numbered(page)));
    };
    for (const { slug } of articles) await print(articleAddress(slug), articlePdfAddress(slug));
    await print(printAddress, editionPdfAddress);
  } finally {
    await browser.close();
    rmSync(join(folder, printAddress), { recursive: true });
  }
}

/** Prints until every number of a page that is printed is the one that is true. */
async function numbered(page: Page): Promise<Uint8Array> {
  await page.evaluate(() => document.fonts.ready);
  let written = '';
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const pdf = await page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    if ((await page.locator('a[data-page]').count()) === 0) return pdf;
    const pages = Object.fromEntries(await readDestinations(pdf));
    const found = JSON.stringify(pages);
    if (found === written) return pdf;
    written = found;
    await page.evaluate(number, pages);
  }
  throw new Error('The numbers of the pages do not settle.');
}

/** The file of the site that a host would send. */
function fileOf(url: URL, root: URL, folder: string): string | undefined {
  if (!url.href.startsWith(root.href)) return undefined;
  const path = join(folder, decodeURIComponent(url.pathname.slice(root.pathname.length)));
  const file = extname(path) === '' ? join(path, 'index.html') : path;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
