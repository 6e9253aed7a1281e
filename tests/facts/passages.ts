import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';

/** Finds passages: their addresses within the site, the best first. */
export type Search = (query: string) => Promise<string[]>;

/** The part of Pagefind's browser API (pagefind.app/docs/api) that is used here. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<PageFound> }[] }>;
}
interface PageFound {
  readonly sub_results: readonly { readonly url: string; readonly excerpt: string }[];
}

/** Words of an excerpt: more than any paragraph has, so that excerpts are paragraphs. */
const WHOLE = 1000;

/**
 * Opens the search of a built site: its index, and the engine that it gives to browsers.
 *
 * @param bundle the site's folder `pagefind/`
 */
export async function openSearch(bundle: string): Promise<Search> {
  vi.stubGlobal('fetch', async (address: string) => {
    const url = new URL(address);
    url.search = '';
    return new Response(await readFile(url));
  });
  const address = pathToFileURL(join(bundle, 'pagefind.js')).href;
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
  await engine.options({ baseUrl: '/', excerptLength: WHOLE });
  return async (query) => {
    const { results } = await engine.search(query);
    return passagesOf(await Promise.all(results.map((page) => page.data())));
  };
}

/** Those first that hold most of the words found; equal ones as the engine has them. */
function passagesOf(pages: readonly PageFound[]): string[] {
  return pages
    .flatMap((page) => page.sub_results)
    .filter(({ url }) => url.includes('#'))
    .toSorted((a, b) => wordsFound(b.excerpt) - wordsFound(a.excerpt))
    .map(({ url }) => url);
}

function wordsFound(excerpt: string): number {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)];
  return new Set(marked.map(([, word = '']) => word.toLowerCase())).size;
}
