import type { Article } from '../model/edition.ts';
import { readDate } from '../model/dates.ts';
import type { Original } from '../model/formats.ts';
import { joined, listOf } from '../words/join.ts';
import { quotedIn } from '../words/quote.ts';
import { phrase, type Words } from '../words/words.ts';
import { formatDate } from './format-date.ts';

/**
 * Says what an article is, wherever it is named away from its page. A digest never passes for its
 * original: "Digest of a text by Juro Osawa from The Wall Street Journal, 29–30 April 2013, written
 * for this site". Of a full text whose origin is unknown there is nothing to say: `''`.
 */
export function sourceLine(article: Article, words: Words): string {
  const digest = digestLine(article, words);
  if (digest !== undefined) return phrase(words, 'source.digest', { digest });
  const { original } = article;
  return joined(words, 'typography.comma', [
    byOf(original, words),
    titleOf(original, words),
    original.outlet,
    dateOf(original, words),
  ]);
}

/**
 * What a digest is one of: "Digest of a text by Juro Osawa from The Wall Street Journal, 29–30 April
 * 2013". Of a full text nothing.
 */
export function digestLine(article: Article, words: Words): string | undefined {
  if (article.reading === 'full') return undefined;
  const digest = phrase(words, 'source.digestOf', { text: textOf(article, words) });
  return joined(words, 'typography.comma', [digest, dateOf(article.original, words)]);
}

function textOf({ original }: Article, words: Words): string {
  const authors = byOf(original, words);
  const { outlet } = original;
  const title = titleOf(original, words) ?? phrase(words, 'source.aText');
  const written =
    authors === undefined ? title : phrase(words, 'source.by', { text: title, authors });
  return outlet === undefined ? written : phrase(words, 'source.from', { text: written, outlet });
}

function byOf({ authors }: Original, words: Words): string | undefined {
  return authors.length === 0 ? undefined : listOf(authors, words);
}

function titleOf({ title }: Original, words: Words): string | undefined {
  return title === undefined ? undefined : quotedIn(words, title);
}

function dateOf({ published }: Original, words: Words): string | undefined {
  return published === undefined ? undefined : formatDate(readDate(published), words, 'day');
}
