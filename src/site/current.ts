import { AsyncLocalStorage } from 'node:async_hooks';
import { currentSettings } from '../io/settings.ts';
import type { Edition } from '../model/edition.ts';
import { load } from './load.ts';

/** The edition that stands in for the corpus's own, in what is rendered by `withEdition`. */
const instead = new AsyncLocalStorage<Edition>();

/** The edition that this build or this moment of a preview shows. */
export function currentEdition(): Edition {
  return instead.getStore() ?? load(currentSettings().settings).edition;
}

/**
 * Renders with another edition as the current one, as the style guide does. What is rendered beside it
 * at the same time has its own.
 */
export function withEdition<Result>(edition: Edition, render: () => Result): Result {
  return instead.run(edition, render);
}

/** Whether this is a build from texts that are not the corpus's own, made for the editor's eyes. */
export function isPrivateBuild(): boolean {
  return currentSettings().settings.seedsElsewhere;
}
