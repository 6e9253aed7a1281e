/**
 * Where search takes its engines and its data from. On a host they are fetched from the site; an
 * edition that is opened from a folder, where nothing can be fetched, brings a `SearchSite` of its
 * own as `globalThis.variorumSearchSite` before the search is first used.
 */
export interface SearchSite {
  /** The engine of one language's index: a folder of the bundle, such as `en/`. */
  engine(folder: string): Promise<Engine>;
  /** A data file of the bundle, such as `search.json`. */
  json(name: string): Promise<unknown>;
  /**
   * The link to an address of the site, which is given from the root of the site and without the
   * base, with query and fragment: `/articles/wsj-amos/?s=…#p4:~:text=…`.
   */
  href(address: string): string;
}

/** The part of Pagefind's browser API that we use (pagefind.app/docs/api). */
export interface Engine {
  /** Loads the index, so that the first search finds it there. */
  init(): Promise<void>;
  /** @param query `null` for everything that passes the filters */
  search(query: string | null, options: EngineOptions): Promise<EngineResponse>;
}

export interface EngineOptions {
  readonly filters?: Readonly<Record<string, unknown>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** Pagefind's own module. */
export interface EngineModule extends Engine {
  options(options: { noWorker: boolean }): Promise<void>;
}

/**
 * The engine in the page itself. A worker would be loaded on top of it, a page from a folder may start
 * none, and to hand over what is found takes longer than to find it.
 */
export function inPage(engine: EngineModule): Engine {
  const ready = engine.options({ noWorker: true });
  return {
    init: () => ready.then(() => engine.init()),
    search: (query, options) => ready.then(() => engine.search(query, options)),
  };
}

interface EngineResponse {
  readonly results: readonly EngineResult[];
}

export interface EngineResult {
  /** Of the page, within its index. */
  readonly id: string;
  readonly score: number;
  /** Indices of the words found, in the page's `raw_content` split at white space. */
  readonly words: readonly number[];
  data(): Promise<EnginePage>;
}

export interface EnginePage {
  readonly raw_content: string;
  /** In the order of the page, each with what the index keeps there as JSON (`model/search.ts`). */
  readonly anchors: readonly { readonly id: string; readonly title: string }[];
}

/** A file that the site does not have: it was not built with a search, as no preview is. */
export class MissingFile extends Error {
  override name = 'MissingFile';
}

declare global {
  var variorumSearchSite: SearchSite | undefined;
}

/**
 * The search site in hand: one that was brought along, or else the host's.
 *
 * @param base the path under which the site stands, ending in `/`
 */
export function searchSite(base: string): SearchSite {
  return globalThis.variorumSearchSite ?? hosted(base);
}

function hosted(base: string): SearchSite {
  const bundle = new URL(`${base}pagefind/`, location.href);
  return {
    engine: async (folder) => {
      const module: unknown = await import(
        /* @vite-ignore */ new URL(`${folder}pagefind.js`, bundle).href
      );
      return inPage(module as EngineModule);
    },
    json: async (name) => {
      const response = await fetch(new URL(name, bundle));
      if (response.status === 404) throw new MissingFile(name);
      if (!response.ok) throw new Error(`${response.status} for ${name}`);
      return response.json() as Promise<unknown>;
    },
    href: (address) => base + address.slice(1),
  };
}
