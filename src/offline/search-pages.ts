import { articleAddress, termAddress } from '../model/addresses.ts';
import { isIndexed, type Block } from '../model/document.ts';
import type { Article, Edition, Term } from '../model/edition.ts';
import { escapeHtml } from '../text/html.ts';

/** A page as the search engine reads it: made from the edition, not from the pages of the site. */
export interface SearchPage {
  /** Address within the site, without the base: the engine adds it in the browser. */
  readonly url: string;
  readonly html: string;
}

/** One page for each article, its blocks the hits; and one for each term of the glossary. */
export function searchPages({ articles, terms, site }: Edition): SearchPage[] {
  return [...articles.map(articlePage), ...terms.map((term) => termPage(term, site.language))];
}

function articlePage(article: Article): SearchPage {
  const blocks = article.document.blocks.filter(isIndexed);
  return page(
    articleAddress(article.slug),
    article.language,
    article.title,
    'source',
    blocks.map((block) => searchBlock(article, block)).join('\n'),
  );
}

/** Every block has a title of its own; one without would count as part of the block before it. */
function searchBlock({ document: { text } }: Article, { id, start, end, spans }: Block): string {
  const tickers = spans.filter(({ kind }) => kind === 'ticker');
  const bounds = [start, ...tickers.flatMap((ticker) => [ticker.start, ticker.end]), end];
  const kept = bounds
    .map((from, index) => (index % 2 === 0 ? text.slice(from, bounds[index + 1]) : ''))
    .join('');
  return `<p id="${id}" data-pagefind-title="${id}">${escapeHtml(kept)}</p>`;
}

function termPage(term: Term, language: string): SearchPage {
  const names = [term.full, ...term.aliases].filter((name) => name !== undefined);
  const html = `<p>${escapeHtml(names.join(', '))}</p><p>${escapeHtml(term.definition)}</p>`;
  return page(termAddress(term.id), language, term.name, 'term', html);
}

function page(
  url: string,
  language: string,
  title: string,
  kind: string,
  content: string,
): SearchPage {
  const html = `<!doctype html><html lang="${language}"><head><title>${escapeHtml(title)}</title></head>
<body data-pagefind-body data-pagefind-meta="kind:${kind}"><h1 data-pagefind-meta="title">${escapeHtml(title)}</h1>
${content}</body></html>`;
  return { url, html };
}
