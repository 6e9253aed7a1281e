import { currentSettings } from '../io/settings.ts';

/** Id of the part of the About page that says how the site is read without a network. */
export const offlineId = 'offline';

/** Whether this site offers its articles and itself as PDF. */
export function hasPdf(): boolean {
  return currentSettings().settings.pdf;
}

/** Whether this site offers itself as one file for reading from a folder. */
export function hasPortableEdition(): boolean {
  return currentSettings().settings.portable;
}
