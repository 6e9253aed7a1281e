import { versionCaches, worker } from './site.ts';

/*
 * The worker of a site that is being written: on the same port a built site may have stood, whose
 * worker would go on showing it. This one takes its place, clears up and goes.
 */
worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

// Chromium lets the worker before go on where a page has just asked it for something.
worker.addEventListener('message', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(retire());
});

async function retire(): Promise<void> {
  await Promise.all((await versionCaches()).map((name) => caches.delete(name)));
  await worker.registration.unregister();
  const pages = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const page of pages) void page.navigate(page.url);
}
