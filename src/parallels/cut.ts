import { blockAt, type Passage } from '../model/document.ts';
import { sentences } from '../text/sentences.ts';
import type { Alignment } from './align.ts';
import { hasQuotationMark } from './quotation-marks.ts';
import type { Run } from './runs.ts';
import type { Match } from './matches.ts';
import type { ReuseText, Words } from './words.ts';

/** Words that a passage grows at either end to be whole sentences: one or two changed ones. */
const MOST_GROWN = 2;
/** Equal words of a sentence before or behind, too few to be part of what is told twice: no gram. */
const MOST_TRIMMED = 4;
/** Words on either side of a full stop that tell whether it ends a sentence. */
const CONTEXT = 4;

const FINAL_SIGNS = /[.!?…。！？]+/y;
const finalSign = /[.!?…。！？]/;
const sureSign = /[!?…。！？]/;

/** The words of one side of an alignment, and their text. */
export interface Side {
  readonly words: Words;
  readonly text: ReuseText;
  /** The words of the whole text. */
  readonly bounds: Run;
}

/**
 * Leaves out the first and last equal words where they only just reach over the end of a sentence in
 * both texts.
 */
export function trimmedToSentences(alignment: Alignment, a: Side, b: Side): Alignment {
  const { length } = alignment.a;
  const isBound = (pair: number): boolean =>
    beginsSentence(alignment.a[pair] ?? 0, a) && beginsSentence(alignment.b[pair] ?? 0, b);
  let from = 0;
  for (let pair = MOST_TRIMMED; pair > 0 && from === 0; pair -= 1) if (isBound(pair)) from = pair;
  let to = length;
  for (let pair = length - MOST_TRIMMED; pair < length && to === length; pair += 1) {
    if (isBound(pair)) to = pair;
  }
  return { a: alignment.a.slice(from, to), b: alignment.b.slice(from, to) };
}

/** The words of the block in which a word stands. */
export function blockAround(word: number, { words, text, bounds }: Side): Run {
  const block = blockAt(text.document, words.starts[word] ?? 0);
  return {
    from: firstFrom(words.starts, block.start, bounds),
    to: firstFrom(words.starts, block.tail, bounds),
  };
}

/** A chain without the first and last words that only just reach into another block, in either text. */
export function clippedToBlocks(chain: readonly Match[], a: Side, b: Side): Match[] {
  const clipped = [...chain];
  const last = clipped.pop();
  if (!last) return clipped;
  const behind = (word: number, start: number, side: Side): number => {
    const over = word - blockAround(word - 1, side).from;
    return over <= MOST_TRIMMED && over < word - start ? over : 0;
  };
  const { length } = last;
  const end = Math.max(behind(last.a + length, last.a, a), behind(last.b + length, last.b, b));
  clipped.push({ ...last, length: length - end });
  const [first = last] = clipped.splice(0, 1);
  const ahead = (word: number, side: Side): number => {
    const over = blockAround(word, side).to - word;
    return over <= MOST_TRIMMED && over < first.length ? over : 0;
  };
  const start = Math.max(ahead(first.a, a), ahead(first.b, b));
  const kept = { a: first.a + start, b: first.b + start, length: first.length - start };
  return [{ ...first, ...kept }, ...clipped];
}

/** The first word of a text that begins at an offset or behind it, by bisection. */
function firstFrom(starts: Uint32Array, offset: number, { from, to }: Run): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The passage from one word to another (inclusive), grown to whole sentences where only a word or two
 * are missing, with the sign that ends the last. It never grows over a quotation mark.
 *
 * @returns offsets into the text
 */
export function passageOf(first: number, last: number, side: Side): Passage {
  const { words, text } = side;
  const from = grownStart(first, side);
  const to = grownEnd(last, side);
  const start = words.starts[from] ?? 0;
  const end = words.ends[to] ?? 0;
  FINAL_SIGNS.lastIndex = end;
  const signs = endsSentence(to, side) ? (FINAL_SIGNS.exec(text.document.text)?.[0] ?? '') : '';
  return { start, end: end + signs.length };
}

function grownStart(word: number, side: Side): number {
  for (let at = word; at >= word - MOST_GROWN && at >= side.bounds.from; at -= 1) {
    if (beginsSentence(at, side)) return at;
    if (hasQuotationMark(gapBefore(at, side))) break;
  }
  return word;
}

function grownEnd(word: number, side: Side): number {
  for (let at = word; at <= word + MOST_GROWN && at < side.bounds.to; at += 1) {
    if (endsSentence(at, side)) return at;
    if (hasQuotationMark(gapBefore(at + 1, side))) break;
  }
  return word;
}

function endsSentence(word: number, side: Side): boolean {
  return word + 1 >= side.bounds.to || beginsSentence(word + 1, side);
}

function gapBefore(word: number, { words, text, bounds }: Side): string {
  if (word <= bounds.from || word >= bounds.to) return '';
  return text.document.text.slice(words.ends[word - 1], words.starts[word]);
}

function beginsSentence(word: number, side: Side): boolean {
  const { words, text, bounds } = side;
  if (word === bounds.from) return true;
  const start = words.starts[word] ?? 0;
  const block = blockAt(text.document, start);
  if ((words.starts[word - 1] ?? 0) < block.start) return true;
  const gap = gapBefore(word, side);
  if (!finalSign.test(gap)) return false;
  if (sureSign.test(gap)) return true;
  const from = Math.max(words.starts[Math.max(word - CONTEXT, bounds.from)] ?? 0, block.start);
  const to = Math.min(words.ends[Math.min(word + CONTEXT, bounds.to) - 1] ?? 0, block.end);
  const near = text.document.text.slice(from, to);
  const before = words.ends[word - 1] ?? 0;
  return sentences(near, text.language).some(
    (sentence) => before <= sentence.start + from && sentence.start + from <= start,
  );
}
