import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { portableSearch } from '../model/portable.ts';
import { bundleClassic } from './bundle.ts';
import { siteFiles } from './site-files.ts';

/** Bytes of the index in one script, unless a single file has more: read in a moment, and not many. */
const SHARD = 400_000;

const clientFolder = join(import.meta.dirname, '../client');

/**
 * Writes the search index and its engines as classic scripts: the files of the index in base64,
 * some to a script, and for each language's index the engine that came with it.
 *
 * @param site the folder of a finished site, with the index in `pagefind/`
 * @param folder the folder of the portable edition
 */
export async function writePortableSearch(site: string, folder: string): Promise<void> {
  const bundle = join(site, portableSearch.bundle);
  const start = await bundleClassic(`import './portable-start.ts';`, clientFolder);
  mkdirSync(join(folder, dirname(portableSearch.start)), { recursive: true });
  writeFileSync(join(folder, portableSearch.start), start);
  const files = siteFiles(bundle);
  const shards = inShards(files.filter((file) => !file.endsWith('.js')).map(sized(bundle)));
  shards.forEach((shard, index) => {
    const content = shard.map((file) => [file, readFileSync(join(bundle, file), 'base64')]);
    const script = `variorumShard(${JSON.stringify(Object.fromEntries(content))})`;
    writeFileSync(join(folder, portableSearch.shard(index)), script);
  });
  writeFileSync(join(folder, portableSearch.table), `variorumTable(${JSON.stringify(shards)})`);
  for (const engine of files.filter((file) => /(?:^|\/)pagefind\.js$/.test(file))) {
    const script = await bundleEngine(bundle, engine);
    writeFileSync(join(folder, portableSearch.engine(folderOf(engine))), script);
  }
}

/** The engine with its global `fetch`, and the module's own address, as the edition has them. */
function bundleEngine(bundle: string, engine: string): Promise<string> {
  const module = `
    import * as engine from ${JSON.stringify(join(bundle, engine))};
    import { bringEngine } from './portable-engine.ts';
    bringEngine(${JSON.stringify(folderOf(engine))}, engine);
  `;
  const address = JSON.stringify(`/${portableSearch.bundle}/${engine}`);
  return bundleClassic(module, clientFolder, {
    define: { 'import.meta.url': address },
    inject: [join(clientFolder, 'portable-fetch.ts')],
  });
}

function folderOf(engine: string): string {
  return engine.slice(0, -'pagefind.js'.length);
}

interface Sized {
  readonly file: string;
  readonly bytes: number;
}

function sized(folder: string): (file: string) => Sized {
  return (file) => ({ file, bytes: readFileSync(join(folder, file)).length });
}

function inShards(files: readonly Sized[]): string[][] {
  const shards: string[][] = [];
  let room = 0;
  for (const { file, bytes } of files) {
    if (bytes > room || shards.length === 0) {
      shards.push([]);
      room = SHARD;
    }
    shards.at(-1)?.push(file);
    room -= bytes;
  }
  return shards;
}
