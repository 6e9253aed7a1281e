import { articleBySlug, type Edition, type Relation } from '../model/edition.ts';
import type { TermId } from '../model/ids.ts';
import { annotationAddress } from '../text/annotation-address.ts';
import { onOneLine } from '../text/shorten.ts';
import { sourceName, voiceName } from './claim-words.ts';
import { toCsv } from './csv.ts';

const COLUMNS = [
  'from',
  'kind',
  'to',
  'from_name',
  'label',
  'to_name',
  'source',
  'status',
  'told_by',
  'retells',
  'quote',
  'passage',
] as const;

/**
 * Relations, a line for each passage that speaks of one: an edge list that graph programs read.
 *
 * @param relations all of the edition, or some
 * @param resolve makes an address of the web of one within the site
 */
export function relationsCsv(
  edition: Edition,
  relations: readonly Relation[],
  resolve: (address: string) => string,
): string {
  const name = (id: TermId) => voiceName(edition, { kind: 'term', id });
  return toCsv(
    COLUMNS,
    relations.flatMap(({ evidence, from, kind, to }) =>
      evidence.map(({ annotation, article: slug }) => {
        const article = articleBySlug(edition, slug);
        const { by, status, via } = annotation.data;
        return [
          from,
          kind.id,
          to,
          name(from),
          kind.label,
          name(to),
          sourceName(article),
          status,
          by && name(by as TermId),
          via && name(via as TermId),
          onOneLine(annotation.selector.exact),
          resolve(annotationAddress(article, annotation)),
        ];
      }),
    ),
  );
}
