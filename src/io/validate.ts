import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { issueProblems } from './schema-problem.ts';
import { formWanted } from './schema-words.ts';
import type { Mapping } from './yaml.ts';

/**
 * Holds what was read against a format of the model.
 *
 * @returns the value as the format makes it, or `undefined` with every problem that it has
 */
export function validate<Format extends z.ZodObject>(
  format: Format,
  mapping: Mapping,
): { value: z.infer<Format> | undefined; problems: Problem[] } {
  const result = format.safeParse(mapping.value, { error: formWanted });
  if (result.success) return { value: result.data, problems: [] };
  const issues = firstOfEachPath(result.error.issues);
  return {
    value: undefined,
    problems: issues.flatMap((issue) => issueProblems(issue, format, mapping)),
  };
}

/** An empty date is both empty and no date; once is enough. */
function firstOfEachPath(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, code }) => {
    const key = JSON.stringify([code === 'unrecognized_keys', ...path.map(String)]);
    return !seen.has(key) && seen.add(key);
  });
}
