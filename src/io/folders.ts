import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** Whether a path leads to a folder, through a symbolic link or not. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Missing, forbidden or a link in circles: in no case a folder that could be read.
    return false;
  }
}

/** Whether a path leads to a file. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * A path as problems name it: from the corpus folder, with `/`. So nothing of the machine enters
 * what is made from it, and a tool that knows the corpus folder finds the file.
 */
export function nameIn(corpus: string, path: string): string {
  return relative(corpus, path).split(sep).join('/') || '.';
}
