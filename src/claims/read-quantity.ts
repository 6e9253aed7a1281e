import type { Comparator, Quantity } from '../model/claims.ts';
import { readFigure, type Figure } from './read-figure.ts';
import { canonicalUnit } from './units.ts';

/**
 * How far "about" and "approaching" reach, as a share of the figure. Generous: this decides only
 * whether two claims exclude each other, and a contradiction found wrongly is worse than one missed.
 */
const VAGUENESS = 0.2;

/** Words before a figure, the longer first where one begins with another. */
const BEFORE: readonly (readonly [words: RegExp, comparator: Comparator])[] = [
  [/^(?:no less than|not less than|at least|a minimum of|>=|≥)\s*/iu, 'at-least'],
  [/^(?:no more than|not more than|at most|up to|a maximum of|<=|≤)\s*/iu, 'at-most'],
  [/^(?:approaching|nearly|almost|close to|just under|just below|not quite)\s+/iu, 'approaching'],
  [/^(?:more than|greater than|over|above|exceed(?:s|ed|ing)?|upwards of|>)\s*/iu, 'more-than'],
  [/^(?:less than|fewer than|under|below|<)\s*/iu, 'less-than'],
  [/^(?:approximately|about|around|roughly|some|circa|c\.|ca\.|approx\.|~|≈)\s*/iu, 'about'],
  [/^exactly\s+/iu, 'exactly'],
];
const BEHIND: readonly (readonly [words: RegExp, comparator: Comparator])[] = [
  [/\s*(?:\+|or more|and more|at least)$/iu, 'at-least'],
  [/\s*(?:or less|or fewer|at most)$/iu, 'at-most'],
  [/\s*(?:or so|approximately)$/iu, 'about'],
];

/**
 * Reads a value as it stands in a claim: `18%`, `US$810 million`, `more than 500 million`,
 * `approaching 400 million`, `10–20%`, `around 10%`.
 *
 * A plain figure stands for what rounds to it, half of its last written place to either side; so
 * `18%` and `18.2%` may both be true. A comparator makes a half-open interval of it.
 *
 * @returns nothing where the value is no figure but words
 */
export function readQuantity(value: string): Quantity | undefined {
  return readRange(value) ?? readOne(value.trim());
}

function readOne(value: string): Quantity | undefined {
  const before = BEFORE.find(([words]) => words.test(value));
  const behind = before ? undefined : BEHIND.find(([words]) => words.test(value));
  const [words, comparator] = before ?? behind ?? [/^/u, 'exactly' as const];
  const read = readFigure(value.replace(words, ''));
  return read && quantityOf(comparator, read);
}

const RANGE =
  /^(?:between\s+(?<from>.+?)\s+and\s+(?<to>.+)|(?:from\s+)?(?<low>\S.*?)(?:\s+to\s+|\s?[–—]\s?|(?<=\d)-(?=\d))(?<high>\S.*))$/iu;

function readRange(value: string): Quantity | undefined {
  const groups = RANGE.exec(value.trim())?.groups;
  const low = readFigure(groups?.['from'] ?? groups?.['low'] ?? '');
  const high = readFigure(groups?.['to'] ?? groups?.['high'] ?? '');
  if (!low || !high) return undefined;
  // "5 to 10 million" are millions both.
  const figure = low.worth === 1 ? low.figure * high.worth : low.figure;
  if (!(figure < high.figure)) return undefined;
  return {
    comparator: 'between',
    figure,
    upTo: high.figure,
    unit: unitOf(high) ?? unitOf(low),
    low: figure,
    high: high.figure,
    lowIncluded: true,
    highIncluded: true,
  };
}

function unitOf({ unit }: Figure): string | undefined {
  return unit === undefined ? undefined : canonicalUnit(unit);
}

function quantityOf(comparator: Comparator, read: Figure): Quantity {
  const { figure, step } = read;
  const reach = Math.abs(figure) * VAGUENESS;
  const ends = {
    exactly: [exact(figure - step / 2), exact(figure + step / 2)],
    about: [figure - reach, figure + reach],
    approaching: [figure - reach, figure],
    'more-than': [figure, Infinity],
    'at-least': [figure, Infinity],
    'less-than': [-Infinity, figure],
    'at-most': [-Infinity, figure],
    between: [figure, figure],
  } as const;
  const [low, high] = ends[comparator];
  return {
    comparator,
    figure,
    unit: unitOf(read),
    low,
    high,
    lowIncluded: comparator !== 'more-than',
    highIncluded: !['less-than', 'approaching', 'exactly'].includes(comparator),
  };
}

/** Without the errors of binary fractions, so that 18.1 ends where 18.2 begins. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** Whether some number is in both intervals. */
export function meet(a: Quantity, b: Quantity): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore(a: Quantity, b: Quantity): boolean {
  return a.high < b.low || (a.high === b.low && !(a.highIncluded && b.lowIncluded));
}
