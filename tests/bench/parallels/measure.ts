import type { Passage } from '../../../src/model/document.ts';
import type { Case, Planted } from './plant.ts';

/** Two passages that are said to be one told twice. */
export type Detection = Pick<Case, 'texts' | 'passages'>;

/**
 * Precision, recall and granularity after "An Evaluation Framework for Plagiarism Detection"
 * (Potthast, Stein, Barrón-Cedeño and Rosso, 2010), averaged over passages: of each planted passage
 * the share of characters, in both texts together, that was found; of each one found the share that
 * was planted; and in how many pieces a planted one was found.
 */
export interface Measures {
  readonly cases: number;
  readonly precision: number;
  readonly recall: number;
  readonly granularity: number;
}

export function measure(
  { cases, related }: Pick<Planted, 'cases' | 'related'>,
  detections: readonly Detection[],
): Measures {
  const found = byTexts(detections);
  const planted = byTexts(related);
  const pieces = cases.map((one) => meeting(one, found));
  const detected = pieces.filter(({ length }) => length > 0);
  return {
    cases: cases.length,
    precision: mean(detections.map((one) => covered(one, meeting(one, planted)))),
    recall: mean(cases.map((one, index) => covered(one, pieces[index] ?? []))),
    granularity: mean(detected.map(({ length }) => length)),
  };
}

function byTexts(all: readonly Detection[]): Map<string, Detection[]> {
  return Map.groupBy(all, ({ texts }) => texts.join());
}

/** Those that overlap with a passage in both texts. */
function meeting(one: Detection, others: ReadonlyMap<string, Detection[]>): Detection[] {
  return (others.get(one.texts.join()) ?? []).filter(({ passages: [a, b] }) => {
    return shared(one.passages[0], a) > 0 && shared(one.passages[1], b) > 0;
  });
}

/** Of the characters of both passages the share that others cover. */
function covered({ passages: [a, b] }: Detection, others: readonly Detection[]): number {
  const inA = union(
    a,
    others.map(({ passages }) => passages[0]),
  );
  const inB = union(
    b,
    others.map(({ passages }) => passages[1]),
  );
  return (inA + inB) / (a.end - a.start + b.end - b.start);
}

function union(passage: Passage, others: readonly Passage[]): number {
  let end = passage.start;
  let sum = 0;
  for (const other of others.toSorted((x, y) => x.start - y.start)) {
    const from = Math.max(end, other.start);
    const to = Math.min(passage.end, other.end);
    if (to > from) {
      sum += to - from;
      end = to;
    }
  }
  return sum;
}

function shared(one: Passage, other: Passage): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
