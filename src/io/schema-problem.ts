import type { z } from 'zod';
import { invalidValue } from '../markdown/invalid-value.ts';
import { problem, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { keysAt } from './schema-keys.ts';
import type { Mapping } from './yaml.ts';

type Path = readonly PropertyKey[];

/** Puts what zod found amiss into problems, each at its own line. */
export function issueProblems(
  issue: z.core.$ZodIssue,
  format: z.core.$ZodType,
  mapping: Mapping,
): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(format, path);
    return issue.keys.map((key) => unknownKey([...path, key], known, mapping));
  }
  if (issue.code === 'invalid_key') return [invalidKey(path, issue.issues[0], mapping)];
  const value = valueAt(mapping.value, path);
  if (value === undefined) return [missingKey(path, mapping)];
  return [invalidValue(named(path), value, issue, mapping.placeOf(path))];
}

function unknownKey(path: Path, known: readonly string[], mapping: Mapping): Problem {
  const key = String(path.at(-1));
  return problem(
    'schema/unknown-key',
    mapping.placeOf(path),
    `There is no key \`${named(path)}\`.`,
    `The keys are ${known.map((each) => `\`${each}\``).join(', ')}.${didYouMean(key, known)}`,
  );
}

/** A key that is the editor's own, and not of the form that is asked for. */
function invalidKey(path: Path, issue: z.core.$ZodIssue | undefined, mapping: Mapping): Problem {
  const what = `The key \`${named(path)}\` cannot be used.`;
  return problem('schema/invalid', mapping.placeOf(path), what, `It ${issue?.message}.`);
}

function missingKey(path: Path, mapping: Mapping): Problem {
  const key = String(path[0]);
  const isThere = path.length === 1 && key in mapping.keyLines;
  const what = isThere
    ? `The key \`${named(path)}\` has no value.`
    : `The key \`${named(path)}\` is missing.`;
  const mend = isThere
    ? 'Write its value behind the colon.'
    : `Add a line \`${path.at(-1)?.toString()}: …\`.`;
  return problem('schema/missing-key', mapping.placeOf(path), what, mend);
}

/** A path as an editor would say it: `original.authors`; list items count as their list. */
function named(path: Path): string {
  return path.filter((step) => typeof step !== 'number').join('.');
}

/** A text that stands for a list of one has no items to step into: it is the value itself. */
function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return current;
    current = (current as Record<PropertyKey, unknown>)[step];
  }
  return current;
}
