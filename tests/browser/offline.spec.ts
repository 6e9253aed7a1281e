import { expect } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { addressOfFile } from '../../src/model/offline.ts';
import { enginePassages, wordsOfCorpus } from './engine-steps.ts';
import { manifestOf, textOf, titleIn, untilKept, untilPanelSays } from './offline-steps.ts';
import { expectHits, shownForAll } from './result-steps.ts';
import { folderOf, PORTS, SITES } from './sites.ts';
import { BROWSERS, test, type Visitor } from './visitors.ts';

const program = join(import.meta.dirname, '../../src/cli/variorum.js');

for (const browserKind of BROWSERS) {
  for (const [where, site] of [
    ['at the root', SITES.main],
    ['under a path', SITES.subPath],
  ] as const) {
    test.describe(`${browserKind}, ${where}`, () => {
      test.use({ browserKind });
      // Each test has a server of its own, on a port of its own.
      const port = PORTS + 20 + 2 * BROWSERS.indexOf(browserKind) + Number(where !== 'at the root');
      const url = new URL(site.url);
      url.port = `${port}`;
      const root = url.href;
      let server: ChildProcess;

      test.beforeEach(async () => {
        test.setTimeout(600_000);
        server = spawn(
          process.execPath,
          [program, 'preview', '--port', `${port}`, ...site.options],
          { stdio: ['ignore', 'ignore', 'inherit'] },
        );
        await expect
          .poll(
            () =>
              fetch(root).then(
                ({ ok }) => ok,
                () => false,
              ),
            { timeout: 60_000 },
          )
          .toBe(true);
      });
      test.afterEach(() => stop(server));

      test('after one visit everything is there with the server gone', async ({ reader }) => {
        const folder = folderOf(site);
        const manifest = manifestOf(folder);
        const pages = Object.keys(manifest.hashes).filter((file) => file.endsWith('/index.html'));
        expect(pages.length).toBeGreaterThan(20);

        const online = await (await reader.another()).open();
        await online.goto(root);
        const words = wordsOfCorpus(folder);
        const hits = await enginePassages(online, words);
        expect(hits.filter((found) => found.length > 0).length).toBeGreaterThan(20);

        const lists = await shownForAll(online, root);
        expectHits(lists);

        const faults: string[] = [];
        const page = await reader.open(faults);
        await page.goto(`${root}articles/wsj-amos/`);
        await untilKept(page, manifest.version);
        await stop(server);
        await expect(fetch(root)).rejects.toThrow();

        for (const [index, file] of pages.entries()) {
          const address = addressOfFile(file);
          const forms = [address, address.replace(/\/$/, ''), `${address}?from=a+train&x=%`];
          // Every page, and every fourth in each form.
          for (const form of index % 4 === 0 ? forms : [address]) {
            const response = await page.goto(root + form);
            expect(response?.status(), form).toBe(200);
            expect(await page.title(), form).toBe(titleIn(folder, file));
          }
        }
        await expectFiles(page, root, folder, Object.keys(manifest.hashes));
        expect(await enginePassages(page, words)).toEqual(hits);
        expect(await shownForAll(page, root)).toEqual(lists);
        expect(faults.filter((fault) => !isBrokenOff(fault))).toEqual([]);

        await page.goto(`${root}search/?q=Hangzhou`);
        await expect
          .poll(() => textOf(page, 'main a[href*="/articles/wsj-amos/"][href*="#p"]'), {
            timeout: 30_000,
          })
          .toContain('Hangzhou');
        await page.goto(`${root}about/`);
        await untilPanelSays(page, `This site is kept on this device (${manifest.files} files`);

        const unknown = await page.goto(`${root}no/such/page/`);
        expect(unknown?.status()).toBe(404);
        expect(await page.title()).toContain('Page not found');
      });
    });
  }
}

/**
 * Firefox calls it an error when a page is left while its icon or a script is on the way. It names no
 * address of an icon then; that every file can be had is seen by itself.
 */
function isBrokenOff(fault: string): boolean {
  return (
    fault.includes('Failed to load ‘’. A ServiceWorker intercepted the request') ||
    /error loading dynamically imported module: \S+\/_astro\/[^/]+\.js$/.test(fault)
  );
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}

/** Every file, cards and fonts too, has the bytes that were built; and a part of it can be had. */
async function expectFiles(
  page: Visitor,
  root: string,
  folder: string,
  files: readonly string[],
): Promise<void> {
  const expected = files.map((file) => sha256(readFileSync(join(folder, file))));
  const addresses = files.map((file) => root + addressOfFile(file));
  const found = await page.evaluate(async (addresses) => {
    const hashes: string[] = [];
    for (const address of addresses) {
      const body = await (await fetch(address)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
      hashes.push(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
    }
    return hashes;
  }, addresses);
  expect(found).toEqual(expected);

  const card = files.find((file) => file.endsWith('card.png')) ?? '';
  const part = await page.evaluate(
    async (address) => {
      const response = await fetch(address, { headers: { range: 'bytes=1-3' } });
      return [response.status, response.headers.get('content-range'), await response.text()];
    },
    root + addressOfFile(card),
  );
  const size = readFileSync(join(folder, card)).length;
  expect(part).toEqual([206, `bytes 1-3/${size}`, 'PNG']);
}

function sha256(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
