import { createHash } from 'node:crypto';

/** The hash of an inline script or style, as a content security policy (CSP 3) allows it by. */
export function cspHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
