import type { Passage } from '../model/document.ts';

/*
 * White space between and around blocks is ECMAScript's (`\s`: with line ends, no-break spaces and
 * the byte order mark) and the zero-width space, which web pages leave behind on lines of its own.
 */
const white = /^[\s\u200b]$/;

/** Whether a text holds nothing but white space. */
export function isBlank(text: string): boolean {
  const { start, end } = trimmed(text, { start: 0, end: text.length });
  return start === end;
}

/** A passage without the white space at its ends; empty, at its end, where it is nothing else. */
export function trimmed(text: string, { start, end }: Passage): Passage {
  let from = start;
  while (from < end && isWhiteAt(text, from)) from += 1;
  let to = end;
  while (to > from && isWhiteAt(text, to - 1)) to -= 1;
  return { start: from, end: to };
}

function isWhiteAt(text: string, at: number): boolean {
  return white.test(text.charAt(at));
}
