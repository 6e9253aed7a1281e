import { readCitable, type Citable } from '../exports/citable.ts';
import { citeWords } from './cite-words.ts';

/** How the page is cited; nothing where it cannot be. */
export function citableOfPage(): Citable | undefined {
  const json = document.querySelector<HTMLElement>('[data-citable]')?.dataset['citable'];
  return json === undefined ? undefined : readCitable(json, citeWords);
}

/**
 * An address of this page as others are told it: with the published address, whoever serves the page.
 * Where none is known it is as the reader has it; but a folder on a disk is nobody else's, and there the
 * address within the site stands for it. The words of a passage are left out, which its query names.
 */
export function toldAddress(address: string): string {
  const { hash, origin, pathname, protocol, search } = new URL(address);
  const { path = pathname, url } = citableOfPage() ?? {};
  const page = url ?? (protocol === 'file:' ? path : origin + pathname);
  return page + search + hash.replace(/:~:.*/s, '');
}
