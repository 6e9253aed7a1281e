import { articleBySlug, type Edition } from '../model/edition.ts';
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
 * Every relation of the edition, a line for each passage that speaks of it: an edge list that graph
 * programs read.
 *
 * @param resolve makes an address of the web of one within the site
 */
export function relationsCsv(edition: Edition, resolve: (address: string) => string): string {
  const name = (id: TermId) => voiceName(edition, { kind: 'term', id });
  return toCsv(
    COLUMNS,
    edition.relations.flatMap(({ evidence, from, kind, to }) =>
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
