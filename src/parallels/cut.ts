import { blockAt, type Passage } from '../model/document.ts';
import { sentences } from '../text/sentences.ts';
import type { Alignment } from './align.ts';
import { gapAt } from './judge.ts';
import { hasQuotationMark } from './quotation-marks.ts';
import { LEAST_WORDS, weightOf, type Run } from './runs.ts';
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

/**
 * Leaves out the first and last equal words where they only just reach into another block, in either
 * text, unless less than eight would be left of a run.
 */
export function clippedToBlocks(alignment: Alignment, a: Side, b: Side): Alignment {
  const { length } = alignment.a;
  const from = Math.max(pairsAhead(alignment.a, a), pairsAhead(alignment.b, b));
  const behind = Math.max(pairsBehind(alignment.a, a), pairsBehind(alignment.b, b));
  return trimmed(alignment, from, length - behind, a.words);
}

/** The first pairs, if they are few, that stand in another block than those behind them. */
function pairsAhead(aligned: readonly number[], side: Side): number {
  const end = blockAround(aligned[0] ?? 0, side).to;
  const over = aligned.slice(0, MOST_TRIMMED + 1).filter((word) => word < end).length;
  return over <= MOST_TRIMMED ? over : 0;
}

/** The last pairs, if they are few, that stand in another block than those before them. */
function pairsBehind(aligned: readonly number[], side: Side): number {
  const start = blockAround(aligned.at(-1) ?? 0, side).from;
  const over = aligned.slice(-MOST_TRIMMED - 1).filter((word) => word >= start).length;
  return over <= MOST_TRIMMED ? over : 0;
}

/** Some of the pairs of an alignment; all from an end where too little would be left of a run. */
function trimmed(alignment: Alignment, from: number, to: number, { ids }: Words): Alignment {
  const { a, b } = alignment;
  const goesOn = (pair: number): boolean =>
    pair > 0 && pair < a.length && gapAt(a, pair) === 0 && gapAt(b, pair) === 0;
  const weight = (first: number, behind: number): number =>
    weightOf(ids, { from: a[first] ?? 0, to: (a[behind - 1] ?? -1) + 1 });
  const spoils = (cut: number, isStart: boolean): boolean => {
    if (!goesOn(cut)) return false;
    let [first, behind] = [cut, cut];
    while (goesOn(first)) first -= 1;
    while (goesOn(behind)) behind += 1;
    const rest = isStart ? weight(cut, behind) : weight(first, cut);
    return weight(first, behind) >= LEAST_WORDS && rest < LEAST_WORDS;
  };
  const start = spoils(from, true) ? 0 : from;
  const end = spoils(to, false) ? a.length : to;
  return { a: a.slice(start, end), b: b.slice(start, end) };
}

/** The words of the block in which a word stands. */
export function blockAround(word: number, { words, text, bounds }: Side): Run {
  const block = blockAt(text.document, words.starts[word] ?? 0);
  return {
    from: firstFrom(words.starts, block.start, bounds),
    to: firstFrom(words.starts, block.tail, bounds),
  };
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
