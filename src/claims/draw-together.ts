import type { Voice } from '../model/claims.ts';
import type { Article, Claim, Measure, Term } from '../model/edition.ts';
import type { TermId } from '../model/ids.ts';
import type { MeasureMeta } from '../model/registers.ts';
import { readValue } from './read-value.ts';
import { variantsOf } from './variants.ts';
import { retell } from './retell.ts';
import { contradictionsAmong, standingOf } from './standing.ts';
import { speakersOf } from './voices.ts';

/**
 * Draws together what all sources claim of each measure: values read, retellings held against what
 * they retell, equal values gathered, contradictions computed.
 *
 * @returns the measures in their order, also those of which nothing is claimed
 */
export function drawTogether(
  measures: readonly MeasureMeta[],
  articles: readonly Pick<Article, 'slug' | 'original' | 'annotations'>[],
  terms: readonly Pick<Term, 'id' | 'name' | 'full' | 'aliases'>[],
): Measure[] {
  const speakerOf = speakersOf(articles, terms);
  const claims = articles.flatMap((article) => claimsOf(article, speakerOf(article)));
  const byMeasure = Map.groupBy(claims, ({ claim }) => claim.annotation.data.of);
  return measures.map((measure) => asMeasure(measure, byMeasure.get(measure.id) ?? []));
}

/** A claim with who speaks in its source. */
interface Spoken {
  readonly claim: Claim;
  readonly speaker: Voice;
}

/** Who asserts it is whom it names, or the source that it repeats, or else its own source. */
function claimsOf(
  { annotations, slug }: Pick<Article, 'slug' | 'annotations'>,
  speaker: Voice,
): Spoken[] {
  return annotations.flatMap((annotation): Spoken[] => {
    const { data } = annotation;
    if (data.kind !== 'claim') return [];
    const named = data.by ?? data.via;
    const voice: Voice = named === undefined ? speaker : { kind: 'term', id: named as TermId };
    return [{ claim: { article: slug, annotation: { ...annotation, data }, voice }, speaker }];
  });
}

function asMeasure({ id, label, unit, term }: MeasureMeta, spoken: readonly Spoken[]): Measure {
  const read = spoken.map(({ claim }): Claim => {
    const quantity = readValue(claim.annotation.data.value, unit);
    return { ...claim, quantity };
  });
  const speakers = new Map(read.map((claim, index) => [claim, spoken[index]?.speaker]));
  const claims = read.map((claim): Claim => {
    const { via } = claim.annotation.data;
    if (via === undefined) return claim;
    const speakerOf = (other: Claim) => speakers.get(other) ?? other.voice;
    return { ...claim, retelling: retell(via as TermId, claim, read, speakerOf) };
  });
  const variants = variantsOf(claims);
  const contradictions = contradictionsAmong(claims);
  const standing = standingOf(claims, contradictions);
  return { id, label, unit, term, claims, variants, contradictions, standing };
}
