import { blockAt } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import { annotationAddress } from '../text/annotation-address.ts';
import { coverageOf } from '../text/coverage.ts';
import { onOneLine } from '../text/shorten.ts';
import { sourceName } from './claim-words.ts';
import { toCsv } from './csv.ts';

const COLUMNS = ['source', 'paragraph', 'start', 'end', 'characters', 'words', 'passage'] as const;

/**
 * Every annotated stretch of every source as a line of a table; overlapping annotations are one
 * stretch. Offsets are UTF-16 code units into the source's text, of `characters` in all.
 *
 * @param resolve makes an address of the web of one within the site
 */
export function annotatedCsv({ articles }: Edition, resolve: (address: string) => string): string {
  return toCsv(
    COLUMNS,
    articles.flatMap((article) =>
      coverageOf(article).stretches.map(({ end, start }) => [
        sourceName(article),
        blockAt(article.document, start).id,
        start,
        end,
        article.document.text.length,
        onOneLine(article.document.text.slice(start, end)),
        resolve(annotationAddress(article, { selector: { start, end } })),
      ]),
    ),
  );
}
