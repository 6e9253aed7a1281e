import type { Engine } from './search-engine.ts';
import type {} from './portable-start.ts';

/** What a page may ask of Pagefind's own module, and how it is told to do without a worker. */
interface EngineModule extends Engine {
  options(options: { noWorker: boolean }): Promise<void>;
}

/**
 * Hands the engine of one index to the search of a portable edition. It runs in the page itself: a
 * page from a folder may start no worker.
 *
 * @param folder the index's folder in the bundle
 */
export function bringEngine(folder: string, engine: EngineModule): void {
  if (!globalThis.variorumPortable) return;
  const ready = engine.options({ noWorker: true });
  globalThis.variorumPortable.engines[folder] = {
    init: () => ready.then(() => engine.init()),
    search: (query, options) => ready.then(() => engine.search(query, options)),
  };
}
