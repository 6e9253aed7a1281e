import { articleAddress } from '../model/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { coverageOf } from '../text/coverage.ts';
import { toCsv } from './csv.ts';

const COLUMNS = [
  'source',
  'title',
  'outlet',
  'published',
  'characters',
  'annotations',
  'annotated_share',
  'address',
] as const;

/**
 * Every source of the edition as a line of a table, with the share of its text that is annotated.
 *
 * @param resolve makes an address of the web of one within the site
 */
export function sourcesCsv({ articles }: Edition, resolve: (address: string) => string): string {
  return toCsv(
    COLUMNS,
    articles.map((article) => [
      article.slug,
      article.title,
      article.original.outlet,
      article.original.published,
      article.document.text.length,
      article.annotations.length,
      coverageOf(article).share.toFixed(3),
      resolve(articleAddress(article.slug)),
    ]),
  );
}
