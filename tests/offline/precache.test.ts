import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { manifestFile, type OfflineInfo, type PrecacheManifest } from '../../src/model/offline.ts';
import { writePrecache } from '../../src/offline/precache.ts';
import { english } from '../words/english.ts';

const parent = mkdtempSync(join(tmpdir(), 'variorum-precache-'));
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

/** A site's folder as it is when everything else has been written. */
const SITE = {
  'index.html': 'home',
  'about/index.html': 'about',
  'pagefind/en/fragment/a.pf_fragment': 'x',
  'photos/1.jpg': 'p',
  'style/index.html': 'the style guide',
  '_astro/style.AbCd.js': 'its script',
  '_astro/style.AbCd.css': 'its sheet',
  'robots.txt': 'for crawlers',
  'sitemap-index.xml': 'for crawlers',
  _headers: 'for a host',
  '.nojekyll': '',
  '.well-known/security.txt': 'hidden',
  CNAME: 'example.org',
  'portable.zip': 'all of it again',
  'service-worker.js': 'of an earlier build',
  'offline/manifest-0000.json': 'of an earlier build',
};

test('every file that a reader may ask for is listed with its hash, and nothing else', async () => {
  const { manifest } = await precache('listed', SITE);
  expect(Object.keys(manifest.hashes)).toEqual([
    'about/index.html',
    'index.html',
    'pagefind/en/fragment/a.pf_fragment',
    'photos/1.jpg',
  ]);
  const home = createHash('sha256').update('home').digest('hex');
  expect(manifest.hashes['index.html']).toEqual([home, 4]);
  expect(manifest).toMatchObject({ files: 4, bytes: 11 });
});

test('the same files are the same version, to the byte; another byte is another', async () => {
  const [one, two] = [await precache('one', SITE), await precache('two', SITE)];
  expect(one.worker).toBe(two.worker);
  expect(one.manifest).toEqual(two.manifest);
  expect(one.worker).toContain(one.info.version);
  const other = await precache('other', { ...SITE, 'index.html': 'hose' });
  expect(other.info.version).not.toBe(one.info.version);
  expect(other.worker).not.toBe(one.worker);
});

test('the reader is asked above the limit, and not at it', async () => {
  expect((await precache('at', SITE, 11e-6)).info.asks).toBe(false);
  expect((await precache('above', SITE, 10e-6)).info.asks).toBe(true);
});

async function precache(
  name: string,
  files: Readonly<Record<string, string>>,
  asksAbove = 50,
): Promise<{ info: OfflineInfo; manifest: PrecacheManifest; worker: string }> {
  const folder = join(parent, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  await writePrecache(folder, asksAbove, english);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const info = JSON.parse(read('offline/info.json')) as OfflineInfo;
  const manifest = JSON.parse(read(manifestFile(info.version))) as PrecacheManifest;
  return { info, manifest, worker: read('service-worker.js') };
}
