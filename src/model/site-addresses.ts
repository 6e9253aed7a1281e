import {
  annotationsAddress,
  articleAddress,
  articleAnnotationsAddress,
  articlesAddress,
  glossaryAddress,
  homeAddress,
  noteAddress,
  pageAddress,
  searchAddress,
  termAddress,
} from './addresses.ts';
import type { Article, Edition } from './edition.ts';

/** The address of every page and file that the site makes of an edition, without the base. */
export function siteAddresses({ articles, terms, pages, gone }: Edition): string[] {
  return [
    homeAddress,
    articlesAddress,
    glossaryAddress,
    searchAddress,
    annotationsAddress,
    ...articles.flatMap(articleAddresses),
    ...[...terms, ...gone.terms].map(({ id }) => termAddress(id)),
    ...[...pages, ...gone.pages].map(({ slug }) => pageAddress(slug)),
    ...gone.articles.map(({ slug }) => articleAddress(slug)),
  ];
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
