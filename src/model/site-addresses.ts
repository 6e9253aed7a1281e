import {
  CITE_FORMATS,
  annotationsAddress,
  articleAddress,
  articleAnnotationsAddress,
  articlePdfAddress,
  articlesAddress,
  citeAddress,
  claimsAddress,
  claimsFile,
  compareAddress,
  dataAddress,
  editionPdfAddress,
  eventAddress,
  eventsFile,
  glossaryAddress,
  homeAddress,
  networkAddress,
  networkFile,
  noteAddress,
  pageAddress,
  parallelsAddress,
  parallelsTableAddress,
  publicationsFile,
  relationsFile,
  searchAddress,
  sourcesFile,
  styleAddress,
  termAddress,
  timelineAddress,
  tiesFile,
  timelineFile,
} from './addresses.ts';
import { figuresFile, isCharted, measuredOverTime } from './charted.ts';
import type { Article, Edition, Measure } from './edition.ts';
import { isNoteId, type BlockId, type NoteId } from './ids.ts';
import { pairsOf } from './parallels.ts';
import { tiedTerms } from './tied-terms.ts';

/** The address of every page and file that the site makes of an edition, without the base. */
export function siteAddresses({
  articles,
  events,
  gone,
  measures,
  pages,
  parallels,
  relations,
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
    styleAddress,
    annotationsAddress,
    parallelsAddress,
    parallelsTableAddress,
    ...pairsOf(parallels).map(({ articles: [a, b] }) => compareAddress(a, b)),
    ...claimFiles(measures).map(dataAddress),
    ...[eventsFile, relationsFile, sourcesFile].map(dataAddress),
    ...[timelineFile, networkFile, publicationsFile].map(dataAddress),
    ...tiedTerms({ relations, terms }).flatMap(({ id }) =>
      [tiesFile(id, 'csv'), tiesFile(id, 'svg')].map(dataAddress),
    ),
    ...[...events, ...gone.events].map(({ id }) => eventAddress(id)),
    ...articles.flatMap(articleAddresses),
    ...[...terms, ...gone.terms].map(({ id }) => termAddress(id)),
    ...[...pages, ...gone.pages].map(({ slug }) => pageAddress(slug)),
    ...gone.articles.flatMap((one) => underEachName(one, notesAmong(one.tombstones))),
  ];
}

/** The address of every PDF that the site has, if it is built with them. */
export function pdfAddresses({ articles }: Pick<Edition, 'articles'>): string[] {
  return [editionPdfAddress, ...articles.map(({ slug }) => articlePdfAddress(slug))];
}

/** The notes that are gone keep the addresses at which they were shared. */
function articleAddresses(article: Article): string[] {
  const notes = notesAmong([...article.annotations, ...article.tombstones]);
  return [
    articleAnnotationsAddress(article.slug),
    ...CITE_FORMATS.map((format) => citeAddress(article.slug, format)),
    ...underEachName(article, notes),
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
function underEachName(
  { slug, aliases }: Pick<Article, 'slug' | 'aliases'>,
  notes: readonly NoteId[],
): string[] {
  return [slug, ...aliases].flatMap((name) => [
    articleAddress(name),
    ...notes.map((id) => noteAddress(name, id)),
  ]);
}

function notesAmong(things: readonly { readonly id?: BlockId | NoteId | undefined }[]): NoteId[] {
  return things.flatMap(({ id }) => (id !== undefined && isNoteId(id) ? [id] : []));
}
