import type { Drawing } from '../charts/drawing.ts';
import { publications, type DatedSource } from '../charts/publications.ts';
import { basisWords } from '../exports/basis-words.ts';
import { sourceName } from '../exports/claim-words.ts';
import { formatDate } from '../exports/format-date.ts';
import { publishedFinding } from '../exports/sources-finding.ts';
import { articleAddress } from '../model/addresses.ts';
import { dateExtent, readDate } from '../model/dates.ts';
import { blockAt } from '../model/document.ts';
import type { Article, Edition } from '../model/edition.ts';
import { annotationAddress } from '../text/annotation-address.ts';
import { datedBy } from '../text/dated-by.ts';
import { onOneLine } from '../text/shorten.ts';
import { quotedIn } from '../words/quote.ts';
import { phrase, type Words } from '../words/words.ts';
import { href } from './href.ts';

/** More sources than this are a list and no look. */
const MOST_SOURCES = 24;

/** A source with its date, and with the words on which the date rests. */
export interface ShownSource extends DatedSource {
  readonly article: Article;
  /** How the date is known, in words. */
  readonly basis: string;
  /** Where that is read, in a word or two. */
  readonly place: string;
}

/** The sources in the order of their dates, and how many more have one. */
export function publishedSources({ articles, words }: Edition): {
  shown: ShownSource[];
  left: number;
} {
  const all = articles
    .flatMap((article, series) => {
      const { published } = article.original;
      return published === undefined ? [] : [sourceOf(article, published, series, words)];
    })
    .sort((a, b) => dateExtent(a.date).from - dateExtent(b.date).from);
  return { shown: all.slice(0, MOST_SOURCES), left: Math.max(0, all.length - MOST_SOURCES) };
}

/** When the sources are from, on one axis; nothing where fewer than two say so. */
export function publicationsDrawing(edition: Edition): Drawing | undefined {
  const { shown } = publishedSources(edition);
  if (shown.length < 2) return undefined;
  return publications({
    id: 'published',
    title: phrase(edition.words, 'published.title'),
    desc: publicationsFinding(edition),
    sources: shown,
    language: edition.words.language,
  });
}

export function publicationsFinding({ articles, words }: Edition): string {
  const dated = articles.filter(({ original }) => original.published !== undefined);
  return publishedFinding(dated, words);
}

function sourceOf(article: Article, published: string, series: number, words: Words): ShownSource {
  const { document, slug } = article;
  const name = sourceName(article);
  const page = href(articleAddress(slug));
  const written = formatDate(readDate(published), words, 'day');
  const passage = datedBy(article);
  const said = passage && onOneLine(document.text.slice(passage.start, passage.end));
  const told = said === undefined ? phrase(words, 'claims.notSaid') : quotedIn(words, said);
  const { published: inferred } = article.basis;
  const basis = inferred === undefined ? told : basisWords(words, inferred);
  return {
    article,
    name,
    page,
    written,
    series,
    basis,
    date: published,
    title: `${name}, ${written}\n${basis}`,
    href: passage ? href(annotationAddress(article, { selector: passage })) : `${page}#_provenance`,
    place: passage ? blockAt(document, passage.start).id : phrase(words, 'provenance.title'),
  };
}
