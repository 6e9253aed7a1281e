import { inPage, type EngineModule } from './search-engine.ts';
import type {} from './portable-start.ts';

/**
 * Hands the engine of one index to the search of a portable edition.
 *
 * @param folder the index's folder in the bundle
 */
export function bringEngine(folder: string, engine: EngineModule): void {
  if (!globalThis.variorumPortable) return;
  globalThis.variorumPortable.engines[folder] = inPage(engine);
}
