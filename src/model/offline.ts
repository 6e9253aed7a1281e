/*
 * What the build, the service worker and the pages agree on, so that a site can be kept on a
 * reader's device. All paths are those of files in the site's folder, `articles/wsj-amos/index.html`;
 * all addresses are relative to the root of the site.
 */

export const workerFile = 'service-worker.js';
/** What a page must know before it offers an offline copy. */
export const offlineInfoFile = 'offline/info.json';

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
  /** Of the version that comes. */
  readonly info: OfflineInfo;
  /** How many of its bytes are there. */
  readonly bytes: number;
}
