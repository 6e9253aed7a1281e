import type { Passage } from '../model/document.ts';
import { fold } from './fold.ts';

/** A part of one block of a page. */
export interface Term extends Passage {
  /** Index of the block in the page. */
  readonly block: number;
}

/** What a text directive consists of: `text=prefix-,first,last,-suffix`. */
export interface Directive {
  readonly prefix: Term | undefined;
  readonly first: Term;
  readonly last: Term | undefined;
  readonly suffix: Term | undefined;
}

/** How surely a browser finds the place that is meant: no other fits, or only later ones do. */
export type Rank = 'only' | 'first';

/**
 * Says of directives how surely they lead to their own terms in a page. Words are compared more
 * coarsely than any browser does, and in mid-word too: whatever a browser could find is among what
 * is counted here.
 *
 * @param page the texts of the page's blocks
 * @param passing indexes of blocks that may be missing: what holds of the page holds without them too
 * @returns a function that gives nothing for a directive that leads elsewhere or nowhere
 */
export function ranking(
  page: readonly string[],
  passing: ReadonlySet<number>,
): (directive: Directive) => Rank | undefined {
  const blocks = page.map(coarse);
  const starts: number[] = [];
  for (const [index] of blocks.entries()) {
    starts.push((starts.at(-1) ?? -1) + (blocks[index - 1]?.length ?? 0) + 1);
  }
  const text = blocks.join('\n');
  const isWithin = contexts(text, starts, passing);
  const wordsOf = ({ block, start, end }: Term): string =>
    coarse((page[block] ?? '').slice(start, end)).trim();
  const placeOf = ({ block, start }: Term): number =>
    (starts[block] ?? 0) + coarse((page[block] ?? '').slice(0, start)).length;

  return ({ prefix, first, last, suffix }) => {
    const before = prefix ? wordsOf(prefix) : '';
    const after = suffix ? wordsOf(suffix) : '';
    const words = wordsOf(first);
    const placesOf = (term: string, from: number, left: string, right: string): number[] =>
      occurrences(text, term, from).filter((at) => isWithin(at, at + term.length, left, right));
    const isReached = (term: Term): boolean => isClear(text, wordsOf(term), placeOf(term));
    const places = placesOf(words, 0, before, last ? '' : after);
    if (words === '' || places[0] !== placeOf(first)) return undefined;
    if (!isReached(prefix ?? first)) return undefined;
    if (last) {
      const ending = wordsOf(last);
      const [end] = placesOf(ending, placeOf(first) + words.length, '', after);
      if (ending === '' || end !== placeOf(last) || !isReached(last)) return undefined;
    }
    return places.length === 1 ? 'only' : 'first';
  };
}

/**
 * A text as no browser tells it from another: they compare at the primary level of Unicode Technical
 * Standard 10, without case, marks and invisible characters, and wide signs equal to narrow ones.
 */
function coarse(text: string): string {
  return fold(text)
    .text.normalize('NFKD')
    .toUpperCase()
    .replace(/[\p{M}\p{Cc}\p{Cf}]/gu, '');
}

/**
 * Whether a browser that looks for a term from further ahead comes upon it here: no equal stretch
 * before reaches into it, or up to it. For behind a stretch found in vain browsers do not all look on
 * from its second character. Behind the end of a range that lacks its suffix, the draft has them pass
 * over that end. Chromium does so behind whatever is cut in mid-word, too, and elsewhere leaves out
 * the character that follows the first word.
 */
function isClear(text: string, term: string, at: number): boolean {
  return text.indexOf(term, at - term.length) === at;
}

function occurrences(text: string, term: string, from: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(term, from); at >= 0; at = text.indexOf(term, at + 1)) {
    places.push(at);
    if (term === '') break;
  }
  return places;
}

/**
 * Says whether a stretch of the text stands between two contexts, or would where a passing block is
 * missing; white space and the ends of blocks may lie between.
 */
function contexts(
  text: string,
  starts: readonly number[],
  passing: ReadonlySet<number>,
): (start: number, end: number, before: string, after: string) => boolean {
  const blockAt = (at: number): number => starts.findLastIndex((start) => start <= at);
  const endOf = (block: number): number => (starts[block + 1] ?? text.length + 1) - 1;

  const isBehind = (at: number, before: string): boolean => {
    let left = at;
    while (isGap(text[left - 1])) left -= 1;
    if (text.endsWith(before, left)) return true;
    if (!text.slice(left, at).includes('\n')) return false;
    const block = blockAt(left - 1);
    return passing.has(block) && isBehind(starts[block] ?? 0, before);
  };
  const isAhead = (at: number, after: string): boolean => {
    let right = at;
    while (isGap(text[right])) right += 1;
    if (text.startsWith(after, right)) return true;
    if (!text.slice(at, right).includes('\n')) return false;
    const block = blockAt(right);
    return passing.has(block) && isAhead(endOf(block), after);
  };
  return (start, end, before, after) => isBehind(start, before) && isAhead(end, after);
}

function isGap(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n';
}
