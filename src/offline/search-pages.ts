import { articleAddress, pageAddress, termAddress } from '../model/addresses.ts';
import type { Article, Edition } from '../model/edition.ts';
import { PAGE_ANCHOR, type IndexedPage, type IndexedPassage } from '../model/search.ts';
import { escapeHtml } from '../text/html.ts';
import { indexText, type Variants } from '../text/search-words.ts';
import type { Words } from '../words/words.ts';
import { originOf } from './search-origin.ts';
import {
  essayPassages,
  notePassages,
  termPassages,
  textPassages,
  type Found,
} from './search-passages.ts';

/** A page as the search engine reads it: made from the edition, not from the pages of the site. */
export interface SearchPage {
  /** Address within the site, without the base: the engine adds it in the browser. */
  readonly url: string;
  /** Primary language: `en` of `en-GB`. */
  readonly language: string;
  readonly html: string;
}

/** Languages whose words are not apart; the engine would take them apart in a way of its own. */
const UNSPACED_LANGUAGES = new Set(['zh', 'yue', 'ja', 'th', 'lo', 'km', 'my']);
/** Passages of page furniture count so much of others. */
const FURNITURE_WEIGHT = '0.1';

/**
 * A page for each article, term and essay; an article's notes are on its own page if they are in its
 * language.
 */
export function searchPages(edition: Edition, variants: Variants): SearchPage[] {
  const { articles, pages, site, terms, words } = edition;
  const { language } = site;
  const make = (page: IndexedPage, passages: readonly Found[]): SearchPage =>
    searchPage(page, passages, variants);
  return [
    ...articles.flatMap((article) => articlePages(article, language, words, make)),
    ...terms.map((term) =>
      make(
        { address: termAddress(term.id), title: term.name, language },
        termPassages(term, language),
      ),
    ),
    ...pages.map((page) =>
      make(
        { address: pageAddress(page.slug), title: page.title, language },
        essayPassages(page, language),
      ),
    ),
  ];
}

function articlePages(
  article: Article,
  language: string,
  words: Words,
  make: (page: IndexedPage, passages: readonly Found[]) => SearchPage,
): SearchPage[] {
  const page = {
    address: articleAddress(article.slug),
    title: article.title,
    ...originOf(article, words),
  };
  const text = textPassages(article, words);
  const notes = notePassages(article, language, words);
  if (primary(article.language) === primary(language)) {
    return [make({ ...page, language: article.language }, [...text, ...notes])];
  }
  return [
    make({ ...page, language: article.language }, text),
    ...(notes.length > 0 ? [make({ ...page, language }, notes)] : []),
  ];
}

function searchPage(page: IndexedPage, passages: readonly Found[], variants: Variants): SearchPage {
  const language = primary(page.language);
  const terms = new Set(passages.flatMap((one) => one.terms?.map(([term]) => term) ?? []));
  const filters = [
    ...[...new Set(passages.map(({ kind }) => kind))].map((kind) => filter('kind', kind)),
    ...(page.source === undefined ? [] : [filter('source', page.source)]),
    ...(page.years ?? []).map((year) => filter('year', year)),
    ...[...terms].map((term) => filter('term', term)),
  ];
  const html = `<!doctype html><html lang="${UNSPACED_LANGUAGES.has(language) ? 'und' : language}"><head><title>${escapeHtml(page.title)}</title></head>
<body data-pagefind-body>${filters.join('')}${dateHtml(page)}
${anchor(PAGE_ANCHOR, page)}
${passages.map((one) => passageHtml(one, variants)).join('\n')}</body></html>`;
  return { url: page.address, language, html };
}

/** The engine leaves undated pages out when it sorts; the client puts them behind. */
function dateHtml({ date }: IndexedPage): string {
  if (date === undefined) return '';
  return `<i data-pagefind-sort="date[data-value]" data-value="${date}"></i>`;
}

function filter(name: string, value: string): string {
  return `<i data-pagefind-filter="${name}[data-value]" data-value="${escapeHtml(value)}"></i>`;
}

/**
 * The engine cuts and folds the text that it is given, and keeps a title exactly; so the passage
 * itself is the title of an anchor, and what follows are the words by which it is found.
 */
function passageHtml({ id, ...passage }: Found, variants: Variants): string {
  const weight = passage.isFurniture ? ` data-pagefind-weight="${FURNITURE_WEIGHT}"` : '';
  const words = indexText(withoutSkipped(passage), variants);
  return `${anchor(id, passage)}<p${weight}>${escapeHtml(words)}</p>`;
}

function withoutSkipped({ text, skip = [] }: IndexedPassage): string {
  const bounds = [0, ...skip.flat(), text.length];
  return bounds
    .map((from, index) => (index % 2 === 0 ? text.slice(from, bounds[index + 1]) : ' '))
    .join('');
}

function anchor(id: string, value: object): string {
  return `<a id="${id}" data-pagefind-title="${escapeHtml(attributeJson(value))}"></a>`;
}

/** JSON that stays as it is where white space is folded and invisible characters are dropped. */
function attributeJson(value: object): string {
  return JSON.stringify(value).replace(/[^\S ]|[\p{Cc}\p{Cf}\p{Co}]|(?<= ) /gu, (sign) =>
    Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index))
      .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** The primary subtag: the engine has one index for British and American English. */
function primary(language: string): string {
  return language.replace(/-.*$/s, '').toLowerCase();
}
