import type { z } from 'zod';

/**
 * What a value must be, for the parts of a format that have no words of their own for it. Like
 * those of the formats themselves, the words continue "It …".
 */
export function formWanted(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  switch (issue.expected) {
    case 'object':
    case 'record':
      return 'must be keys with values, one a line and indented';
    case 'array':
      return 'must be a list';
    default:
      return 'must be text';
  }
}
