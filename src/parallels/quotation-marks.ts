import type { Passage } from '../model/document.ts';

/** Marks that open a quotation, each with the one that closes it. Single ones are apostrophes too. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ['＂', '＂'],
]);
const mark = /[“”„«»「」『』"＂]/gu;

/** Whether there is a quotation mark in a text. */
export function hasQuotationMark(text: string): boolean {
  return text.search(mark) >= 0;
}

/**
 * What stands in quotation marks within a block, the marks not included. One that is never closed
 * goes on to the end of the block, as where the next paragraph goes on quoting.
 *
 * @returns in order and without overlap, as offsets into the text
 */
export function quotationsIn(text: string, { start, end }: Passage): Passage[] {
  const quotations: Passage[] = [];
  let from: number | undefined;
  let closing = '';
  for (const { 0: found, index } of text.slice(start, end).matchAll(mark)) {
    const at = start + index;
    if (from === undefined) {
      closing = PAIRS.get(found) ?? '';
      if (closing !== '') from = at + 1;
    } else if (closing.includes(found)) {
      quotations.push({ start: from, end: at });
      from = undefined;
    }
  }
  return from === undefined ? quotations : [...quotations, { start: from, end }];
}
