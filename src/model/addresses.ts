import type { BlockId, Slug, TermId } from './ids.ts';

/*
 * Every address of the site, from its root and without the base of a sub-path. Addresses are
 * promises: they are spelt here and nowhere else.
 */

export const homeAddress = '/';
export const articlesAddress = '/articles/';
export const glossaryAddress = '/glossary/';
export const searchAddress = '/search/';

/** First parts of addresses that are taken, so that no page of the corpus may be named so. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'annotations',
  'articles',
  'cite',
  'claims',
  'compare',
  'data',
  'events',
  'glossary',
  'network',
  'pagefind',
  'parallels',
  'search',
  'style',
  'timeline',
  '404',
]);

export function articleAddress(slug: Slug, block?: BlockId): string {
  const fragment = block === undefined ? '' : `#${block}`;
  return `/articles/${encodeURIComponent(slug)}/${fragment}`;
}

export function termAddress(id: TermId): string {
  return `/glossary/${encodeURIComponent(id)}/`;
}

export function pageAddress(slug: Slug): string {
  return `/${encodeURIComponent(slug)}/`;
}
