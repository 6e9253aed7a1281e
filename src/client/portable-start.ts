import { portableSearch } from '../model/portable.ts';
import type { Engine, SearchSite } from './search-engine.ts';

/*
 * What an edition that is opened from a folder brings along, since it can fetch nothing: its index
 * comes in classic scripts, each loaded when it is first needed.
 */

interface PortableFiles {
  /** The bytes of a file of the index, in base64; rejects where there is no such file. */
  base64(file: string): Promise<string>;
  /** Engines by their folder, put here by their scripts. */
  readonly engines: Record<string, Engine>;
}

declare global {
  var variorumPortable: PortableFiles | undefined;
  var variorumTable: ((shards: readonly (readonly string[])[]) => void) | undefined;
  var variorumShard: ((files: Readonly<Record<string, string>>) => void) | undefined;
}

const root = rootOf(document.currentScript);
const loads = new Map<string, Promise<void>>();
const shardOf = new Map<string, number>();
const contents = new Map<string, string>();

globalThis.variorumTable = (shards) => {
  shards.forEach((files, shard) => {
    for (const file of files) shardOf.set(file, shard);
  });
};
globalThis.variorumShard = (files) => {
  for (const [file, content] of Object.entries(files)) contents.set(file, content);
};
const engines: Record<string, Engine> = {};
globalThis.variorumPortable = { base64, engines };
globalThis.variorumSearchSite = {
  engine: async (folder) => {
    await load(portableSearch.engine(folder));
    const engine = engines[folder];
    if (!engine) throw new Error(`There is no engine for ${folder}`);
    return engine;
  },
  json: async (name) => {
    const bytes = Uint8Array.from(atob(await base64(name)), (char) => char.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  },
  href: (address) => {
    const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
    return root + path.replace(/(^|\/)$/, '$1index.html') + rest;
  },
} satisfies SearchSite;

async function base64(file: string): Promise<string> {
  await load(portableSearch.table);
  const shard = shardOf.get(file);
  if (shard !== undefined) await load(portableSearch.shard(shard));
  const content = contents.get(file);
  if (content === undefined) throw new Error(`${file} is not in this edition`);
  return content;
}

/** Runs a script of the edition, once. */
function load(script: string): Promise<void> {
  const known = loads.get(script);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const element = document.createElement('script');
    element.src = root + script;
    element.addEventListener('load', () => {
      resolve();
    });
    element.addEventListener('error', () => {
      loads.delete(script);
      reject(new Error(`${script} could not be read`));
    });
    document.head.append(element);
  });
  loads.set(script, loading);
  return loading;
}

/** The address of the edition's folder, ending in `/`: this script knows where it lies in it. */
function rootOf(script: Document['currentScript']): string {
  const address = script instanceof HTMLScriptElement ? script.src : location.href;
  return address.slice(0, -portableSearch.start.length);
}
