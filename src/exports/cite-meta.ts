import { fullTitle, type Citable } from './citable.ts';
import { certainPart } from './cite-date.ts';

/** A `<meta>` element: `name` and `content`. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * What a page says of itself to reference managers, in the tags of Highwire Press (those that Google
 * Scholar documents), in Dublin Core, and by Zotero's `z:itemType`. The outlet is PRISM's
 * `publicationName`: Highwire knows journals only, and a newspaper is none. A date is given as far as
 * it is certain.
 */
export function metaTags(citable: Citable, rights: string | undefined): MetaTag[] {
  const { authors, digest, digested, kind, language, outlet, published, site, url } = citable;
  const isArticle = kind === 'newspaper-article';
  const title = fullTitle(citable);
  const date = published && certainPart(published);
  const day = date && [date.year, date.month, date.day].filter((part) => part !== undefined);
  return tags([
    ['z:itemType', isArticle ? 'newspaperArticle' : 'webpage'],
    ['citation_title', title],
    ...authors.map((name): Pair => ['citation_author', name]),
    ['citation_publication_date', day?.join('/')],
    ['citation_language', language],
    ['citation_public_url', url],
    ['prism.publicationName', isArticle ? outlet : undefined],
    ['DC.title', title],
    ...authors.map((name): Pair => ['DC.creator', name]),
    ...site.editors.map((name): Pair => ['DC.contributor', name]),
    ['DC.date', day?.join('-')],
    ['DC.publisher', site.title],
    ['DC.type', 'Text'],
    ['DC.format', 'text/html'],
    ['DC.language', language],
    ['DC.identifier', url],
    ['DC.source', digested],
    ['DC.description', digest],
    ['DC.rights', rights],
  ]);
}

type Pair = readonly [name: string, content: string | undefined];

function tags(pairs: readonly Pair[]): MetaTag[] {
  return pairs.flatMap(([name, content]) => (content === undefined ? [] : { name, content }));
}
