/** Enough to know a line by, and little enough to leave a message in one. */
const LONGEST = 60;

/**
 * A piece of a file as a message quotes it: in backticks, on one line, shortened where it is long.
 *
 * @param source the text, of any length
 */
export function excerpt(source: string): string {
  const line = source.replace(/\s+/g, ' ').trim();
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line}\``;
}
