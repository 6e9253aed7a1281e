import { addressOfFile } from '../model/offline.ts';
import { addressIn } from './site.ts';

/** Thrown where a host sends other bytes than the manifest names. */
export class Changed extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`${file} is not what the manifest says.`);
    this.file = file;
  }
}

/**
 * Reads the body of a response and holds it against its hash.
 *
 * @returns a response of its own, fit for a cache and for a page: one that was redirected may not
 *   answer a navigation, and headers like `Vary` would keep it from being found again
 */
export async function verified(response: Response, hash: string): Promise<Response | undefined> {
  const body = await response.arrayBuffer();
  if ((await sha256(body)) !== hash) return undefined;
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return new Response(body, { headers: { 'content-type': type } });
}

/**
 * Fetches a file as the manifest knows it.
 *
 * @throws {@link Changed} where the host has another one; whatever `fetch` throws where it has no
 *   answer, or one that says to come back later
 */
export async function fetchVerified(file: string, hash: string): Promise<Response> {
  // The browser's own cache is asked first, and may be wrong.
  for (const cache of ['no-cache', 'reload'] as const) {
    const response = await fetch(addressIn(addressOfFile(file)), { cache });
    if (response.status >= 500 || response.status === 429) {
      throw new TypeError(`${response.status} for ${file}`);
    }
    const sound = await verified(response, hash);
    if (sound) return sound;
  }
  throw new Changed(file);
}

/** In lower-case hexadecimal, as the manifest has it. */
export async function sha256(data: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', data);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
