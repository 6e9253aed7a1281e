import type { Problem } from '../../src/model/problem.ts';

/** A problem by its code and place: `schema/unknown-key content/site.yaml:2:1`. */
export function inBrief({ code, file, line, column }: Problem): string {
  return `${code} ${[file, line, column].filter((part) => part !== undefined).join(':')}`;
}
