import { fileAtAddress } from '../model/offline.ts';

/** Where a file stands in a site, and what else is there. */
export interface Place {
  readonly file: string;
  /** The path for which the site was built, with a slash at both ends. */
  readonly base: string;
  readonly isFile: (file: string) => boolean;
}

/** Stands for the host, of which a built site knows nothing. */
const HOST = 'https://site.invalid';

/**
 * An address within the site as one that holds in a folder: relative to the file in which it
 * stands, naming a file, with query and fragment as they were.
 *
 * @param address as written: from the root of the host, or relative
 * @returns nothing where the address is not one of a file of the site
 */
export function portableAddress(
  address: string,
  { file, base, isFile }: Place,
): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address)) return undefined;
  const root = HOST + base;
  const here = root + encodePath(file);
  if (!URL.canParse(address, here)) return undefined;
  const { href, search } = new URL(address, here);
  const target = fileAtAddress(href, root, isFile);
  if (target === undefined) return undefined;
  // As written: the URL standard would encode the words of a text directive anew.
  const fragment = /#.*$/s.exec(address)?.[0] ?? '';
  return relativePath(file, target) + search + fragment;
}

function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  const shared = there.findIndex((part, index) => part !== here[index]);
  const up = here.length - shared;
  return `${'../'.repeat(up)}${encodePath(there.slice(shared).join('/'))}`;
}

function encodePath(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
