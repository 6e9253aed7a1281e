import type { IconName } from './icons.ts';
import type { BlockId, NoteId, Slug, TermId } from './ids.ts';
import { workerFile } from './offline.ts';
import { portableFile } from './portable.ts';

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
export const parallelsAddress = '/parallels/';
/** The parallel passages as a table. */
export const parallelsTableAddress = '/data/parallels.csv';
/** The annotations of all articles, as Web Annotations. */
export const annotationsAddress = '/annotations.jsonld';

/** The site as one file, in a site that was built with it. */
export const portableAddress = `/${portableFile}`;
/** The edition on one page, from which its PDF is printed; no part of a finished site. */
export const printAddress = '/print/';
/** Every component in every state, for who works on the site. */
export const styleAddress = '/style/';
/** The edition as PDF, in a site that was built with it. */
export const editionPdfAddress = '/edition.pdf';
/** The web app manifest (W3C), by which a site can be installed. */
export const appManifestAddress = '/manifest.webmanifest';
/** The service worker. It stands at the root, for it serves what stands below it. */
export const workerAddress = `/${workerFile}`;

/** The site's icon as a PNG. */
export function iconAddress(name: IconName): string {
  return `/icons/${name}.png`;
}

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
  'print',
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

/** Two articles side by side, the edition's earlier one first. */
export function compareAddress(a: Slug, b: Slug): string {
  return `/compare/${encodeURIComponent(a)}/${encodeURIComponent(b)}/`;
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
/** The tables of all mentions of terms, and of all annotated stretches. */
export const mentionsFile = 'mentions.csv';
export const annotatedFile = 'annotated.csv';
/** The pictures of them. */
export const timelineFile = 'timeline.svg';
export const networkFile = 'network.svg';
export const publicationsFile = 'sources.svg';
export const claimsPictureFile = 'claims.svg';
export const dispersionFile = 'dispersion.svg';
export const coverageFile = 'annotated.svg';

/** The picture of where a term is mentioned. */
export function mentionsPictureFile(id: TermId): string {
  return `mentions-${id}.svg`;
}

/** The ties of one term, as a table or a picture. */
export function tiesFile(id: string, ending: 'csv' | 'svg'): string {
  return `ties-${id}.${ending}`;
}

/** A file of the data behind a chart: `claims.csv`, `timeline.svg`. */
export function dataAddress(file: string): string {
  return `/data/${encodeURIComponent(file)}`;
}

/** The annotations of one article, as Web Annotations. */
export function articleAnnotationsAddress(slug: Slug): string {
  return `/articles/${encodeURIComponent(slug)}.jsonld`;
}

/** An article as PDF, in a site that was built with them. */
export function articlePdfAddress(slug: Slug): string {
  return `/articles/${encodeURIComponent(slug)}.pdf`;
}

/** Formats of a citation for reference managers, by the ending of their files. */
export const CITE_FORMATS = ['bib', 'ris', 'json'] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

/** How to cite an article, as a file. */
export function citeAddress(slug: Slug, format: CiteFormat): string {
  return `/cite/${encodeURIComponent(slug)}.${format}`;
}
