import {
  CITE_FORMATS,
  annotationsAddress,
  articleAddress,
  articleAnnotationsAddress,
  articlesAddress,
  citeAddress,
  compareAddress,
  glossaryAddress,
  homeAddress,
  noteAddress,
  pageAddress,
  parallelsAddress,
  parallelsTableAddress,
  searchAddress,
  termAddress,
} from './addresses.ts';
import type { Article, Edition } from './edition.ts';
import { isNoteId, type BlockId, type NoteId } from './ids.ts';
import { pairsOf } from './parallels.ts';

/** The address of every page and file that the site makes of an edition, without the base. */
export function siteAddresses({ articles, terms, pages, parallels, gone }: Edition): string[] {
  return [
    homeAddress,
    articlesAddress,
    glossaryAddress,
    searchAddress,
    annotationsAddress,
    parallelsAddress,
    parallelsTableAddress,
    ...pairsOf(parallels).map(({ articles: [a, b] }) => compareAddress(a, b)),
    ...articles.flatMap(articleAddresses),
    ...[...terms, ...gone.terms].map(({ id }) => termAddress(id)),
    ...[...pages, ...gone.pages].map(({ slug }) => pageAddress(slug)),
    ...gone.articles.flatMap((one) => underEachName(one, notesAmong(one.tombstones))),
  ];
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
