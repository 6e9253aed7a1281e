import type { BlockId, NoteId, Slug, TermId } from './ids.ts';

/*
 * Every address of the site, from its root and without the base of a sub-path. Addresses are
 * promises: they are spelt here and nowhere else.
 */

export const homeAddress = '/';
export const articlesAddress = '/articles/';
export const glossaryAddress = '/glossary/';
export const claimsAddress = '/claims/';
export const timelineAddress = '/timeline/';
export const networkAddress = '/network/';
export const searchAddress = '/search/';
/** The annotations of all articles, as Web Annotations. */
export const annotationsAddress = '/annotations.jsonld';

/** First parts of addresses that are taken, so that no page of the corpus may be named so. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'annotations',
  'articles',
  'cite',
  'claims',
  'compare',
  'data',
  'glossary',
  'network',
  'pagefind',
  'parallels',
  'search',
  'style',
  'timeline',
  '404',
]);

/** The page of an article, or a block or note in it. */
export function articleAddress(slug: Slug, place?: BlockId | NoteId): string {
  const fragment = place === undefined ? '' : `#${encodeURIComponent(place)}`;
  return `/articles/${encodeURIComponent(slug)}/${fragment}`;
}

export function termAddress(id: TermId): string {
  return `/glossary/${encodeURIComponent(id)}/`;
}

export function pageAddress(slug: Slug): string {
  return `/${encodeURIComponent(slug)}/`;
}

/** The share page of a note. */
export function noteAddress(slug: Slug, id: NoteId): string {
  return `/articles/${encodeURIComponent(slug)}/${encodeURIComponent(id)}/`;
}

/** The picture that stands for a note where its share page is linked. */
export function cardAddress(slug: Slug, id: NoteId): string {
  return `${noteAddress(slug, id)}card.png`;
}

/** What the sources say of one measure. */
export function measureAddress(id: string): string {
  return `${claimsAddress}#${encodeURIComponent(id)}`;
}

/** What the sources tell of one event. */
export function eventAddress(id: string): string {
  return `${timelineAddress}${encodeURIComponent(id)}/`;
}

/** The table of all claims. */
export const claimsFile = 'claims.csv';

/** The tables of events, of relations, and of what of each source is annotated. */
export const eventsFile = 'events.csv';
export const relationsFile = 'relations.csv';
export const sourcesFile = 'sources.csv';
/** The pictures of them. */
export const timelineFile = 'timeline.svg';
export const networkFile = 'network.svg';
export const publicationsFile = 'sources.svg';

/** A file of the data behind a chart: `claims.csv`, `timeline.svg`. */
export function dataAddress(file: string): string {
  return `/data/${encodeURIComponent(file)}`;
}

/** The annotations of one article, as Web Annotations. */
export function articleAnnotationsAddress(slug: Slug): string {
  return `/articles/${encodeURIComponent(slug)}.jsonld`;
}
