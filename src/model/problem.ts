import { catalogue, type ProblemCode, type Severity } from './problem-catalogue.ts';

/** Where in the corpus something stands. Lines and columns count from 1. */
export interface Place {
  /** Path within the corpus, with `/`: `content/articles/wsj-amos.mdx`. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Something that is wrong with a corpus, with what its editor needs to mend it. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What is wrong, with the value quoted. One sentence or two. */
  readonly what: string;
  /** How to mend it. One sentence or two. */
  readonly mend: string;
}

/**
 * Makes a problem; its severity is the catalogue's.
 *
 * @param at where it stands
 * @param what what is wrong, the value quoted
 * @param mend how to mend it
 */
export function problem(code: ProblemCode, at: Place, what: string, mend: string): Problem {
  const { file, line, column } = at;
  return { code, severity: catalogue[code].severity, file, line, column, what, mend };
}

/** Tells a problem from the result that a stage returns in its stead. */
export function isProblem(value: object | string): value is Problem {
  return typeof value === 'object' && 'code' in value && 'mend' in value;
}

/** Whether any of the problems forbids a build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Sorts problems as a reader goes through the corpus: by file, line and column. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
