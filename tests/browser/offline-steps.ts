import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offlineInfoFile, manifestFile, type PrecacheManifest } from '../../src/model/offline.ts';
import type { Visitor } from './visitors.ts';

/** What a built site says of itself. */
export function manifestOf(folder: string): PrecacheManifest {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { version } = read(offlineInfoFile) as { version: string };
  return read(manifestFile(version)) as PrecacheManifest;
}

/** The title of a page of a built site, as a browser shows it. */
export function titleIn(folder: string, file: string): string {
  const [, title = ''] =
    /<title>(.*?)<\/title>/s.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
  return title.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}

/** Waits until a version is whole on the device and serves the page. */
export async function untilKept(page: Visitor, version: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async (version) => {
          if (!navigator.serviceWorker.controller) return 'no worker';
          const file = `offline/manifest-${version}.json`;
          const names = await caches.keys();
          const all = await Promise.all(
            names.map(async (name) => (await caches.open(name)).keys()),
          );
          return all.flat().some(({ url }) => url.endsWith(file)) ? 'kept' : 'not whole';
        }, version),
      // All of the site is downloaded and checked meanwhile.
      { timeout: 120_000 },
    )
    .toBe('kept');
}

/** Waits until the About page says something about the copy on the device. */
export async function untilPanelSays(page: Visitor, words: string | RegExp): Promise<void> {
  const expected = words instanceof RegExp ? words : new RegExp(words.replace(/[.()?]/g, '\\$&'));
  await expect.poll(() => textOf(page, '.offline-panel'), { timeout: 30_000 }).toMatch(expected);
}

/** Presses a button, wherever it is on the page. */
export async function press(page: Visitor, label: string): Promise<void> {
  const isButton = (label: string): boolean => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find((each) => each.textContent === label && !each.hidden);
    button?.click();
    return Boolean(button);
  };
  await expect
    .poll(() => page.evaluate(isButton, label).catch(() => false), { timeout: 30_000 })
    .toBe(true);
}

/** The text of an element of the page; `''` where it is not there. */
export async function textOf(page: Visitor, selector: string): Promise<string> {
  const read = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
  // A page that loads anew at this moment has no text to give.
  return page.evaluate(read, selector).catch(() => '');
}

/** The names of all caches with the number of files in each. */
export function cacheSizes(page: Visitor): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const sizes = names.map(async (name) => {
      return [name, (await (await caches.open(name)).keys()).length] as const;
    });
    return Object.fromEntries(await Promise.all(sizes));
  });
}
