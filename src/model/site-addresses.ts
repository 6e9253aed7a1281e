import {
  articleAddress,
  articlesAddress,
  glossaryAddress,
  homeAddress,
  pageAddress,
  searchAddress,
  termAddress,
} from './addresses.ts';
import type { Edition } from './edition.ts';

/** The address of every page that the site has, without the base. */
export function siteAddresses({ articles, terms, pages }: Edition): string[] {
  return [
    homeAddress,
    articlesAddress,
    glossaryAddress,
    searchAddress,
    ...articles.map(({ slug }) => articleAddress(slug)),
    ...terms.map(({ id }) => termAddress(id)),
    ...pages.map(({ slug }) => pageAddress(slug)),
  ];
}
