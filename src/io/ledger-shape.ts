import type { z } from 'zod';
import { excerpt } from '../markdown/excerpt.ts';
import type { Path } from './yaml-place.ts';

/**
 * What of a ledger is not of its form.
 *
 * @param value the whole ledger
 * @returns where the fault is, from the root down, and a sentence without its full stop that quotes
 *   what stands there
 */
export function shapeFault(
  value: unknown,
  issue: z.core.$ZodIssue | undefined,
): { path: Path; what: string } {
  if (issue?.code === 'unrecognized_keys') {
    const path = [...issue.path, issue.keys[0] ?? ''];
    return { path, what: `there is no key \`${path.join('.')}\`` };
  }
  const path = issue?.path ?? [];
  const name = path.length === 0 ? 'the whole' : `\`${path.join('.')}\``;
  if (issue?.code === 'invalid_key') {
    return { path, what: `the key ${name} ${issue.issues[0]?.message}` };
  }
  const found = valueAt(value, path);
  const what =
    found === undefined
      ? `${name} is missing`
      : `${name} is ${excerpt(JSON.stringify(found))}${wish(issue)}`;
  return { path, what };
}

/** Our own messages continue "It …"; those of zod name types, which tell an editor nothing. */
function wish(issue: z.core.$ZodIssue | undefined): string {
  return issue?.message.startsWith('must ') ? ` and ${issue.message}` : '';
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[step];
  }
  return current;
}
