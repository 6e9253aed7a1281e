import { addressOfFile, fileAtAddress } from '../model/offline.ts';
import { breakCopy, type Copy } from './copy.ts';
import { partOf } from './part.ts';
import { addressIn, root, worker } from './site.ts';
import { Changed, fetchVerified, verified } from './verified.ts';

/** A whole page, in HTML; the build puts it here. */
declare const DAMAGED: string;

/**
 * Answers a request from a copy. What does not belong to the version, such as a file that was put
 * beside it on the host, is asked of the host.
 *
 * @returns nothing where the copy turns out to be beyond mending; then it is given up
 */
export async function answer(request: Request, copy: Copy): Promise<Response | undefined> {
  const { hashes } = copy.manifest;
  const file = fileAtAddress(request.url, root, (path) => Object.hasOwn(hashes, path));
  if (file === undefined) return request.mode === 'navigate' ? elsewhere(request, copy) : undefined;
  try {
    return await partOf(await intact(file, copy), request.headers.get('range'));
  } catch (error) {
    if (error instanceof Changed) {
      await breakCopy(copy);
      // The host has gone on to another version, or it would have had this file.
      void worker.registration.update().catch(() => undefined);
      return undefined;
    }
    return request.mode === 'navigate' ? damaged() : Response.error();
  }
}

/** A file whose bytes were checked; one that is damaged or was lost is fetched anew. */
async function intact(file: string, { cache, manifest }: Copy): Promise<Response> {
  const [hash = ''] = manifest.hashes[file] ?? [];
  const address = addressIn(addressOfFile(file));
  const kept = await cache.match(address);
  const sound = kept && (await verified(kept, hash).catch(() => undefined));
  if (sound) return sound;
  const fresh = await fetchVerified(file, hash);
  await cache.put(address, fresh.clone());
  return fresh;
}

/** A page that is not ours: the host's answer, or without a network our own for what is not there. */
async function elsewhere(request: Request, copy: Copy): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const page = await intact('404.html', copy);
    return new Response(page.body, { status: 404, headers: page.headers });
  }
}

function damaged(): Response {
  return new Response(DAMAGED, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
