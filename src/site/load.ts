import { makeEdition } from '../edition.ts';
import { readCorpus } from '../io/read-corpus.ts';
import type { Settings } from '../io/settings.ts';
import { withoutConsequences } from '../ledger/severity.ts';
import type { Edition } from '../model/edition.ts';
import type { Ledger } from '../model/ledger.ts';
import { inReadingOrder, type Problem } from '../model/problem.ts';

interface Loaded {
  readonly key: string;
  readonly edition: Edition;
  /** What was published before; none where nothing was, or where it cannot be read. */
  readonly ledger: Ledger | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Astro loads its configuration and the pages as two graphs of modules within one process, so a
 * variable of this module would exist twice and the edition would be made twice. The global symbol
 * registry is the one place that both share.
 */
const shared = globalThis as { [loaded]?: Loaded | undefined };
const loaded = Symbol.for('variorum.loaded');

/** Reads the corpus and makes its edition: once per process, until `forget` is called. */
export function load(settings: Settings): Loaded {
  const key = JSON.stringify(settings);
  const known = shared[loaded];
  if (known?.key === key) return known;
  const { corpus, problems: read } = readCorpus(settings);
  const { edition, problems: made } = makeEdition(corpus);
  const problems = withoutConsequences(inReadingOrder([...read, ...made]));
  const fresh = { key, edition, ledger: corpus.ledger, problems };
  shared[loaded] = fresh;
  return fresh;
}

/** Lets the next `load` read the corpus anew. */
export function forget(): void {
  shared[loaded] = undefined;
}
