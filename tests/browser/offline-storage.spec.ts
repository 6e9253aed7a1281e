import { expect, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
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
import { PORTS } from './sites.ts';
import { test, type Visitor } from './visitors.ts';

/*
 * Browsers that keep nothing, or not enough: the site is read online, and says what is missing.
 */
const HARBOUR = 'articles/harbour/';
const PORT = PORTS + 30;
const root = `http://localhost:${PORT}${DEPLOYED_AT}`;
const program = join(import.meta.dirname, '../../src/cli/variorum.js');
let host: Host;

test.beforeEach(async () => {
  test.setTimeout(600_000);
  host = await startHost(deployed('first'), DEPLOYED_AT);
});
const servers: ChildProcess[] = [];
test.afterEach(async () => {
  await host.stop();
  await Promise.all(servers.splice(0).map(stop));
});

test('a full device keeps nothing, and is not asked again for the same version', async ({
  reader,
}) => {
  const page = await reader.open();
  await limitStorage(page, 60_000);
  await page.goto(`${host.url}about/`);
  const { bytes, version } = manifestOf(deployed('first'));
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  await untilPanelSays(
    page,
    `There is not enough room for a copy on this device: it takes ${size}`,
  );
  const left = Object.keys(await cacheSizes(page)).filter((name) => name.includes(version));
  expect(left).toEqual([]);
  await page.goto(host.url + HARBOUR);
  expect(await textOf(page, '#p1')).toContain('thirty crates');
  expect(host.asked.filter((path) => path.startsWith('offline/manifest-'))).toHaveLength(1);

  await limitStorage(page, 50_000_000);
  await page.goto(`${host.url}about/`);
  await press(page, 'Try again');
  await untilPanelSays(page, 'This site is kept on this device');
});

test('a device that is full when a new version comes shows it online', async ({ reader }) => {
  const page = await reader.open();
  await page.goto(`${host.url}about/`);
  await untilKept(page, manifestOf(deployed('first')).version);
  // Enough for one version, and not for two.
  await limitStorage(page, 1.5 * manifestOf(deployed('first')).bytes);
  host.folder = deployed('second');
  await page.goto(host.url + HARBOUR);
  await expect
    .poll(() => textOf(page, '.version-notice'), { timeout: 30_000 })
    .toContain('A new version');
  await page.evaluate(() => {
    document.querySelector<HTMLButtonElement>('.version-notice button')?.click();
  });
  await expect.poll(() => textOf(page, '#p1'), { timeout: 30_000 }).toContain('forty crates');
  await page.goto(`${host.url}about/`);
  await untilPanelSays(page, 'There is not enough room');
});

test('where storage is refused the site is simply online', async ({ reader }) => {
  const page = await reader.open();
  await (page as Page).addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'caches', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
    Object.defineProperty(window, 'localStorage', { get: refuse });
    navigator.serviceWorker.getRegistration = () => Promise.reject(new Error('SecurityError'));
  });
  await isOnlineOnly(page);
});

test.describe('Firefox without workers', () => {
  test.use({ browserKind: 'Firefox', preferences: { 'dom.serviceWorkers.enabled': false } });
  test('is simply online', async ({ reader }) => {
    await isOnlineOnly(await reader.open());
  });
});

test.describe('Firefox in a private window', () => {
  test.use({
    browserKind: 'Firefox',
    preferences: { 'browser.privatebrowsing.autostart': true },
  });
  test('reads the site, and says what it keeps', async ({ reader }) => {
    const page = await reader.open();
    await page.goto(`${host.url}about/`);
    await untilPanelSays(page, /This browser keeps no copy|This site is kept on this device/);
    await page.goto(host.url + HARBOUR);
    expect(await textOf(page, '#p1')).toContain('thirty crates');
  });
});

test('the worker of a built site gives way to a preview on the same port', async ({ reader }) => {
  const page = await reader.open();
  const built = await serve('preview', deployed('first'));
  await page.goto(root + HARBOUR);
  await untilKept(page, manifestOf(deployed('first')).version);
  await stop(built);

  await serve('dev', deployed('second'));
  await page.goto(root + HARBOUR);
  const isNew = async (): Promise<boolean> => {
    // Where the old worker is busy at that moment, the page offers the change instead.
    await page
      .evaluate(() => document.querySelector<HTMLElement>('.version-notice button')?.click())
      .catch(() => undefined);
    return (await textOf(page, '#p1')).includes('forty crates');
  };
  await expect.poll(isNew, { timeout: 60_000 }).toBe(true);
  const registrations = () => page.evaluate(() => navigator.serviceWorker.getRegistrations());
  await expect.poll(registrations).toEqual([]);
});

/** Runs our own server on the one port that these tests have. */
async function serve(command: 'preview' | 'dev', out: string): Promise<ChildProcess> {
  const corpus = join(deployed('second'), '../corpus');
  const options = ['--corpus', corpus, '--out', out, '--base', DEPLOYED_AT, '--port', `${PORT}`];
  const server = spawn(process.execPath, [program, command, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  servers.push(server);
  const answers = (): Promise<boolean> => {
    return fetch(root).then(
      ({ ok }) => ok,
      () => false,
    );
  };
  await expect.poll(answers, { timeout: 60_000 }).toBe(true);
  return server;
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}

async function isOnlineOnly(page: Visitor): Promise<void> {
  await page.goto(`${host.url}about/`);
  await untilPanelSays(page, 'This browser keeps no copy of the site');
  await page.goto(host.url + HARBOUR);
  expect(await textOf(page, '#p1')).toContain('thirty crates');
}

/** Chromium's own limit for the storage of a site, in bytes. */
async function limitStorage(page: Visitor, quotaSize: number): Promise<void> {
  const session = await (page as Page).context().newCDPSession(page as Page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(host.url).origin,
    quotaSize,
  });
}
