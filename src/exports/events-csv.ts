import { articleBySlug, type Edition, type TimelineEvent } from '../model/edition.ts';
import type { TermId } from '../model/ids.ts';
import { annotationAddress } from '../text/annotation-address.ts';
import { onOneLine } from '../text/shorten.ts';
import { sourceName, voiceName } from './claim-words.ts';
import { toCsv } from './csv.ts';

const COLUMNS = [
  'event',
  'label',
  'date',
  'basis',
  'terms',
  'source',
  'status',
  'told_by',
  'retells',
  'quote',
  'passage',
] as const;

/**
 * Every event of the edition, a line for each passage that tells of it; one of which no text tells
 * has a line without a source. Dates are EDTF, as the editor wrote them.
 *
 * @param resolve makes an address of the web of one within the site
 */
export function eventsCsv(edition: Edition, resolve: (address: string) => string): string {
  return toCsv(
    COLUMNS,
    edition.events.flatMap((event) => rowsOf(edition, event, resolve)),
  );
}

function rowsOf(edition: Edition, event: TimelineEvent, resolve: (address: string) => string) {
  const { id, label, date, basis, terms, tellings } = event;
  const own = [id, label, date, basis, terms.join(' ')];
  if (tellings.length === 0) return [[...own, ...Array<undefined>(6)]];
  return tellings.map(({ annotation, article: slug }) => {
    const article = articleBySlug(edition, slug);
    const { by, status, via } = annotation.data;
    return [
      ...own,
      sourceName(article),
      status,
      by && voiceName(edition, { kind: 'term', id: by as TermId }),
      via && voiceName(edition, { kind: 'term', id: via as TermId }),
      onOneLine(annotation.selector.exact),
      resolve(annotationAddress(article, annotation)),
    ];
  });
}
