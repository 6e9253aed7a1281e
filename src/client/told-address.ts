import { readCitable, type Citable } from '../exports/citable.ts';
import { citeWords } from './cite-words.ts';

/** How the page is cited; nothing where it cannot be. */
export function citableOfPage(): Citable | undefined {
  const json = document.querySelector<HTMLElement>('[data-citable]')?.dataset['citable'];
  return json === undefined ? undefined : readCitable(json, citeWords);
}

/**
 * An address of this page as others are told it. A folder on a disk is nobody else's: there the published
 * address stands for it, or, where none is known, the one within the site.
 */
export function toldAddress(address: string): string {
  const { hash, protocol, search } = new URL(address);
  const citable = protocol === 'file:' ? citableOfPage() : undefined;
  return citable ? (citable.url ?? citable.path) + search + hash : address;
}
