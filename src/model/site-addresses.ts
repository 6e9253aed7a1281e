import {
  annotationsAddress,
  articleAddress,
  articleAnnotationsAddress,
  articlesAddress,
  claimsAddress,
  claimsFile,
  dataAddress,
  eventAddress,
  eventsFile,
  glossaryAddress,
  homeAddress,
  networkAddress,
  networkFile,
  noteAddress,
  pageAddress,
  publicationsFile,
  relationsFile,
  searchAddress,
  sourcesFile,
  termAddress,
  timelineAddress,
  timelineFile,
} from './addresses.ts';
import { figuresFile, isCharted, measuredOverTime } from './charted.ts';
import type { Article, Edition, Measure } from './edition.ts';

/** The address of every page and file that the site makes of an edition, without the base. */
export function siteAddresses({
  articles,
  events,
  gone,
  measures,
  pages,
  terms,
}: Edition): string[] {
  return [
    homeAddress,
    articlesAddress,
    glossaryAddress,
    claimsAddress,
    timelineAddress,
    networkAddress,
    searchAddress,
    annotationsAddress,
    ...claimFiles(measures).map(dataAddress),
    ...[eventsFile, relationsFile, sourcesFile].map(dataAddress),
    ...[timelineFile, networkFile, publicationsFile].map(dataAddress),
    ...events.map(({ id }) => eventAddress(id)),
    ...articles.flatMap(articleAddresses),
    ...[...terms, ...gone.terms].map(({ id }) => termAddress(id)),
    ...[...pages, ...gone.pages].map(({ slug }) => pageAddress(slug)),
    ...gone.articles.map(({ slug }) => articleAddress(slug)),
  ];
}

/** The table of all claims, and the pictures of them. */
function claimFiles(measures: readonly Measure[]): string[] {
  const drawn = [
    ...measures.filter(isCharted).map(figuresFile),
    ...measuredOverTime(measures).map(({ file }) => file),
  ];
  return [claimsFile, ...drawn.map((file) => `${file}.svg`)];
}

/** A former slug shows what the present one shows. */
function articleAddresses({ annotations, slug, aliases }: Article): string[] {
  const notes = annotations.flatMap(({ id }) => id ?? []);
  return [
    articleAnnotationsAddress(slug),
    ...[slug, ...aliases].flatMap((name) => [
      articleAddress(name),
      ...notes.map((id) => noteAddress(name, id)),
    ]),
  ];
}
