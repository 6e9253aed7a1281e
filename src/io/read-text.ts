import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { problem, type Problem } from '../model/problem.ts';
import { attempt } from './refusal.ts';

/** The byte that ends a line, and is part of no other character of UTF-8. */
const LINE_FEED = 0x0a;

/**
 * Reads a file of `content/`, which is UTF-8; a byte order mark is dropped.
 *
 * @param path absolute path
 * @param file the path as problems name it
 */
export function readText(path: string, file: string): { text: string } | { problem: Problem } {
  const read = attempt(file, () => readFileSync(path));
  if ('problem' in read) return read;
  const bytes = read.value;
  return isUtf8(bytes)
    ? { text: new TextDecoder().decode(bytes) }
    : { problem: notUtf8(bytes, file) };
}

function notUtf8(bytes: Buffer, file: string): Problem {
  const line = firstBadLine(bytes);
  const what = `"${file}" is not UTF-8: line ${line} has bytes that stand for no character.`;
  return problem('content/not-utf8', { file, line }, what, 'Save the file as UTF-8.');
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    line += 1;
    start = end + 1;
  }
  return line;
}
