import type { Passage } from '../model/document.ts';

/** Marks that open a quotation, each with those that close it. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['"', '"'],
  ['＂', '＂'],
]);
const mark = /[“”„«»‹›「」『』《》〈〉"＂]/u;
/** Single marks are apostrophes too: they quote at the edge of words, and if they are closed. */
const SINGLE_OPENS = /(?<![\p{L}\p{N}])[‘‚'](?=[\p{L}\p{N}“"])/u;
const SINGLE_CLOSES = /(?<=[^\s])[’‘'](?![\p{L}\p{N}])/u;
/** A plural's apostrophe: "the sailors’ pay". */
const PLURAL = /s[’'] \p{Ll}/uy;

/** Between two words: an apostrophe has no space beside it. */
const between = new RegExp(String.raw`${mark.source}|\s[‘‚']|[’‘']\s`, 'u');
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
  opening.lastIndex = 0;
  for (let found = opening.exec(block); found; found = opening.exec(block)) {
    const from = found.index + 1;
    const marks = PAIRS.get(found[0]);
    if (marks === undefined && mark.test(found[0])) continue;
    const to = marks === undefined ? singleEnd(block, from) : endOf(block, from, marks);
    if (to === undefined) continue;
    quotations.push({ start: start + from, end: start + to });
    opening.lastIndex = to + 1;
  }
  return quotations;
}

/** Where a quotation is closed, or the end of the block. */
function endOf(block: string, from: number, marks: string): number {
  for (let at = from; at < block.length; at += 1) if (marks.includes(block.charAt(at))) return at;
  return block.length;
}

/** Where single marks close; a plural's apostrophe only where nothing else does. */
function singleEnd(block: string, from: number): number | undefined {
  let plural: number | undefined;
  closing.lastIndex = from;
  for (let found = closing.exec(block); found; found = closing.exec(block)) {
    PLURAL.lastIndex = found.index - 1;
    if (!PLURAL.test(block)) return found.index;
    plural ??= found.index;
  }
  return plural;
}
