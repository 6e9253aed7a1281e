import search from 'approx-string-match';
import { likelyWindows } from './pieces.ts';
import type { Hit } from './searchable.ts';

/**
 * The share of its letters in which a quote may differ from what is proposed for it. Much lower, and
 * bad OCR is not recognised; much higher, and sentences of one pattern ("shares rose 3 percent")
 * pass for each other.
 */
const MOST_ERRORS = 0.15;
/**
 * The same where nothing nearer stands and the words are all there is to go by, as when an editor
 * quotes from memory: they are told the nearest text, and few slips are a large share of few letters.
 */
const MOST_ERRORS_FROM_MEMORY = 0.3;
/** From this length on a single slip is allowed though it be more than that share. */
const SHORTEST_WITH_ERROR = 4;
/** Above this length the text is not searched whole but where pieces of the quote stand. */
const LONG = 400;
/**
 * The text is searched in windows, because the search returns only the best matches of what it is
 * given: a lookalike that a window holds beside the true passage takes a second look at the rest.
 * Small windows cost set-up, large ones second looks.
 */
const WINDOW = 4096;
/** Words that stand in more places than this are told apart by no list. */
const MOST_STRETCHES = 500;

/** A stretch of a text that is like a pattern, and in how many code units it differs. */
export interface Stretch extends Hit {
  readonly errors: number;
}

/** The most errors (Levenshtein's distance) with which a quote of some length is still recognised. */
function errorsAllowed(length: number, share: number): number {
  return Math.max(Math.floor(length * share), length < SHORTEST_WITH_ERROR ? 0 : 1);
}

/**
 * Gathers the stretches of a text that are like a pattern, apart from each other, in no order.
 *
 * Myers' search (1999, as `approx-string-match` has it) takes time in proportion to the text and,
 * beyond 32 letters, to the errors allowed. A long pattern is therefore looked for only around its
 * pieces (see `likelyWindows`).
 */
export function gather(text: string, pattern: string): Stretch[] {
  return gatherWithin(MOST_ERRORS, text, pattern);
}

/** The same for words that are quoted without their surroundings: farther ones if there are no near. */
export function gatherFromMemory(text: string, pattern: string): Stretch[] {
  const near = gather(text, pattern);
  return near.length > 0 ? near : gatherWithin(MOST_ERRORS_FROM_MEMORY, text, pattern);
}

function gatherWithin(share: number, text: string, pattern: string): Stretch[] {
  if (pattern === '') return [];
  const errors = errorsAllowed(pattern.length, share);
  const windows =
    pattern.length > LONG ? likelyWindows(text, pattern) : allWindows(text, pattern, errors);
  const stretches: Stretch[] = [];
  for (const window of windows) {
    stretches.push(...gatherIn(text, window, pattern, errors));
    if (stretches.length > MOST_STRETCHES) break;
  }
  return stretches;
}

/**
 * The stretches of a text nearest to a pattern, however far from it: of overlapping ones that whose
 * length is the pattern's.
 */
export function nearestStretches(
  text: string,
  pattern: string,
  errors: number = pattern.length,
): Stretch[] {
  const chosen: Stretch[] = [];
  for (const { start, end, errors: found } of search(text, pattern, errors)) {
    const stretch = { at: start, end, errors: found };
    const last = chosen.at(-1);
    if (!last || start >= last.end) chosen.push(stretch);
    else if (misfit(stretch, pattern) < misfit(last, pattern)) chosen[chosen.length - 1] = stretch;
  }
  return chosen;
}

function misfit({ at, end }: Hit, pattern: string): number {
  return Math.abs(end - at - pattern.length);
}

function* allWindows(text: string, pattern: string, errors: number): Generator<Hit> {
  const overlap = pattern.length + errors;
  for (let at = 0; at < text.length; at += WINDOW) {
    yield { at, end: Math.min(at + WINDOW + overlap, text.length) };
  }
}

function gatherIn(text: string, { at, end }: Hit, pattern: string, errors: number): Stretch[] {
  if (end - at < pattern.length - errors) return [];
  const found = nearestStretches(text.slice(at, end), pattern, errors).map((stretch) => ({
    at: stretch.at + at,
    end: stretch.end + at,
    errors: stretch.errors,
  }));
  if (found.length === 0) return [];
  const gaps = [...found, { at: end, end }].map((next, index) => ({
    at: found[index - 1]?.end ?? at,
    end: next.at,
  }));
  return [...found, ...gaps.flatMap((gap) => gatherIn(text, gap, pattern, errors))];
}
