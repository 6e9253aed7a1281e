import type { Article } from '../model/edition.ts';
import { readDate } from '../model/dates.ts';
import { quoted } from '../text/quoted.ts';
import { formatDate } from './format-date.ts';

/**
 * Says what an article is, wherever it is named away from its page. A digest never passes for its
 * original: "Digest of a text by Juro Osawa from The Wall Street Journal, 29–30 April 2013, written
 * for this site". Of a full text whose origin is unknown there is nothing to say: `''`.
 *
 * @param language BCP 47 tag of the interface
 */
export function sourceLine({ original, reading }: Article, language: string): string {
  const { authors, outlet } = original;
  const title = original.title === undefined ? undefined : quoted(original.title);
  const by = authors.length === 0 ? undefined : list(authors, language);
  const date =
    original.published === undefined
      ? undefined
      : formatDate(readDate(original.published), language);
  if (reading === 'full') return joined([by, title, outlet, date]);
  const what = `${title ?? 'a text'}${by ? ` by ${by}` : ''}${outlet ? ` from ${outlet}` : ''}`;
  return joined([`Digest of ${what}`, date, 'written for this site']);
}

function joined(parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}

function list(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
