import type { Passage } from '../model/document.ts';
import { trimmed } from '../text/white-space.ts';

/** A line that holds more than white space. */
export interface Line extends Passage {
  /** White space before its text, in code units. */
  readonly indent: number;
  /** Line ends between the text of the line before and this one's: 1 for neighbours, more for blank lines. */
  readonly gap: number;
}

/**
 * Line ends as Unicode Technical Standard 18 (RL1.6) lists them, but for NEL, which HTML and
 * ECMAScript take for no white space.
 */
const LINE = /[^\n\v\f\r\u2028\u2029]+/g;

/** The lines of a text that hold more than white space; offsets are into the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let previousEnd = 0;
  for (const { 0: found, index } of text.matchAll(LINE)) {
    const { start, end } = trimmed(text, { start: index, end: index + found.length });
    if (start === end) continue;
    lines.push({ start, end, indent: start - index, gap: lineEnds(text, previousEnd, start) });
    previousEnd = end;
  }
  return lines;
}

/**
 * CR LF is one line end. A page break is none, for it falls into the midst of paragraphs; the
 * paragraph separator is two.
 */
function lineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const character = text[at];
    if (character === '\u2029') count += 2;
    else if (character === '\u2028' || character === '\r') count += 1;
    else if (character === '\n' && text[at - 1] !== '\r') count += 1;
  }
  return count;
}

/** Lines that belong together, from the first to the last. */
export interface Stretch {
  readonly first: Line;
  readonly last: Line;
}
