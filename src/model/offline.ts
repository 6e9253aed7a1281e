/*
 * What the build, the service worker and the pages agree on, so that a site can be kept on a
 * reader's device. All paths are those of files in the site's folder, `articles/wsj-amos/index.html`;
 * all addresses are relative to the root of the site.
 */

import { toSlug } from './ids.ts';

export const workerFile = 'service-worker.js';
/** What a page must know before it offers an offline copy. */
export const offlineInfoFile = 'offline/info.json';
/** The site as one file, for reading from a folder. */
export const portableFile = 'portable.zip';

export interface OfflineInfo {
  /** Says which files the site consists of, down to their bytes: 16 hexadecimal digits. */
  readonly version: string;
  readonly files: number;
  readonly bytes: number;
  /** Whether the reader is asked before so much is downloaded. */
  readonly asks: boolean;
}

/** Every file of a version: path → hash, size. */
export interface PrecacheManifest extends OfflineInfo {
  readonly hashes: Readonly<Record<string, readonly [sha256: string, bytes: number]>>;
}

export function manifestFile(version: string): string {
  return `offline/manifest-${version}.json`;
}

/** The address at which a host serves a file: an `index.html` is served for its folder. */
export function addressOfFile(file: string): string {
  const address = file.split('/').map(encodeURIComponent).join('/');
  return address.replace(/(^|\/)index\.html$/, '$1') || './';
}

/**
 * The file that stands at an address, which may lack its last slash, or have a query.
 *
 * @param address absolute
 * @param root the absolute address of the site's root, ending in `/`
 * @param isFile whether the site has such a file
 */
export function fileAtAddress(
  address: string,
  root: string,
  isFile: (file: string) => boolean,
): string | undefined {
  const { origin, pathname } = new URL(address);
  const site = new URL(root);
  if (origin !== site.origin || !pathname.startsWith(site.pathname)) return undefined;
  const path = decode(pathname.slice(site.pathname.length));
  if (path === undefined) return undefined;
  const page = path.replace(/([^/])$/, '$1/');
  return [path, `${page}index.html`].find(isFile);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * The name of a cache of a site. Several sites may share an origin, one under a path of another.
 *
 * @param root the path of the site, ending in `/`
 * @param purpose the version whose files it keeps, or `memory`
 */
export function cacheName(root: string, purpose: string): string {
  return `variorum ${root} ${purpose}`;
}

/** The cache in which page and worker tell each other what was chosen and what went wrong. */
export const MEMORY = 'memory';
/** Entries of that cache; the first holds a `Choice`, the second a `Setback`, as JSON. */
export const CHOICE = 'offline/choice';
export const SETBACK = 'offline/setback';

/** What the reader has decided about a copy on the device. */
export type Choice = 'keep' | 'remove';

/** Why a version could not be kept. */
export interface Setback {
  readonly version: string;
  /**
   * `full`: no room; `connection`: the download broke off; `changed`: a file was not what the
   * manifest says; `unasked`: the reader has to be asked first.
   */
  readonly reason: 'full' | 'connection' | 'changed' | 'unasked';
  /** The file at which it happened. */
  readonly file?: string;
  /** How often a file was not what the manifest says. */
  readonly tries: number;
}

/** What a page asks of the worker: to download, or to take over from the version before. */
export interface WorkerRequest {
  readonly variorum: 'keep' | 'take-over';
}

/** What the worker tells its pages while it downloads, and once at the end. */
export interface WorkerReport {
  readonly variorum: 'progress' | 'done';
  readonly version: string;
  readonly bytes: number;
}

/** What the portable edition's folder and zip are called on a reader's disk, without an ending. */
export function portableName(title: string): string {
  return toSlug(title) || 'site';
}

/** Files of the search of a portable edition: scripts, for nothing else can be read from a folder. */
export const portableSearch = {
  /** The folder in which a hosted site has its index. */
  bundle: 'pagefind',
  /** Run by every page. */
  start: 'portable/portable-start.js',
  /** Which file of the index is in which shard. */
  table: 'portable/table.js',
  shard: (index: number) => `portable/index-${index}.js`,
  /** @param folder of one language's index in the bundle, such as `en/`; `''` where it has but one */
  engine: (folder: string) =>
    `portable/engine${folder.replaceAll('/', '').replace(/^(?=.)/, '-')}.js`,
} as const;
