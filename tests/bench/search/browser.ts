import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../browser/find-browser.ts';
import type { Served } from './serve.ts';

/** What it takes from an empty cache to the first hits on the search page, in bytes as sent. */
export interface Cold {
  readonly bytes: number;
  readonly requests: number;
  /** Of these, what belongs to the index and its engine. */
  readonly indexBytes: number;
}

/** Milliseconds from a query to its hits on the page, in a browser that has searched before. */
export interface Latency {
  readonly median: number;
  readonly p95: number;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** Opens a shared search with nothing in the cache. */
export async function coldSearch(browser: Browser, site: Served, query: string): Promise<Cold> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(markFirstHit);
  site.sent();
  await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
  await page.locator('.search-results a').first().waitFor();
  const before = new Set(await page.evaluate(askedBeforeFirstHit));
  const sent = site.sent().filter(({ path }) => before.has(path));
  await context.close();
  const sum = (some: typeof sent): number => some.reduce((total, { bytes }) => total + bytes, 0);
  return {
    bytes: sum(sent),
    requests: sent.length,
    indexBytes: sum(sent.filter(({ path }) => path.includes('/pagefind/'))),
  };
}

/** Runs in the page ahead of all else: notes when the first hit stands in it. */
function markFirstHit(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.search-results a')) return;
    performance.mark('first-hit');
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: the paths of all that it had asked for by then, itself included. */
function askedBeforeFirstHit(): string[] {
  const [mark] = performance.getEntriesByName('first-hit');
  return [
    location.pathname,
    ...performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < (mark?.startTime ?? Infinity))
      .map(({ name }) => new URL(name).pathname),
  ];
}

/** Searches on the page for one query after the other, each when the one before is answered. */
export async function warmLatency(
  browser: Browser,
  site: Served,
  queries: readonly string[],
): Promise<Latency> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${site.url}search/?q=${encodeURIComponent(queries[0] ?? '')}`);
  await page.locator('.search-results a').first().waitFor();
  await page.evaluate(timed, queries);
  const times = (await page.evaluate(timed, queries)).sort((a, b) => a - b);
  await context.close();
  const at = (share: number): number => times[Math.ceil(times.length * share) - 1] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** Runs in the page: the milliseconds until each query's first hits stand in the list. */
async function timed(queries: readonly string[]): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('#query');
  const list = document.querySelector('.search-results');
  if (!input || !list) throw new Error('This is not the search page.');
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    const shown = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(list, { childList: true });
    });
    input.value = query;
    input.form?.requestSubmit();
    await shown;
    times.push(performance.now() - start);
    // The rest of the pages is looked at behind the first hits.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return times;
}
