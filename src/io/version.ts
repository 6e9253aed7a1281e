import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './settings.ts';

/** The version of Variorum, as its package says. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
