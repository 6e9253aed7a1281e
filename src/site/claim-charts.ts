import type { Drawing } from '../charts/drawing.ts';
import { figuresChart } from '../charts/figures.ts';
import { figuresOverTime } from '../charts/figures-over-time.ts';
import { claimLine, findingOf } from '../exports/claim-words.ts';
import { formatDate } from '../exports/format-date.ts';
import {
  figuresFile,
  isCharted,
  isDated,
  measuredOverTime,
  type OverTime,
} from '../model/charted.ts';
import { measureAddress } from '../model/addresses.ts';
import { dateExtent, readDate } from '../model/dates.ts';
import { articleBySlug, type Edition, type Measure } from '../model/edition.ts';
import { annotationAddress } from '../text/annotation-address.ts';
import { valueAmid } from '../words/direction.ts';
import { joined } from '../words/join.ts';
import { phrase } from '../words/words.ts';
import { href } from './href.ts';

/** The figures of a measure on an axis; nothing where there is nothing to see on one. */
export function figuresOf(edition: Edition, measure: Measure): Drawing | undefined {
  if (!isCharted(measure)) return undefined;
  const rows = measure.claims.flatMap((claim) => {
    const { annotation, quantity } = claim;
    if (!quantity) return [];
    return {
      quantity,
      label: claimLine(edition, measure, claim),
      href: href(annotationAddress(articleBySlug(edition, claim.article), annotation)),
      series: seriesOf(edition, claim.article),
    };
  });
  return figuresChart({
    id: `figures-${measure.id}`,
    title: measure.label,
    desc: findingOf(edition, measure),
    rows,
    format: axisFormat(measure.unit, edition.words.language),
    most: measure.unit === '%' ? 100 : undefined,
    words: edition.words,
  });
}

/** The figures in one unit over time. */
export function overTime(edition: Edition, { unit, measures, file }: OverTime): Drawing {
  const panels = measures.map((measure) => ({
    label: measure.label,
    href: href(measureAddress(measure.id)),
    figures: measure.claims.filter(isDated).flatMap((claim) => {
      const { annotation, quantity } = claim;
      const { asOf, value } = annotation.data;
      if (!quantity || asOf === undefined) return [];
      return {
        quantity,
        ...dateExtent(asOf),
        value,
        label: phrase(edition.words, 'claims.measured', {
          measure: measure.label,
          claim: claimLine(edition, measure, claim),
        }),
        href: href(annotationAddress(articleBySlug(edition, claim.article), annotation)),
        series: seriesOf(edition, claim.article),
      };
    }),
  }));
  const month = new Intl.DateTimeFormat(edition.words.language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return figuresOverTime({
    id: file,
    title: overTimeTitle(edition, unit),
    desc: overTimeFinding(edition, measures),
    panels,
    format: axisFormat(unit, edition.words.language),
    formatMonth: (instant) => month.format(instant),
  });
}

export function overTimeTitle({ words }: Pick<Edition, 'words'>, unit: string): string {
  const title = phrase(words, 'overTime.title', { unit });
  return `${title.charAt(0).toLocaleUpperCase(words.language)}${title.slice(1)}`;
}

/** Which measures have figures of several times, and from what to what they go. */
export function overTimeFinding({ words }: Edition, measures: readonly Measure[]): string {
  const told = measures.flatMap((measure) => {
    const dated = measure.claims
      .filter((claim) => isDated(claim) && !claim.retelling?.altered.length)
      .map(({ annotation: { data } }) => ({ value: data.value, asOf: data.asOf ?? '' }))
      .sort((a, b) => dateExtent(a.asOf).from - dateExtent(b.asOf).from);
    const [first] = dated;
    const last = dated.at(-1);
    if (!first || !last || first.asOf === last.asOf) return [];
    const at = (asOf: string) => formatDate(readDate(asOf), words);
    return phrase(words, 'overTime.told', {
      measure: measure.label,
      first: valueAmid(words.language, first.value),
      firstDate: at(first.asOf),
      last: valueAmid(words.language, last.value),
      lastDate: at(last.asOf),
    });
  });
  const others = measures.length - told.length;
  return joined(words, 'typography.sentences', [
    ...told,
    others > 0 && phrase(words, 'overTime.others', { count: others }),
  ]);
}

/** Every drawing of claims that can be taken along, by the name of its file. */
export function claimDrawings(edition: Edition): { file: string; drawing: Drawing }[] {
  const figures = edition.measures.flatMap((measure) => {
    const drawing = figuresOf(edition, measure);
    return drawing ? [{ file: figuresFile(measure), drawing }] : [];
  });
  const times = measuredOverTime(edition.measures).map((one) => {
    return { file: one.file, drawing: overTime(edition, one) };
  });
  return [...figures, ...times];
}

function seriesOf({ articles }: Edition, slug: string): number {
  return articles.findIndex((article) => article.slug === slug);
}

function axisFormat(unit: string | undefined, language: string): (value: number) => string {
  if (unit === 'year') return (value) => `${value}`;
  const compact = new Intl.NumberFormat(language, {
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
  return (value) => `${compact.format(value)}${unit === '%' ? '%' : ''}`;
}
