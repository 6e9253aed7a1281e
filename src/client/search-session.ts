import { failed, noIndex, searching } from 'virtual:words/search';
import { MissingFile, type SearchSite } from './search-engine.ts';
import { startSearcher, type Outcome, type Searcher } from './search-run.ts';
import type { SearchState } from './search-state.ts';

/** What a search has to tell, and to whom. */
export interface SessionView {
  /** A search has begun, or there is nothing to search for: `''`. */
  say(message: string): void;
  show(outcome: Outcome, searcher: Searcher, isFinal: boolean): void;
}

export interface Session {
  search(state: SearchState, pause: number): Promise<void>;
  /** What was searched for is no longer wanted. */
  stop(): void;
}

/** Milliseconds after which a search that is not done is said to be under way. */
const PATIENCE = 200;

/**
 * Searches one after the other: what an earlier one finds is no longer shown when a later one has
 * begun. The index is loaded with the first.
 *
 * The session's `search` waits for so many milliseconds, in which another may take its place.
 */
export function startSession(site: SearchSite, view: SessionView): Session {
  let searcher: Promise<Searcher> | undefined;
  let latest = 0;
  const stop = (): void => {
    latest += 1;
  };
  const search = async (state: SearchState, pause: number): Promise<void> => {
    const turn = ++latest;
    const isCurrent = (): boolean => turn === latest;
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isCurrent()) return;
    const timer = setTimeout(() => {
      if (isCurrent()) view.say(searching);
    }, PATIENCE);
    try {
      searcher ??= startSearcher(site);
      const ready = await searcher;
      await ready.search(state, isCurrent, (outcome, isFinal) => {
        clearTimeout(timer);
        view.show(outcome, ready, isFinal);
      });
    } catch (error) {
      searcher = undefined;
      if (isCurrent()) view.say(error instanceof MissingFile ? noIndex : failed);
    } finally {
      clearTimeout(timer);
    }
  };
  return { search, stop };
}
