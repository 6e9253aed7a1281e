/** A text on one line: white space folded to single spaces, none at the ends. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Puts a text on one line and cuts it at a word where it is too long, with an ellipsis for the rest.
 *
 * @param length the most characters (Unicode code points) to keep, the ellipsis not counted
 */
export function shorten(text: string, length: number): string {
  const line = onOneLine(text);
  const characters = Array.from(line.slice(0, 2 * length + 2));
  if (characters.length <= length && characters.join('') === line) return line;
  const start = characters.slice(0, length).join('');
  const lastSpace = start.lastIndexOf(' ');
  const kept = lastSpace > 0 ? start.slice(0, lastSpace) : start;
  return `${kept.replace(/[,;:]$/, '')}…`;
}
