import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Why the tests in Firefox are skipped, where they are. */
export const NO_FIREFOX =
  'no Firefox was found (firefox or firefox-esr in the path); install one to run the tests in it';

/** The path of the system's Firefox, if it has one. Playwright brings a Firefox of its own making. */
export function findFirefox(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return ['firefox', 'firefox-esr']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
