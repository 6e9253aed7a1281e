import { cacheName, CHOICE, MEMORY, offlineInfoFile, type Choice } from '../model/offline.ts';
import type { OfflineInfo } from '../model/offline.ts';

/** The site as the browser's storage knows it: `worker` is the absolute address of its worker. */
export function siteOf(worker: string): { root: string; path: string } {
  const root = new URL('.', worker);
  return { root: root.href, path: root.pathname };
}

/** The worker's registration for this site, and not for one that stands above it on the host. */
export async function registrationOf(
  worker: string,
): Promise<ServiceWorkerRegistration | undefined> {
  const { root } = siteOf(worker);
  const registration = await navigator.serviceWorker.getRegistration(root);
  return registration?.scope === root ? registration : undefined;
}

/** What the host says of the site's present version; rejects where it cannot be reached. */
export async function fetchInfo(worker: string): Promise<OfflineInfo> {
  const response = await fetch(siteOf(worker).root + offlineInfoFile);
  return (await response.json()) as OfflineInfo;
}

/** What the page or the worker has noted under a name. */
export async function recall<Fact>(worker: string, entry: string): Promise<Fact | undefined> {
  const { root, path } = siteOf(worker);
  const response = await caches.match(root + entry, { cacheName: cacheName(path, MEMORY) });
  return (await response?.json()) as Fact | undefined;
}

/** What the reader has decided about a copy on this device. */
export function choiceOf(worker: string): Promise<Choice | undefined> {
  return recall<Choice>(worker, CHOICE);
}
