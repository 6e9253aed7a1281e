import { problem, type Problem } from '../model/problem.ts';

/** An MDX file taken apart. Lines count from 1 in the whole file. */
export interface Parts {
  /** What stands between the fences; `''` where there are none. */
  readonly yaml: string;
  readonly yamlLine: number;
  /** What stands behind the closing fence. */
  readonly body: string;
  readonly bodyLine: number;
}

/** Three hyphens on a line of their own. Empty lines may stand before the first of them. */
const OPENING = /^\s*?---[ \t]*(?:\r?\n|$)/;
const CLOSING = /^---[ \t]*(?:\r?\n|$(?![\r\n]))/m;

/**
 * Splits an MDX file into its front matter and its body.
 *
 * @param text the file, without a byte order mark
 * @param file the path as problems name it
 */
export function splitFrontMatter(
  text: string,
  file: string,
): { parts: Parts } | { problem: Problem } {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return { parts: { yaml: '', yamlLine: 1, body: text, bodyLine: 1 } };
  const rest = text.slice(opening.length);
  const yamlLine = countLines(opening);
  const closing = CLOSING.exec(rest);
  if (!closing) return { problem: unclosed(file, opening) };
  const yaml = rest.slice(0, closing.index);
  const body = rest.slice(closing.index + closing[0].length);
  const bodyLine = yamlLine + countLines(yaml + closing[0]) - 1;
  return { parts: { yaml, yamlLine, body, bodyLine } };
}

/** The number of the line on which a text ends, its first being 1. */
function countLines(text: string): number {
  return text.split('\n').length;
}

function unclosed(file: string, opening: string): Problem {
  const line = countLines(opening.trimEnd());
  const what = 'The front matter begins with `---` here and never ends.';
  const mend = 'Put a line of three hyphens, `---`, behind its last key.';
  return problem('yaml/syntax', { file, line, column: 1 }, what, mend);
}
