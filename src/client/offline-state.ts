import {
  cacheName,
  MEMORY,
  SETBACK,
  type Choice,
  type OfflineInfo,
  type Setback,
} from '../model/offline.ts';
import { choiceOf, fetchInfo, recall, registrationOf, siteOf } from './offline-store.ts';

/** How things stand with the copy on this device. */
export type State =
  | { readonly kind: 'impossible' }
  | { readonly kind: 'kept'; readonly info: OfflineInfo; readonly isOutdated: boolean }
  | {
      readonly kind: 'coming';
      readonly info: OfflineInfo | undefined;
      /** How many of its bytes are there, where that is known. */
      readonly bytes: number | undefined;
    }
  | { readonly kind: 'none'; readonly info: OfflineInfo | undefined; readonly isRemoved: boolean }
  | {
      readonly kind: 'failed';
      readonly info: OfflineInfo | undefined;
      readonly setback: Setback;
      readonly filesHere: number;
      /** Bytes that the browser still grants, where it says so. */
      readonly room: number | undefined;
    };

/** Finds out how things stand. */
export async function readState(worker: string): Promise<State> {
  try {
    const registration = await registrationOf(worker);
    const isOutdated = Boolean(registration?.waiting);
    const kept = registration && (await keptVersion(worker, registration));
    if (kept) return { kind: 'kept', info: kept, isOutdated };
    const info = await fetchInfo(worker).catch(() => undefined);
    if (registration?.installing) return { kind: 'coming', info, bytes: undefined };
    const choice = await choiceOf(worker);
    const setback = await recall<Setback>(worker, SETBACK);
    if (!setback || setback.reason === 'unasked' || choice === 'remove') {
      return { kind: 'none', info, isRemoved: choice === 'remove' };
    }
    const filesHere = await countFiles(worker, setback.version);
    return { kind: 'failed', info, setback, filesHere, room: await room() };
  } catch {
    // Private windows and blocked storage throw, each browser at another call.
    return { kind: 'impossible' };
  }
}

/** Notes what the reader has decided. */
export async function choose(worker: string, entry: string, choice: Choice): Promise<void> {
  const { root, path } = siteOf(worker);
  const memory = await caches.open(cacheName(path, MEMORY));
  await memory.put(root + entry, Response.json(choice));
}

/** Removes everything that is kept of the site, but for what was noted about it. */
export async function removeCopies(worker: string): Promise<void> {
  await (await registrationOf(worker))?.unregister();
  await Promise.all((await versionCaches(worker)).map((name) => caches.delete(name)));
}

/** The manifest is put into a cache when everything else is there. */
async function keptVersion(
  worker: string,
  { active }: ServiceWorkerRegistration,
): Promise<OfflineInfo | undefined> {
  if (!active) return undefined;
  for (const name of await versionCaches(worker)) {
    const cache = await caches.open(name);
    const manifest = (await cache.keys()).find(({ url }) =>
      /\/manifest-[0-9a-f]+\.json$/.test(url),
    );
    const response = manifest && (await cache.match(manifest));
    if (response) return (await response.json()) as OfflineInfo;
  }
  return undefined;
}

async function countFiles(worker: string, version: string): Promise<number> {
  const name = cacheName(siteOf(worker).path, version);
  if (!(await caches.has(name))) return 0;
  return (await (await caches.open(name)).keys()).length;
}

async function versionCaches(worker: string): Promise<string[]> {
  const { path } = siteOf(worker);
  const names = await caches.keys();
  return names.filter(
    (name) => name.startsWith(cacheName(path, '')) && name !== cacheName(path, MEMORY),
  );
}

async function room(): Promise<number | undefined> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? undefined : quota - usage;
}
