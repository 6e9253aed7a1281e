import { currentSettings } from '../io/settings.ts';
import type { Edition } from '../model/edition.ts';
import { load } from './load.ts';

/** The edition that this build or this moment of a preview shows. */
export function currentEdition(): Edition {
  return load(currentSettings().settings).edition;
}

/** Whether this is a build from texts that are not the corpus's own, made for the editor's eyes. */
export function isPrivateBuild(): boolean {
  return currentSettings().settings.seedsElsewhere;
}
