import {
  articleAddress,
  glossaryAddress,
  homeAddress,
  noteAddress,
  termAddress,
} from '../model/addresses.ts';
import type { Annotation, Article, Edition, Term } from '../model/edition.ts';
import type { NoteId } from '../model/ids.ts';
import { citedDate } from './cite-date.ts';
import { phrase, type Words } from '../words/words.ts';
import { digestLine } from './source-line.ts';

/*
 * Pages as schema.org describes them, for search engines. What a digest is based on is said by
 * `isBasedOn`; of a date what is certain is given, for the vocabulary knows no doubt. Nothing has a type
 * that nobody said: an author, an editor or the holder of rights may be a person or not.
 */

/** A node of JSON-LD. What is `undefined` is left out when it is written. */
export interface SchemaNode {
  readonly '@type'?: string;
  readonly [property: string]: unknown;
}

/** Makes the IRI of an address: whole where the site's host is known, else from the root of it. */
export type Resolve = (address: string) => string;

/** A node with its context, as the text of a script element: no tag can begin or end in it. */
export function jsonLd(node: SchemaNode): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...node });
  return text.replaceAll('<', String.raw`\u003c`);
}

/** An article's page: of a full text the newspaper's article, of a digest a page that is based on one. */
export function articleNode(edition: Edition, article: Article, resolve: Resolve): SchemaNode {
  const { terms, words } = edition;
  const mentioned = new Set(article.mentions.map(({ term }) => term));
  return {
    ...(article.reading === 'digest'
      ? { ...digestNode(article, words), ...ownOf(edition) }
      : originalNode(article, words)),
    ...pageOf(edition, resolve(articleAddress(article.slug)), resolve),
    inLanguage: article.language,
    mentions: some(terms.filter(({ id }) => mentioned.has(id)).map((term) => brief(term, resolve))),
    hasPart: some(claimsOf(edition, article, resolve)),
  };
}

/** The page of a note: the words that are quoted, what the note says, and whether it is a claim. */
export function noteNode(
  edition: Edition,
  article: Article,
  note: Annotation & { readonly id: NoteId },
  resolve: Resolve,
): SchemaNode {
  const { language } = edition.site;
  const { exact } = note.selector;
  return {
    '@type': 'WebPage',
    ...ownOf(edition),
    ...pageOf(edition, resolve(noteAddress(article.slug, note.id)), resolve),
    inLanguage: language,
    mainEntity: {
      '@type': 'Quotation',
      text: exact,
      inLanguage: article.language,
      isPartOf: textNode(article, edition.words, resolve),
    },
    comment: note.plainText === '' ? undefined : { '@type': 'Comment', text: note.plainText },
    hasPart: note.data.kind === 'claim' ? claimNode(edition, article, note, resolve) : undefined,
  };
}

/** A term's page. */
export function termNode(edition: Edition, term: Term, resolve: Resolve): SchemaNode {
  const names = [...(term.full === undefined ? [] : [term.full]), ...term.aliases];
  return {
    ...brief(term, resolve),
    url: resolve(termAddress(term.id)),
    alternateName: some(names),
    description: term.definition === '' ? undefined : term.definition,
    inDefinedTermSet: setOf(edition, resolve),
  };
}

/** The glossary, with each of its terms by name. */
export function glossaryNode(edition: Edition, resolve: Resolve): SchemaNode {
  return {
    ...setOf(edition, resolve),
    inLanguage: edition.site.language,
    hasDefinedTerm: edition.terms.map((term) => brief(term, resolve)),
  };
}

function setOf({ site, words }: Edition, resolve: Resolve): SchemaNode {
  const id = resolve(glossaryAddress);
  return {
    '@type': 'DefinedTermSet',
    '@id': id,
    name: phrase(words, 'glossary.of', { title: site.title }),
    url: id,
  };
}

function brief({ id, name }: Pick<Term, 'id' | 'name'>, resolve: Resolve): SchemaNode {
  return { '@type': 'DefinedTerm', '@id': resolve(termAddress(id)), name };
}

/** What every page of the edition says. */
function pageOf(edition: Edition, iri: string, resolve: Resolve) {
  const { title } = edition.site;
  const site = { '@type': 'WebSite', '@id': resolve(homeAddress), name: title, ...ownOf(edition) };
  return { '@id': iri, url: iri, isPartOf: site };
}

/** What holds for the edition and for all that its editors wrote, and for no text of others. */
function ownOf({ site }: Edition) {
  return {
    editor: some(site.editors.map((name) => ({ name }))),
    copyrightNotice: site.rights,
  };
}

function digestNode(article: Article, words: Words): SchemaNode {
  return {
    '@type': 'WebPage',
    name: article.title,
    description: digestLine(article, words),
    isBasedOn: { ...originalNode(article, words), headline: article.original.title },
  };
}

/** The original as far as it is known. Its place may be where it was written, or not: nobody said. */
function originalNode(article: Article, words: Words): SchemaNode {
  const { authors, holder, outlet, published, title, url } = article.original;
  return {
    '@type': typeOfOriginal(article),
    headline: title ?? article.title,
    author: some(authors.map((name) => ({ name }))),
    publisher: outlet === undefined ? undefined : { '@type': 'Organization', name: outlet },
    datePublished: published === undefined ? undefined : isoDate(published, words),
    copyrightHolder: holder === undefined ? undefined : { name: holder },
    sameAs: url,
  };
}

/** In a newspaper or on a site it is an article of that. */
function typeOfOriginal({ original }: Article): 'NewsArticle' | 'Article' {
  return original.outlet === undefined ? 'Article' : 'NewsArticle';
}

/** ISO 8601: what is certain of a date; an exact one also with its hour. */
function isoDate(published: string, words: Words): string | undefined {
  const { certain, isExact, written } = citedDate(published, words);
  return isExact ? written : certain.join('-') || undefined;
}

/** An article by name, where another page speaks of it. A digest is called one. */
function textNode(article: Article, words: Words, resolve: Resolve): SchemaNode {
  const iri = resolve(articleAddress(article.slug));
  return {
    '@type': article.reading === 'digest' ? 'WebPage' : typeOfOriginal(article),
    '@id': iri,
    name: article.title,
    description: digestLine(article, words),
  };
}

function claimsOf(edition: Edition, article: Article, resolve: Resolve): SchemaNode[] {
  return article.annotations
    .filter(({ data }) => data.kind === 'claim')
    .map((annotation) => claimNode(edition, article, annotation, resolve));
}

/** The words that claim something, and who is said to claim it. */
function claimNode(
  { terms }: Edition,
  { slug }: Article,
  { block, data, id, selector }: Annotation,
  resolve: Resolve,
): SchemaNode {
  const by = data.kind === 'claim' ? terms.find(({ id }) => id === data.by) : undefined;
  return {
    '@type': 'Claim',
    url: resolve(articleAddress(slug, id ?? block)),
    text: selector.exact,
    author: by && claimant(by, resolve),
  };
}

/** Only those can claim anything who are someone. */
function claimant({ id, kind, name }: Term, resolve: Resolve): SchemaNode | undefined {
  const type = { person: 'Person', organisation: 'Organization', outlet: 'Organization' }[
    kind as string
  ];
  return type === undefined ? undefined : { '@type': type, name, url: resolve(termAddress(id)) };
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
