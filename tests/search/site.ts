import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine, SearchSite } from '../../src/client/search-engine.ts';
import { noFilters } from '../../src/client/search-filters.ts';
import { startSearcher, type Outcome, type Searcher } from '../../src/client/search-run.ts';
import type { SearchState } from '../../src/client/search-state.ts';
import type { Edition } from '../../src/model/edition.ts';
import { writeSearchIndex } from '../../src/offline/search-index.ts';

/** A search over a real index that was written for the test. */
export interface TestSearch {
  readonly searcher: Searcher;
  readonly find: (query: string, state?: Partial<SearchState>) => Promise<Outcome>;
  readonly remove: () => void;
}

/** Writes the index of an edition into a folder of its own and starts the client's search on it. */
export async function searchOf(edition: Edition): Promise<TestSearch> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-search-'));
  await writeSearchIndex(edition, folder);
  const searcher = await startSearcher(siteIn(join(folder, 'pagefind')));
  return {
    searcher,
    find: (query, state = {}) => outcomeOf(searcher, query, state),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The last outcome of a search. */
export async function outcomeOf(
  searcher: Searcher,
  query: string,
  state: Partial<SearchState> = {},
): Promise<Outcome> {
  let last: Outcome | undefined;
  await searcher.search(
    { query, filters: noFilters, sort: 'relevance', ...state },
    () => true,
    (outcome) => {
      last = outcome;
    },
  );
  if (!last) throw new Error(`No outcome for ${query}`);
  return last;
}

/** The engine runs in Node as it is; it asks for its files by `fetch`, which reads them from disk. */
export function siteIn(bundle: string): SearchSite {
  globalThis.fetch = (input) => {
    const path = String(input instanceof Request ? input.url : input).replace(
      /^file:\/\/|\?.*$/g,
      '',
    );
    return Promise.resolve(new Response(readFileSync(path)));
  };
  return {
    engine: async (name) =>
      (await import(pathToFileURL(join(bundle, name, 'pagefind.js')).href)) as Engine,
    json: (name) =>
      Promise.resolve(JSON.parse(readFileSync(join(bundle, name), 'utf8')) as unknown),
    href: (address) => address,
  };
}
