import type { Passage } from '../model/document.ts';
import { QUOTATION_PAIRS, TITLE_PAIRS } from '../text/quotation-marks.ts';

const PAIRS: ReadonlyMap<string, string> = new Map([...QUOTATION_PAIRS, ...TITLE_PAIRS]);
const mark = new RegExp(`[${[...PAIRS].flat().join('')}]|\`\`|''`, 'u');
/** In Swedish and Finnish the closing mark opens too: at the edge of a word, and if it is closed. */
const SAME_OPENS = /(?<![\p{L}\p{N}\p{P}])”(?=[\p{L}\p{N}])/uy;
/** Single marks are apostrophes too: they quote at the edge of words, and if they are closed. */
const SINGLE_OPENS = /(?<![\p{L}\p{N}])[‘’‚'](?=[\p{L}\p{N}“"])/u;
const SINGLE_CLOSES = /(?<=[^\s])[’‘'](?![\p{L}\p{N}])/u;
/** A plural's apostrophe: "the sailors’ pay". */
const PLURAL = /s[’'] \p{Ll}/uy;

/** Between two words: an apostrophe has no space beside it. */
const between = new RegExp(String.raw`${mark.source}|\s[‘’‚']|[’‘']\s`, 'u');
const opening = new RegExp(`${mark.source}|${SINGLE_OPENS.source}`, 'gu');
const closing = new RegExp(SINGLE_CLOSES, 'gu');

/** Whether there is a quotation mark in what stands between two words. */
export function hasQuotationMark(text: string): boolean {
  return between.test(text);
}

/**
 * What stands in quotation marks within a block, the marks not included. A double one that is never
 * closed goes on to the end of the block, as where the next paragraph goes on quoting.
 *
 * @returns in order and without overlap, as offsets into the text
 */
export function quotationsIn(text: string, { start, end }: Passage): Passage[] {
  const block = text.slice(start, end);
  const quotations: Passage[] = [];
  const singleEnd = singleEnds(block);
  opening.lastIndex = 0;
  for (let found = opening.exec(block); found; found = opening.exec(block)) {
    const from = found.index + found[0].length;
    const to = closedAt(block, found[0], from, singleEnd);
    if (to === undefined) continue;
    quotations.push({ start: start + from, end: start + to });
    opening.lastIndex = to + 1;
  }
  return quotations;
}

/** Where what a mark opens is closed; nowhere if it opens nothing. */
function closedAt(
  block: string,
  opened: string,
  from: number,
  singleEnd: (from: number) => number | undefined,
): number | undefined {
  const marks = PAIRS.get(opened);
  if (marks !== undefined) return endOf(block, from, marks);
  if (opened === '``') return found(block.indexOf("''", from)) ?? block.length;
  SAME_OPENS.lastIndex = from - 1;
  if (opened === '”') return SAME_OPENS.test(block) ? found(block.indexOf('”', from)) : undefined;
  return mark.test(opened) ? undefined : singleEnd(from);
}

function found(index: number): number | undefined {
  return index < 0 ? undefined : index;
}

/** Where a quotation is closed, or the end of the block. */
function endOf(block: string, from: number, marks: string): number {
  for (let at = from; at < block.length; at += 1) if (marks.includes(block.charAt(at))) return at;
  return block.length;
}

/**
 * Finds where single marks close; a plural's apostrophe closes only where nothing else does. Asked from
 * the front to the back, it reads the block once, however many marks are never closed.
 */
function singleEnds(block: string): (from: number) => number | undefined {
  const [plural, sure] = [nextClosing(block, true), nextClosing(block, false)];
  return (from) => sure(from) ?? plural(from);
}

/** Finds the first closing mark from a place on that is a plural's apostrophe, or that is none. */
function nextClosing(block: string, isPlural: boolean): (from: number) => number | undefined {
  let next: number | undefined = -1;
  return (from) => {
    if (next === undefined || next >= from) return next;
    closing.lastIndex = from;
    next = undefined;
    for (let found = closing.exec(block); found; found = closing.exec(block)) {
      PLURAL.lastIndex = found.index - 1;
      if (PLURAL.test(block) !== isPlural) continue;
      next = found.index;
      break;
    }
    return next;
  };
}
