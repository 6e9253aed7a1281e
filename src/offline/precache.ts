import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  manifestFile,
  offlineInfoFile,
  workerFile,
  type OfflineInfo,
  type PrecacheManifest,
} from '../model/offline.ts';
import type { Words } from '../words/words.ts';
import { bundleServiceWorker } from './bundle.ts';
import { damagedPage } from './damaged-page.ts';
import { siteFiles } from './site-files.ts';

/** Digits of a hash that tell the versions of one site apart. */
const VERSION_DIGITS = 16;
/** Bytes in a megabyte, as storage is sold. */
const MEGABYTE = 1e6;

/**
 * Files that speak to hosts, to crawlers and to those who work on the site (the style guide), and that
 * readers never ask for. Hidden ones and those with an underscore in front at the top are instructions
 * to hosts, which many do not serve.
 */
const NOT_FOR_READERS =
  /^(?:offline\/|style\/|_astro\/style\.|_(?:headers|redirects)$|CNAME$|robots\.txt$|sitemap[^/]*\.xml$)|(?:^|\/)\./;
/** What is taken along whole, and would be stored twice: the edition on paper, and in a zip. */
const FOR_TAKING = /^(?:portable\.zip|edition\.pdf|articles\/[^/]+\.pdf)$/;

/**
 * Writes what a browser needs to keep the site: the service worker, and the manifest of all files
 * with their hashes. Must come after everything else that is written into the folder.
 *
 * @param folder the finished site
 * @param asksAbove megabytes above which a reader is asked before the site is downloaded
 * @param words in which the worker speaks to readers
 */
export async function writePrecache(
  folder: string,
  asksAbove: number,
  words: Words,
): Promise<void> {
  rmSync(join(folder, dirname(offlineInfoFile)), { recursive: true, force: true });
  const manifest = makeManifest(folder, asksAbove);
  const { hashes, ...info } = manifest;
  write(folder, manifestFile(manifest.version), { ...info, hashes });
  write(folder, offlineInfoFile, info satisfies OfflineInfo);
  const worker = await bundleServiceWorker(manifest.version, damagedPage(words));
  writeFileSync(join(folder, workerFile), worker);
}

function makeManifest(folder: string, asksAbove: number): PrecacheManifest {
  const hashes: Record<string, readonly [string, number]> = {};
  for (const file of siteFiles(folder).filter(isForReaders)) {
    const content = readFileSync(join(folder, file));
    hashes[file] = [sha256(content), content.length];
  }
  const sizes = Object.values(hashes).map(([, bytes]) => bytes);
  const bytes = sizes.reduce((total, each) => total + each, 0);
  return {
    version: sha256(JSON.stringify(hashes)).slice(0, VERSION_DIGITS),
    files: sizes.length,
    bytes,
    asks: bytes > asksAbove * MEGABYTE,
    hashes,
  };
}

function isForReaders(file: string): boolean {
  return file !== workerFile && !FOR_TAKING.test(file) && !NOT_FOR_READERS.test(file);
}

function write(folder: string, file: string, content: object): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), JSON.stringify(content));
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
