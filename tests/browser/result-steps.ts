import { expect } from '@playwright/test';
import type { Visitor } from './visitors.ts';

/** Searches of every kind, as the search page's address has them. */
const SEARCHES = [
  'q=Hangzhou',
  'q=mobile+users',
  'q=%22daily+active+users%22',
  'q=alibaba&kind=note',
  'q=weibo&term=tencent&kind=text',
  'q=alibaba&kind=text&sort=newest',
  'q=alibaba&sort=oldest',
  'q=%E5%BE%AE%E4%BF%A1',
  'q=%24586',
  'q=18%25',
  'q=18+percent',
  'q=OHA',
  'q=zeppelin',
] as const;

/** What the search page shows a reader: what is said, and each hit with its link and its marks. */
export interface Shown {
  readonly status: string;
  readonly besides: string;
  readonly hits: readonly (readonly string[])[];
}

/**
 * Opens a search and reads its page when all is found.
 *
 * @param root address of the site's or the folder's root, ending in `/`
 * @param file what the addresses of pages end in: `''` on a host, `index.html` in a folder
 */
async function shownFor(
  page: Visitor,
  root: string,
  search: string,
  file: '' | 'index.html',
): Promise<Shown> {
  await page.goto(`${root}search/${file}?${search}`);
  const read = (): Shown => ({
    status: document.querySelector('.search-status')?.textContent ?? '',
    besides: document.querySelector('.search-besides')?.textContent ?? '',
    hits: Array.from(document.querySelectorAll<HTMLAnchorElement>('.search-results a'), (link) => [
      link.href,
      link.textContent,
      ...Array.from(link.querySelectorAll('mark'), (mark) => mark.textContent),
    ]),
  });
  await expect
    .poll(async () => (await page.evaluate(read)).status, { timeout: 60_000 })
    .toMatch(/\.$/);
  const shown = await page.evaluate(read);
  const from = (href = ''): string =>
    href.slice(root.length).replace(file === '' ? '' : /index\.html(?=[?#]|$)/, '');
  return { ...shown, hits: shown.hits.map(([href, ...words]) => [from(href), ...words]) };
}

/** What is shown for each of the searches. */
export async function shownForAll(
  page: Visitor,
  root: string,
  file: '' | 'index.html' = '',
): Promise<Record<string, Shown>> {
  const all: Record<string, Shown> = {};
  for (const search of SEARCHES) all[search] = await shownFor(page, root, search, file);
  return all;
}

/** All but the last searches find something, and not all the same. */
export function expectHits(all: Record<string, Shown>): void {
  for (const search of SEARCHES) {
    const { besides = '', hits = [] } = all[search] ?? {};
    if (search === 'q=zeppelin') expect(besides).toContain('the list of sources');
    else expect(hits, search).not.toEqual([]);
  }
}
