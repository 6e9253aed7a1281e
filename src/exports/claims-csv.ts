import type { Edition, Measure } from '../model/edition.ts';
import { articleBySlug } from '../model/edition.ts';
import { annotationAddress } from '../text/annotation-address.ts';
import { onOneLine } from '../text/shorten.ts';
import { sourceName, voiceName } from './claim-words.ts';
import { toCsv } from './csv.ts';

const COLUMNS = [
  'measure',
  'label',
  'unit',
  'value',
  'comparator',
  'figure',
  'figure_to',
  'as_of',
  'status',
  'source',
  'asserted_by',
  'retells',
  'altered',
  'contradicts',
  'quote',
  'passage',
] as const;

/**
 * Every claim of the edition as a line of a table: what is claimed, read as a figure where it is one,
 * by whom and after whom, and the words that say so. Contradicted claims are named by their line
 * among those of their measure, from 1.
 *
 * @param resolve makes an address of the web of one within the site
 */
export function claimsCsv(edition: Edition, resolve: (address: string) => string): string {
  return toCsv(
    COLUMNS,
    edition.measures.flatMap((measure) => rowsOf(edition, measure, resolve)),
  );
}

function rowsOf(edition: Edition, measure: Measure, resolve: (address: string) => string) {
  return measure.claims.map((claim, index) => {
    const { annotation, quantity, retelling, voice } = claim;
    const article = articleBySlug(edition, claim.article);
    const against = measure.contradictions
      .filter((pair) => pair.includes(index))
      .map(([one, other]) => (one === index ? other : one) + 1);
    return [
      measure.id,
      measure.label,
      measure.unit,
      annotation.data.value,
      quantity?.comparator,
      quantity?.figure,
      quantity?.upTo,
      annotation.data.asOf,
      annotation.data.status,
      sourceName(article),
      voiceName(edition, voice),
      retelling && voiceName(edition, { kind: 'term', id: retelling.of }),
      retelling?.altered.join(' '),
      against.join(' '),
      onOneLine(annotation.selector.exact),
      resolve(annotationAddress(article, annotation)),
    ];
  });
}
