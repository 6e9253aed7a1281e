/** A place in a text; line and column count from 1, columns in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** The line endings of CommonMark. */
const LINE_END = /\r\n|\n|\r/g;

/** The offset of a point. A column beyond the end of the text counts as its end. */
export function offsetAt(source: string, { line, column }: Point): number {
  return Math.min((lineStarts(source)[line - 1] ?? source.length) + column - 1, source.length);
}

/** The point at an offset. */
export function pointAt(source: string, offset: number): Point {
  const starts = lineStarts(source).filter((start) => start <= offset);
  return { line: starts.length, column: offset - (starts.at(-1) ?? 0) + 1 };
}

/** The line in which an offset stands, and what of it is before and from that offset on. */
export function lineAt(source: string, offset: number): { before: string; from: string } {
  const { line, column } = pointAt(source, offset);
  const start = offset - column + 1;
  const end = lineStarts(source)[line] ?? source.length;
  return {
    before: source.slice(start, offset),
    from: source.slice(offset, end).replace(LINE_END, ''),
  };
}

function lineStarts(source: string): number[] {
  return [0, ...Array.from(source.matchAll(LINE_END), ({ 0: end, index }) => index + end.length)];
}
