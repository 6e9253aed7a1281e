import { addressOfFile, manifestFile, type PrecacheManifest } from '../model/offline.ts';
import { addressIn, openCache, versionCaches } from './site.ts';
import { fetchVerified, sha256, verified } from './verified.ts';

/** Downloads that go on at once: a browser's own limit for one host, before HTTP/2. */
const AT_ONCE = 6;

/** A whole version of the site on the device. */
export interface Copy {
  readonly manifest: PrecacheManifest;
  readonly cache: Cache;
}

/** The copy of a version, if it is whole: its manifest is put there last. */
export async function findCopy(version: string): Promise<Copy | undefined> {
  // Opening a cache would make it.
  if ((await versionCaches([version])).length === 0) return undefined;
  const cache = await openCache(version);
  const manifest = await cache.match(addressIn(manifestFile(version)));
  return manifest && { cache, manifest: (await manifest.json()) as PrecacheManifest };
}

/** Gives a copy up as a whole, and leaves its files for the next attempt. */
export async function breakCopy({ cache, manifest }: Copy): Promise<void> {
  await cache.delete(addressIn(manifestFile(manifest.version)));
}

/** Fetches the manifest of a version, which is named after the hash of what it lists. */
export async function fetchManifest(version: string): Promise<PrecacheManifest> {
  const file = manifestFile(version);
  const response = await fetch(addressIn(file), { cache: 'no-cache' });
  if (!response.ok) throw new TypeError(`${response.status} for ${file}`);
  const manifest = (await response.json()) as PrecacheManifest;
  const hash = await sha256(new TextEncoder().encode(JSON.stringify(manifest.hashes)));
  if (!hash.startsWith(version)) throw new TypeError(`${file} did not arrive whole`);
  return manifest;
}

/**
 * Brings every file of a version onto the device, or fails. What other versions have with the same
 * bytes is taken from there, and what an attempt before has left is used.
 *
 * @param report told how many bytes are there, now and then
 * @throws whatever kept it; the files that came so far stay
 */
export async function makeCopy(
  manifest: PrecacheManifest,
  report: (bytes: number) => void,
): Promise<Copy> {
  const cache = await openCache(manifest.version);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const others = await otherCaches(manifest.version);
  const waiting = Object.entries(manifest.hashes);
  let bytes = 0;
  let failed = false;
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next && !failed; next = waiting.pop()) {
      const [file, [hash, size]] = next;
      const address = addressIn(addressOfFile(file));
      if (!there.has(address)) {
        const response = (await among(others, address, hash)) ?? (await fetchVerified(file, hash));
        await cache.put(address, response);
      }
      report((bytes += size));
    }
  };
  const settled = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () =>
      work().catch((error: unknown) => {
        failed = true;
        throw error;
      }),
    ),
  );
  for (const result of settled) if (result.status === 'rejected') throw result.reason;
  await cache.put(addressIn(manifestFile(manifest.version)), Response.json(manifest));
  return { cache, manifest };
}

async function otherCaches(version: string): Promise<Cache[]> {
  const own = await versionCaches([version]);
  const names = (await versionCaches()).filter((name) => !own.includes(name));
  return Promise.all(names.map((name) => caches.open(name)));
}

async function among(
  others: readonly Cache[],
  address: string,
  hash: string,
): Promise<Response | undefined> {
  for (const cache of others) {
    const response = await cache.match(address);
    const sound = response && (await verified(response, hash));
    if (sound) return sound;
  }
  return undefined;
}
