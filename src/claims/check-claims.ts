import type { ArticleRecord } from '../model/corpus.ts';
import type { Problem } from '../model/problem.ts';
import type { MeasureMeta } from '../model/registers.ts';
import { checkUnits } from './check-units.ts';
import { readValue } from './read-value.ts';

/** Checks that what is claimed of one measure can be compared, in the articles as written. */
export function checkClaims(
  articles: readonly ArticleRecord[],
  measures: readonly MeasureMeta[],
): Problem[] {
  const claims = articles.flatMap(({ annotations }) =>
    annotations.flatMap(({ data, place }) => (data.kind === 'claim' ? [{ data, place }] : [])),
  );
  const byMeasure = Map.groupBy(claims, ({ data }) => data.of);
  return measures.flatMap((measure) => {
    const own = byMeasure.get(measure.id) ?? [];
    const read = own.map(({ data: { value }, place }) => {
      return { value, place, quantity: readValue(value, measure.unit) };
    });
    return checkUnits(measure, read);
  });
}
