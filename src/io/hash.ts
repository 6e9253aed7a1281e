import { createHash } from 'node:crypto';

/** The SHA-256 hash (FIPS 180-4) of bytes, or of a text's UTF-8, in lower-case hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
