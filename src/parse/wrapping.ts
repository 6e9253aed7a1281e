import { columns, endsSentence, startsInMidSentence } from './shape.ts';
import type { Line } from './lines.ts';

/*
 * Some texts have a line for each paragraph; others, from typewriters, mail and Project Gutenberg,
 * break each paragraph into lines of about one width ("hard-wrapped"). What tells them apart is how
 * a line ends: a hard-wrapped one ends in mid-sentence, and only because the next word would no
 * longer have fitted. Lines of verse and lists end before their width is used up; lines that are
 * paragraphs end with their sentences.
 */

/** Lines longer than this were not broken for a page or a screen of fixed width. */
const MAX_WIDTH = 120;
/** Narrower columns are verse and lists far more often than prose. */
const MIN_WIDTH = 40;
/** Share of lines behind which the sentence goes on, addresses and greetings left out; in German about a half. */
const MIN_BROKEN = 1 / 4;
/** Share of such lines that had room for the next word: none in theory, a few after an edit. */
const MAX_ROOMY = 1 / 4;
/** Share of lines with a sentence end inside: verse without capitals (Arabic, Chinese) has none. */
const MIN_INNER_ENDS = 1 / 10;
/** The width is what nine lines of ten keep within; the tenth may be an address that has no break. */
const WIDTH_QUANTILE = 0.9;
/** How much of the width a line must use, with the next word, to count as full: authors differ. */
const FULL = 0.85;

/** What mail puts before the lines that it quotes. */
const QUOTED_IN_MAIL = /^(?:> ?)+/;

interface Pair {
  readonly line: string;
  readonly width: number;
  /** Columns that the line would need for the next word as well. */
  readonly need: number;
  readonly next: string;
}

/**
 * The width to which a text is hard-wrapped, in columns, or `undefined` where it is not: where its
 * lines are paragraphs, verses or items, or where each stands alone.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  let neighbours = 0;
  const broken: Pair[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || next.gap > 1) return;
    const pair = pairOf(text, line, next);
    const isBroken = pair.width <= MAX_WIDTH && goesOn(pair);
    if (isBroken) broken.push(pair);
    if (isBroken || pair.width >= MIN_WIDTH) neighbours += 1;
  });
  if (broken.length === 0 || broken.length < neighbours * MIN_BROKEN) return undefined;
  const width = quantile(
    broken.map((pair) => pair.width),
    WIDTH_QUANTILE,
  );
  const roomy = broken.filter(({ need }) => need <= width).length;
  const isWrapped =
    width >= MIN_WIDTH &&
    roomy <= broken.length * MAX_ROOMY &&
    (isCased(broken) || isProse(broken));
  return isWrapped ? width : undefined;
}

/** Whether a line was broken because it is full: the next line's first word did not fit. */
export function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const pair = pairOf(text, line, next);
  return pair.width <= MAX_WIDTH && pair.need > width * FULL;
}

/** Whether a sentence seems to go on from a line to the next. */
export function goesOnBetween(text: string, line: Line, next: Line): boolean {
  const pair = pairOf(text, line, next);
  return pair.width <= MAX_WIDTH && goesOn(pair);
}

function pairOf(text: string, line: Line, next: Line): Pair {
  const own = text.slice(line.start, line.end);
  const following = text
    .slice(next.start, Math.min(next.end, next.start + MAX_WIDTH))
    .replace(QUOTED_IN_MAIL, '');
  const width = line.indent + columns(own);
  return { line: own, width, need: width + 1 + columns(firstWord(following)), next: following };
}

/** Where words are not spaced, a line may break behind any character. */
function firstWord(text: string): string {
  return /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\S+)/u.exec(text)?.[0] ?? '';
}

function goesOn({ line, next }: Pair): boolean {
  return !endsSentence(line) && startsInMidSentence(next);
}

function isCased(pairs: readonly Pair[]): boolean {
  const lower = pairs.filter(({ next }) => /^\P{L}*\p{Ll}/u.test(next)).length;
  return lower * 2 >= pairs.length;
}

function isProse(pairs: readonly Pair[]): boolean {
  const withEnds = pairs.filter(({ line }) => /[.!?؟۔।](?=\s)|[。！？](?=.)/u.test(line)).length;
  return withEnds >= pairs.length * MIN_INNER_ENDS;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
