import { containerOf, fullTitle, isEditors, type Citable } from './citable.ts';

/** A `<meta>` element: `name` and `content`. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * What a page says of itself to reference managers, in the tags of Highwire Press (those that Google
 * Scholar documents), in Dublin Core, and by Zotero's `z:itemType`. The outlet is PRISM's
 * `publicationName`: Highwire knows journals only, and a newspaper is none. A date is given as far as
 * it is certain (`DC.date` after W3CDTF).
 *
 * What is left out is left out for Zotero, which takes `DC.contributor` for an author where there is none,
 * and `DC.source` for the publication.
 *
 * @param rights the terms of the edition, which hold for what is its own
 */
export function metaTags(citable: Citable, rights: string | undefined): MetaTag[] {
  const { authors, digest, kind, language, outlet, published, url } = citable;
  const isArticle = kind === 'newspaper-article';
  const title = fullTitle(citable);
  const date = published && published.certain.length > 0 ? published.certain : undefined;
  return tags([
    ['z:itemType', isArticle ? 'newspaperArticle' : 'webpage'],
    ['citation_title', title],
    ...authors.map((name): Pair => ['citation_author', name]),
    ['citation_publication_date', date?.join('/')],
    ['citation_language', language],
    ['citation_public_url', url],
    ['prism.publicationName', isArticle ? outlet : undefined],
    ['DC.title', title],
    ...authors.map((name): Pair => ['DC.creator', name]),
    ['DC.date', date?.join('-')],
    ['DC.publisher', containerOf(citable)],
    ['DC.type', 'Text'],
    ['DC.format', 'text/html'],
    ['DC.language', language],
    ['DC.identifier', url],
    ['DC.description', digest],
    ['DC.rights', isEditors(citable) ? rights : undefined],
  ]);
}

type Pair = readonly [name: string, content: string | undefined];

function tags(pairs: readonly Pair[]): MetaTag[] {
  return pairs.flatMap(([name, content]) => (content === undefined ? [] : { name, content }));
}
