import { articleBySlug, type Edition } from '../model/edition.ts';
import { annotationAddress } from '../text/annotation-address.ts';
import { onOneLine } from '../text/shorten.ts';
import { sourceName } from './claim-words.ts';
import { toCsv } from './csv.ts';

const COLUMNS = [
  'term',
  'name',
  'source',
  'paragraph',
  'start',
  'end',
  'found_by',
  'words',
  'passage',
] as const;

/**
 * Every mention of every term as a line of a table. Offsets are UTF-16 code units into the source's
 * text.
 *
 * @param resolve makes an address of the web of one within the site
 */
export function mentionsCsv(edition: Edition, resolve: (address: string) => string): string {
  return toCsv(
    COLUMNS,
    edition.terms.flatMap(({ id, mentions, name }) =>
      mentions.flatMap(({ article: slug, mentions: own }) => {
        const article = articleBySlug(edition, slug);
        return own.map(({ block, by, end, start }) => [
          id,
          name,
          sourceName(article),
          block,
          start,
          end,
          by,
          onOneLine(article.document.text.slice(start, end)),
          resolve(annotationAddress(article, { selector: { start, end } })),
        ]);
      }),
    ),
  );
}
