import { ranking, type Directive, type Term } from './text-directive-place.ts';
import { isAgreed, wordBounds, type WordBounds } from './text-directive-words.ts';
import { trimmed } from './white-space.ts';

/** A stretch of a page, from a place in one block to a place (exclusive) in the same or a later one. */
export interface PageRange {
  readonly start: Place;
  readonly end: Place;
}
interface Place {
  /** Index of the block in the page. */
  readonly block: number;
  /** UTF-16 code units into its text. */
  readonly offset: number;
}

/**
 * Passages up to this many code units are spelt out: about two lines. Of longer ones the first and
 * last words are given, so that the link can still be mailed; what is between them goes unchecked.
 */
const EXACT_LENGTH = 120;
/** Words, at least, that stand for the beginning and for the end of a long passage. */
const EDGE_WORDS = 4;
/** Words of context (and more words for the ends), tried in turn until there is but one such place. */
const CONTEXT_WORDS = [0, 1, 2, 3, 4, 6, 8, 12, 20, 40, 80];

/**
 * The value of a text directive (`#:~:text=…`) that makes a browser find a passage, after the WICG's
 * draft "URL Fragment Text Directives". It is unique by construction: of all places in the page that
 * a browser could take for the passage there is but one, or, where a page repeats itself word for
 * word, the passage is the first of them.
 *
 * Browsers find whole words only, so a passage that begins or ends inside a word is widened. Where
 * letters are written without spaces they disagree about what a word is; there the directive carries
 * context up to the next sign or space, about which they agree.
 *
 * @param page the texts of all blocks of the page, in order, as a browser tells blocks apart
 * @param language BCP 47 tag of the passage
 * @param passing indexes of blocks that are not always there, such as notes that fold: the directive
 *   is as unique with them as without, and takes no context from them or from beyond them
 * @returns percent-encoded; nothing where no directive tells the passage from its doubles, or where
 *   it has no words
 */
export function textDirective(
  page: readonly string[],
  range: PageRange,
  language: string,
  passing: ReadonlySet<number> = new Set(),
): string | undefined {
  const bounds = wordBounds(language);
  const passage = wholeWords(page, range, bounds);
  const rank = ranking(page, passing);
  let second: Directive | undefined;
  for (const directive of directives(page, passage, passing, bounds)) {
    const found = rank(directive);
    if (found === 'only') return spell(page, directive);
    if (found === 'first') second ??= directive;
  }
  return second && spell(page, second);
}

/** The range without white space at its ends and with its first and last word whole. */
function wholeWords(page: readonly string[], range: PageRange, bounds: WordBounds): PageRange {
  const { block: first, offset: start } = range.start;
  const { block: last, offset: end } = range.end;
  const head = textOf(page, first);
  const tail = textOf(page, last);
  const from = trimmed(head, { start, end: first === last ? end : head.length }).start;
  const to = trimmed(tail, { start: first === last ? from : 0, end }).end;
  return {
    start: { block: first, offset: bounds.startOf(head, from) },
    end: { block: last, offset: bounds.endOf(tail, to) },
  };
}

/** Directives for a passage, the shortest first. */
function* directives(
  page: readonly string[],
  passage: PageRange,
  passing: ReadonlySet<number>,
  bounds: WordBounds,
): Generator<Directive> {
  const { start, end } = passage;
  // An edge on which browsers disagree is never bare: it is the context that has the sure edge.
  const isSureBefore = isAgreed(textOf(page, start.block), start.offset);
  const isSureBehind = isAgreed(textOf(page, end.block), end.offset);
  for (const words of CONTEXT_WORDS) {
    const [first, last] = edges(page, passage, EDGE_WORDS + words, bounds);
    const prefix = contextBefore(page, start, words, passing, bounds);
    const suffix = contextBehind(page, end, words, passing, bounds);
    if (isSureBehind) yield { prefix, first, last, suffix: undefined };
    if (isSureBefore) yield { prefix: undefined, first, last, suffix };
    yield { prefix, first, last, suffix };
  }
}

/** The whole of a short passage; the beginning and end of one that is long or crosses blocks. */
function edges(
  page: readonly string[],
  { start, end }: PageRange,
  words: number,
  bounds: WordBounds,
): [first: Term, last: Term | undefined] {
  const head = textOf(page, start.block);
  const tail = textOf(page, end.block);
  const isOne = start.block === end.block;
  const first = tidy(page, {
    block: start.block,
    start: start.offset,
    end: bounds.on(head, start.offset, words),
  });
  const last = tidy(page, {
    block: end.block,
    start: bounds.back(tail, end.offset, words),
    end: end.offset,
  });
  const isShort = end.offset - start.offset <= EXACT_LENGTH || first.end > last.start;
  if (isOne && isShort) return [{ ...first, end: end.offset }, undefined];
  return [first, last];
}

/** Words before a place: in its block, or in the nearest before it that has any and is always there. */
function contextBefore(
  page: readonly string[],
  { block, offset }: Place,
  words: number,
  passing: ReadonlySet<number>,
  bounds: WordBounds,
): Term | undefined {
  const own = textOf(page, block);
  if (words === 0 && isAgreed(own, offset)) return undefined;
  const text = own.slice(0, offset);
  const { end } = trimmed(text, { start: 0, end: offset });
  if (end > 0) return tidy(page, { block, start: bounds.back(own, end, words), end });
  if (block === 0 || passing.has(block - 1)) return undefined;
  return contextBefore(
    page,
    { block: block - 1, offset: textOf(page, block - 1).length },
    words,
    passing,
    bounds,
  );
}

/** Words behind a place: in its block, or in the nearest behind it that has any and is always there. */
function contextBehind(
  page: readonly string[],
  { block, offset }: Place,
  words: number,
  passing: ReadonlySet<number>,
  bounds: WordBounds,
): Term | undefined {
  const own = textOf(page, block);
  if (words === 0 && isAgreed(own, offset)) return undefined;
  const { start } = trimmed(own, { start: offset, end: own.length });
  if (start < own.length) return tidy(page, { block, start, end: bounds.on(own, start, words) });
  if (block === page.length - 1 || passing.has(block + 1)) return undefined;
  return contextBehind(page, { block: block + 1, offset: 0 }, words, passing, bounds);
}

function tidy(page: readonly string[], term: Term): Term {
  return { ...term, ...trimmed(textOf(page, term.block), term) };
}

function textOf(page: readonly string[], block: number): string {
  return page[block] ?? '';
}

function spell(page: readonly string[], { prefix, first, last, suffix }: Directive): string {
  const spelt = (term: Term): string =>
    encode(textOf(page, term.block).slice(term.start, term.end));
  const terms = [first, last].filter((term) => term !== undefined).map(spelt);
  if (prefix) terms.unshift(`${spelt(prefix)}-`);
  if (suffix) terms.push(`-${spelt(suffix)}`);
  return terms.join(',');
}

/**
 * White space that a page collapses becomes one space. Everything but letters and digits is
 * percent-encoded: hyphens and commas because they are syntax here, other signs because programs
 * that find addresses in a text leave them out at the end.
 */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/[ \t\n\r\f]+/g, ' ')).replace(
    /[-_.!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
