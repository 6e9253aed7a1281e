import { expect } from '@playwright/test';
import type { PrecacheManifest } from '../../src/model/offline.ts';
import { deployed, DEPLOYED_AT } from './deployments.ts';
import { startHost, type Host } from './host.ts';
import {
  cacheSizes,
  manifestOf,
  press,
  textOf,
  untilKept,
  untilPanelSays,
} from './offline-steps.ts';
import { BROWSERS, test, type Visitor } from './visitors.ts';

const [first, second, asking] = [deployed('first'), deployed('second'), deployed('asking')];
const HARBOUR = 'articles/harbour/';
for (const browserKind of BROWSERS) {
  test.describe(browserKind, () => {
    test.use({ browserKind });
    let host: Host;
    let v1: PrecacheManifest;
    let v2: PrecacheManifest;
    test.beforeEach(async () => {
      test.setTimeout(600_000);
      host = await startHost(first, DEPLOYED_AT);
      [v1, v2] = [manifestOf(first), manifestOf(second)];
    });
    test.afterEach(() => host.stop());

    test('an old version stays whole until the reader asks for the new one', async ({ reader }) => {
      const [page, other] = [await reader.open(), await reader.open()];
      await page.goto(host.url + HARBOUR);
      await untilKept(page, v1.version);
      await other.goto(`${host.url}about/`);
      await untilPanelSays(other, 'This site is kept on this device');

      host.folder = second;
      host.asked.length = 0;
      await page.reload();
      expect(await textOf(page, '#p1')).toContain('thirty crates');
      await expect
        .poll(() => textOf(page, '.version-notice'), { timeout: 30_000 })
        .toContain('A new version is ready.');
      // What both versions have is not downloaded again.
      const shared = Object.keys(v1.hashes).filter(
        (file) => v2.hashes[file]?.[0] === v1.hashes[file]?.[0],
      );
      expect(shared.length).toBeGreaterThan(10);
      expect(host.asked.filter((path) => shared.includes(path))).toEqual([]);

      await host.stop();
      await page.goto(`${host.url}articles/island/`);
      expect(await textOf(page, '#p1')).toContain('rope');
      await page.goto(`${host.url}articles/`);
      expect(await textOf(page, 'main')).not.toContain('mainland');
      await page.goto(host.url + HARBOUR);
      expect(await textOf(page, '#p1')).toContain('thirty crates');

      await press(page, 'Show it');
      await expect.poll(() => textOf(page, '#p1'), { timeout: 30_000 }).toContain('forty crates');
      await untilPanelSays(other, `${v2.files} files`);
      await page.goto(`${host.url}articles/mainland/`);
      expect(await textOf(page, '#p1')).toContain('sent a boat');
      const names = Object.keys(await cacheSizes(page));
      expect(names.filter((name) => name.includes(v1.version))).toEqual([]);
      await host.start();
    });

    test('without being asked for, the new version comes when the last tab is closed', async ({
      reader,
    }) => {
      const page = await reader.open();
      await page.goto(host.url + HARBOUR);
      await untilKept(page, v1.version);
      host.folder = second;
      await page.reload();
      await expect.poll(() => textOf(page, '.version-notice'), { timeout: 30_000 }).not.toBe('');
      await press(page, 'Later');
      await page.goto(`${host.url}about/`);
      await page.goto(host.url + HARBOUR);
      expect(await textOf(page, '#p1')).toContain('thirty crates');
      expect(await textOf(page, '.version-notice')).toBe('');

      const blank = await reader.open();
      await page.close();
      await expect
        .poll(
          async () => {
            const next = await reader.open();
            await next.goto(host.url + HARBOUR);
            const text = await textOf(next, '#p1');
            await next.close();
            return text;
          },
          { timeout: 30_000, intervals: [500] },
        )
        .toContain('forty crates');
      await blank.close();
    });

    test('a host that sends folders without their slash serves as well', async ({ reader }) => {
      host.stripsSlash = true;
      const page = await reader.open();
      await page.goto(`${host.url}about`);
      await untilKept(page, v1.version);
      await host.stop();
      for (const address of [HARBOUR, 'articles/harbour', 'glossary/lantern/?q=1']) {
        expect((await page.goto(host.url + address))?.status()).toBe(200);
      }
      expect(await page.title()).toContain('lantern');
      await host.start();
    });

    test('a damaged file is noticed, and mended when there is a network', async ({ reader }) => {
      const page = await reader.open();
      await page.goto(`${host.url}about/`);
      await untilKept(page, v1.version);
      await damage(page, host.url + HARBOUR);
      await host.stop();
      expect((await page.goto(host.url + HARBOUR))?.status()).toBe(503);
      expect(await textOf(page, 'body')).toContain('is damaged');
      await page.goto(`${host.url}articles/island/`);
      expect(await textOf(page, '#p1')).toContain('rope');

      await host.start();
      await page.goto(host.url + HARBOUR);
      expect(await textOf(page, '#p1')).toContain('thirty crates');
      await host.stop();
      await page.goto(host.url + HARBOUR);
      expect(await textOf(page, '#p1')).toContain('thirty crates');
      await host.start();
    });

    test('a download that breaks off goes on where it was', async ({ reader }) => {
      let served = 0;
      host.meddle = (path) =>
        v1.hashes[path] && !isOfPage(path) && ++served > 8 ? 'break' : undefined;
      const page = await reader.open();
      await page.goto(`${host.url}about/`);
      await untilPanelSays(page, /The copy is not whole: \d+ of \d+ files are on this device/);
      expect(await textOf(page, 'h1')).toBe('About');
      const [here] = Object.entries(await cacheSizes(page)).flatMap(([name, size]) =>
        name.includes(v1.version) ? [size] : [],
      );
      expect(here).toBeGreaterThan(3);

      host.meddle = undefined;
      host.asked.length = 0;
      await page.goto(host.url + HARBOUR);
      await untilKept(page, v1.version);
      // What a page shows with is asked for by the page as well, and says nothing of the worker.
      const asked = new Set(host.asked.filter((path) => path in v1.hashes && !isOfPage(path)));
      const all = Object.keys(v1.hashes).filter((path) => !isOfPage(path));
      expect(asked.size).toBeLessThanOrEqual(all.length - 4);
      await host.stop();
      await page.goto(`${host.url}articles/island/`);
      expect(await textOf(page, '#p1')).toContain('rope');
      await host.start();
    });

    test('a host that changes a file is told from one that was cut off', async ({ reader }) => {
      host.meddle = (path) =>
        path === 'robots.txt' || path === 'articles/island/'
          ? Buffer.from('<p>An advertisement')
          : undefined;
      const page = await reader.open();
      for (let visit = 0; visit < 3; visit++) {
        await page.goto(`${host.url}about/`);
        await untilPanelSays(page, 'the host sent “articles/island/index.html” with other content');
      }
      await page.goto(host.url + HARBOUR);
      expect(await textOf(page, '#p1')).toContain('thirty crates');
      await expect
        .poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)))
        .toBe(true);
      host.asked.length = 0;
      await page.reload();
      expect(await textOf(page, '#p1')).toContain('thirty crates');
      expect(host.asked).not.toContain('articles/island/');
    });

    test('a large site asks first, and its copy can be removed', async ({ reader }) => {
      host.folder = asking;
      const { version } = manifestOf(asking);
      const page = await reader.open();
      await page.goto(`${host.url}about/`);
      await untilPanelSays(page, /not kept on this device. A copy takes 0\.\d MB/);
      expect(await cacheSizes(page)).toEqual({});
      expect(host.asked).not.toContain(`offline/manifest-${version}.json`);

      await press(page, 'Keep a copy on this device');
      await untilPanelSays(page, 'This site is kept on this device');
      await untilKept(page, version);
      await host.stop();
      await page.goto(host.url + HARBOUR);
      expect(await textOf(page, '#p1')).toContain('thirty crates');
      await host.start();

      await page.goto(`${host.url}about/`);
      await press(page, 'Remove the copy');
      await untilPanelSays(page, 'The copy was removed');
      await page.goto(host.url + HARBOUR);
      await page.goto(`${host.url}about/`);
      await untilPanelSays(page, 'The copy was removed');
      const left = Object.keys(await cacheSizes(page)).filter((name) => name.includes(version));
      expect(left).toEqual([]);
      await host.stop();
      await expect(page.goto(host.url + HARBOUR)).rejects.toThrow();
      await host.start();
    });
  });
}

/** Files that the visited page itself asks for, whether it is copied or not. */
function isOfPage(path: string): boolean {
  return path.startsWith('_astro/') || path === 'about/';
}

async function damage(page: Visitor, address: string): Promise<void> {
  await page.evaluate(async (address) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      if (!(await cache.match(address))) continue;
      const headers = { 'content-type': 'text/html' };
      await cache.put(address, new Response('<p>The harbour master counted', { headers }));
    }
  }, address);
}
