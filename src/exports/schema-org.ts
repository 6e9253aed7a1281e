import {
  articleAddress,
  glossaryAddress,
  homeAddress,
  noteAddress,
  termAddress,
} from '../model/addresses.ts';
import { readDate } from '../model/dates.ts';
import type { Annotation, Article, Edition, Term } from '../model/edition.ts';
import type { NoteId } from '../model/ids.ts';
import { certainPart, isExact } from './cite-date.ts';
import { phrase, type Words } from '../words/words.ts';
import { digestLine } from './source-line.ts';

/*
 * Pages as schema.org describes them, for search engines. What a digest is based on is said by
 * `isBasedOn`; a date is given only where it is exact, for the vocabulary knows no doubt.
 */

/** A node of JSON-LD. What is `undefined` is left out when it is written. */
export interface SchemaNode {
  readonly '@type': string;
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
  const isDigest = article.reading === 'digest';
  return {
    ...(isDigest ? digestNode(article, words) : originalNode(article)),
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

/** What every page of the edition says. An editor may be a person or not; nobody said which. */
function pageOf({ site }: Edition, iri: string, resolve: Resolve) {
  return {
    '@id': iri,
    url: iri,
    isPartOf: { '@type': 'WebSite', '@id': resolve(homeAddress), name: site.title },
    editor: some(site.editors.map((name) => ({ name }))),
    copyrightNotice: site.rights,
  };
}

function digestNode(article: Article, words: Words): SchemaNode {
  return {
    '@type': 'WebPage',
    name: article.title,
    description: digestLine(article, words),
    isBasedOn: { ...originalNode(article), headline: article.original.title },
  };
}

/** The original as far as it is known: in a newspaper or on a site it is an article of that. */
function originalNode({ original, title }: Article): SchemaNode {
  const { authors, holder, outlet, place, published, url } = original;
  const date = published === undefined ? undefined : readDate(published);
  const { year, month, day } = (date && certainPart(date)) ?? {};
  return {
    '@type': outlet === undefined ? 'CreativeWork' : 'NewsArticle',
    headline: original.title ?? title,
    author: some(authors.map((name) => ({ '@type': 'Person', name }))),
    publisher: outlet === undefined ? undefined : { '@type': 'Organization', name: outlet },
    datePublished:
      date && isExact(date)
        ? [year, month, day].filter((part) => part !== undefined).join('-')
        : undefined,
    locationCreated: place === undefined ? undefined : { '@type': 'Place', name: place },
    copyrightHolder: holder === undefined ? undefined : { name: holder },
    sameAs: url,
  };
}

/** An article by name, where another page speaks of it. A digest is called one. */
function textNode(article: Article, words: Words, resolve: Resolve): SchemaNode {
  const iri = resolve(articleAddress(article.slug));
  return {
    '@type': article.reading === 'digest' ? 'WebPage' : 'Article',
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
