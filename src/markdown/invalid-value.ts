import { problem, type Place, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { excerpt } from './excerpt.ts';

/** What zod finds amiss with a value, as far as it takes to tell of it. */
interface Issue {
  /** Continues “It …”, as all messages of our formats do. */
  readonly message: string;
  /** What the value may be, where that is a choice. */
  readonly values?: readonly unknown[];
}

/**
 * The problem of a value that is not of the form asked for, whether it stands in YAML or in an
 * attribute.
 *
 * @param name what the value is of: a key or an attribute
 */
export function invalidValue(name: string, value: unknown, issue: Issue, at: Place): Problem {
  const meant =
    typeof value === 'string' ? didYouMean(value, (issue.values ?? []).map(String)) : '';
  const what = `\`${name}\` is ${inWords(value)}.`;
  return problem('schema/invalid', at, what, `It ${issue.message}.${meant}`);
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value !== 'string') return 'a group of keys';
  return value.trim() === '' ? 'empty' : excerpt(value);
}
