import type { Article } from '../model/edition.ts';
import { readDate } from '../model/dates.ts';
import type { Original } from '../model/formats.ts';
import { quoted } from '../text/quoted.ts';
import { formatDate } from './format-date.ts';
import { listOf } from './list-of.ts';

/**
 * Says what an article is, wherever it is named away from its page. A digest never passes for its
 * original: "Digest of a text by Juro Osawa from The Wall Street Journal, 29–30 April 2013, written
 * for this site". Of a full text whose origin is unknown there is nothing to say: `''`.
 *
 * @param language BCP 47 tag of the interface
 */
export function sourceLine(article: Article, language: string): string {
  const digest = digestLine(article, language);
  if (digest !== undefined) return `${digest}, written for this site`;
  const { original } = article;
  return joined([
    byOf(original, language),
    titleOf(original),
    original.outlet,
    dateOf(original, language),
  ]);
}

/**
 * What a digest is one of: "Digest of a text by Juro Osawa from The Wall Street Journal, 29–30 April
 * 2013". Of a full text nothing.
 *
 * @param language BCP 47 tag of the interface
 */
export function digestLine({ original, reading }: Article, language: string): string | undefined {
  if (reading === 'full') return undefined;
  const by = byOf(original, language);
  const { outlet } = original;
  const what = `${titleOf(original) ?? 'a text'}${by ? ` by ${by}` : ''}${outlet ? ` from ${outlet}` : ''}`;
  return joined([`Digest of ${what}`, dateOf(original, language)]);
}

function byOf({ authors }: Original, language: string): string | undefined {
  return authors.length === 0 ? undefined : listOf(authors, language);
}

function titleOf({ title }: Original): string | undefined {
  return title === undefined ? undefined : quoted(title);
}

function dateOf({ published }: Original, language: string): string | undefined {
  return published === undefined ? undefined : formatDate(readDate(published), language);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}
