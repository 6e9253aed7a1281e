import { cacheName, CHOICE, MEMORY, SETBACK, type Choice, type Setback } from '../model/offline.ts';

/** The global object as what it is: TypeScript cannot know in which worker a file will run. */
export const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** The site's root, absolute, ending in `/`. */
export const root = worker.registration.scope;
const path = new URL(root).pathname;

export function addressIn(address: string): string {
  return new URL(address, root).href;
}

export function openCache(purpose: string): Promise<Cache> {
  return caches.open(cacheName(path, purpose));
}

/**
 * The names of the caches of this site that hold a version, whole or in part.
 *
 * @param versions only these; default: all that there are
 */
export async function versionCaches(versions?: readonly string[]): Promise<string[]> {
  const prefix = cacheName(path, '');
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  return names.filter((name) => {
    const version = name.slice(prefix.length);
    return versions ? versions.includes(version) : version !== MEMORY;
  });
}

export async function choice(): Promise<Choice | undefined> {
  return recall<Choice>(CHOICE);
}

export async function setback(): Promise<Setback | undefined> {
  return recall<Setback>(SETBACK);
}

/** Where storage is refused there is nobody to tell, and nothing is kept anyway. */
export async function note(fact: Setback | undefined): Promise<void> {
  try {
    const memory = await openCache(MEMORY);
    if (fact === undefined) await memory.delete(addressIn(SETBACK));
    else await memory.put(addressIn(SETBACK), Response.json(fact));
  } catch {
    // Said above.
  }
}

async function recall<Fact>(entry: string): Promise<Fact | undefined> {
  const memory = await openCache(MEMORY);
  const response = await memory.match(addressIn(entry));
  return (await response?.json()) as Fact | undefined;
}
