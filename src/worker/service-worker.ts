import type { OfflineInfo, Setback, WorkerReport, WorkerRequest } from '../model/offline.ts';
import { answer } from './answer.ts';
import { fetchManifest, findCopy, makeCopy, type Copy } from './copy.ts';
import { choice, note, setback, versionCaches, worker } from './site.ts';
import { Changed } from './verified.ts';

/** The version of the site that this worker belongs to; the build puts it here. */
declare const VERSION: string;

/** How often a host may send other files than it announced before we stop asking for them. */
const TRIES = 3;
/** Milliseconds between two reports of progress. */
const PAUSE = 200;

/** The copy to answer from. Found once; a worker is started and ended as the browser likes. */
let copy: Promise<Copy | undefined> | undefined;
let making: Promise<void> | undefined;

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().finally(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  const { variorum } = event.data as WorkerRequest;
  if (variorum === 'take-over') void worker.skipWaiting();
  if (variorum === 'keep') event.waitUntil(keep(true).catch(ignore));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return;
  event.respondWith(respond(event));
});

async function respond(event: FetchEvent): Promise<Response> {
  const { request } = event;
  copy ??= findCopy(VERSION).catch(ignore);
  const found = await copy;
  const response = found && (await answer(request, found));
  // It may have been given up just now, or be there the next time.
  if (!response) copy = undefined;
  if (!found && request.mode === 'navigate') event.waitUntil(keepIfHopeful());
  return response ?? fetch(request);
}

/**
 * A worker is installed with a whole copy; or with none where that cannot be helped, and then lets
 * every request through. It fails only where another try may do: on first use the site is then
 * simply online, and the version before goes on where there is one.
 */
async function install(): Promise<void> {
  try {
    await keep((await choice()) === 'keep');
  } catch (error) {
    if (isHopeful(await lastSetback())) throw error;
  }
}

/** A copy that was lost, or broke off after the worker was installed, is made while the site is read. */
async function keepIfHopeful(): Promise<void> {
  const last = await lastSetback();
  const decided = await choice().catch(ignore);
  if (decided !== 'remove' && (!last || isHopeful(last)))
    await keep(decided === 'keep').catch(ignore);
}

/** What went wrong with this version. Where storage is refused there is no telling, but no hope either. */
async function lastSetback(): Promise<Setback | undefined> {
  const last = await setback().catch(() => setbackOf('full'));
  return last?.version === VERSION ? last : undefined;
}

function isHopeful(last: Setback | undefined): boolean {
  return last?.reason === 'connection' || (last?.reason === 'changed' && last.tries < TRIES);
}

/** Makes the copy, unless that is being done. */
function keep(isAsked: boolean): Promise<void> {
  return (making ??= make(isAsked).finally(() => (making = undefined)));
}

/** Tells the pages how far the copy is, and remembers what went wrong if anything did. */
async function make(isAsked: boolean): Promise<void> {
  let info: OfflineInfo = { version: VERSION, files: 0, bytes: 0, asks: false };
  try {
    if (!(await findCopy(VERSION))) {
      const manifest = await fetchManifest(VERSION);
      const { files, bytes, asks } = manifest;
      info = { version: VERSION, files, bytes, asks };
      const mayCopy = isAsked || !manifest.asks;
      if (mayCopy) await makeCopy(manifest, reporter(info));
      await note(mayCopy ? undefined : setbackOf('unasked'));
    }
    copy = undefined;
  } catch (error) {
    await noteFailure(error);
    throw error;
  } finally {
    await tell({ variorum: 'done', info, bytes: info.bytes });
  }
}

async function noteFailure(error: unknown): Promise<void> {
  if (error instanceof Changed) {
    const tries = (await lastSetback())?.tries ?? 0;
    await note({ ...setbackOf('changed'), file: error.file, tries: tries + 1 });
  } else if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    // What came so far would only fill the device.
    await Promise.all((await versionCaches([VERSION])).map((name) => caches.delete(name)));
    await note(setbackOf('full'));
  } else {
    await note(setbackOf('connection'));
  }
}

function setbackOf(reason: Setback['reason']): Setback {
  return { version: VERSION, reason, tries: 0 };
}

function reporter(info: OfflineInfo): (bytes: number) => void {
  let last = 0;
  return (bytes) => {
    const now = Date.now();
    if (now - last < PAUSE) return;
    last = now;
    void tell({ variorum: 'progress', info, bytes });
  };
}

async function tell(report: WorkerReport): Promise<void> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const page of pages) page.postMessage(report);
}

/** The versions before have no page open any more: their files may go. */
async function dropOthers(): Promise<void> {
  const all = await versionCaches();
  const own = await versionCaches([VERSION]);
  await Promise.all(all.filter((name) => !own.includes(name)).map((name) => caches.delete(name)));
}

function ignore(): undefined {
  return undefined;
}
