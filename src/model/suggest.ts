/*
 * The near miss: which of the valid choices was probably meant. The distance is Damerau and
 * Levenshtein's in its restricted form (optimal string alignment): one for a letter inserted, left
 * out or replaced, and one for two neighbours that changed places.
 */

/** One wrong letter in three: beyond that a suggestion is more often noise than help. */
const LETTERS_PER_ERROR = 3;

/**
 * The candidate most like a value, upper and lower case being alike.
 *
 * @param value what was written
 * @param candidates what is valid; of equally near ones the first is chosen
 * @returns the nearest, or `undefined` where none is near enough to have been meant
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const written = letters(value);
  let limit = Math.floor(written.length / LETTERS_PER_ERROR);
  let best: string | undefined;
  for (const candidate of candidates) {
    const distance = distanceWithin(limit, written, letters(candidate));
    if (distance === undefined || candidate === value) continue;
    best = candidate;
    if (distance === 0) break;
    limit = distance - 1;
  }
  return best;
}

/** The question to put behind a message: ` Did you mean \`amos-share\`?`, or `''`. */
export function didYouMean(value: string, candidates: Iterable<string>): string {
  const meant = nearest(value, candidates);
  return meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
}

function letters(text: string): string[] {
  return Array.from(text.toLowerCase());
}

/** The distance of two words, or `undefined` as soon as it is known to exceed `limit`. */
function distanceWithin(limit: number, a: string[], b: string[]): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, last, beforeLast);
    if (Math.min(...current) > limit && Math.min(...last) > limit) return undefined;
    [beforeLast, last] = [last, current];
  }
  const distance = last[b.length] ?? 0;
  return distance > limit ? undefined : distance;
}

/** One row of the table: the distances of the first `row` letters of `a` to each beginning of `b`. */
function nextRow(
  a: string[],
  b: string[],
  row: number,
  last: number[],
  beforeLast: number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const same = a[row - 1] === b[column - 1];
    const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current[column] = Math.min(
      at(last, column) + 1,
      at(current, column - 1) + 1,
      at(last, column - 1) + (same ? 0 : 1),
      row > 1 && column > 1 && swapped ? at(beforeLast, column - 2) + 1 : Infinity,
    );
  }
  return current;
}

function at(row: number[], column: number): number {
  return row[column] ?? Infinity;
}
