import { dateExtent } from './dates.ts';
import type { Claim, Measure } from './edition.ts';

/*
 * Which claims are drawn, and under which file names: the site makes the pictures, and has to know
 * their addresses beforehand.
 */

/** Whether a measure has several figures, so that there is something to see on an axis. */
export function isCharted({ variants, claims }: Measure): boolean {
  const figured = variants.filter(({ claims: [first] }) => {
    return first !== undefined && claims[first]?.quantity !== undefined;
  });
  return figured.length > 1;
}

/** The file of a measure's figures, without the ending. */
export function figuresFile({ id }: Measure): string {
  return `claims-${id}`;
}

/** Measures in one unit, of which at least one has figures of several times. */
export interface OverTime {
  readonly unit: string;
  readonly measures: readonly Measure[];
  /** The file of the picture, without the ending. */
  readonly file: string;
}

/** More panels than this are no picture. */
const MOST_PANELS = 8;

/** The units whose figures can be followed over time, each with the measures that have dated ones. */
export function measuredOverTime(measures: readonly Measure[]): OverTime[] {
  const withUnit = measures.filter(({ unit }) => unit !== undefined);
  return [...Map.groupBy(withUnit, ({ unit }) => unit ?? '')].flatMap(([unit, own]) => {
    if (!own.some(hasSeveralTimes)) return [];
    const dated = own.filter(({ claims }) => claims.some(isDated));
    const shown = new Set(
      dated.toSorted((a, b) => b.claims.length - a.claims.length).slice(0, MOST_PANELS),
    );
    const kept = dated.filter((measure) => shown.has(measure));
    return kept.map(({ id }) => ({ unit, measures: kept, file: `over-time-${id}` })).slice(0, 1);
  });
}

/** Whether a claim can be drawn on an axis of time. */
export function isDated({ annotation, quantity }: Claim): boolean {
  const { asOf } = annotation.data;
  if (!quantity || asOf === undefined) return false;
  const { from, to } = dateExtent(asOf);
  return Number.isFinite(from) && Number.isFinite(to);
}

/**
 * Whether figures follow each other in time: one ends before another begins. What a retelling has
 * redated or changed is no figure of another time.
 */
function hasSeveralTimes({ claims }: Measure): boolean {
  const times = claims
    .filter((claim) => isDated(claim) && !claim.retelling?.altered.length)
    .map(({ annotation }) => dateExtent(annotation.data.asOf ?? ''));
  return times.some(({ to }) => times.some(({ from }) => to < from));
}
