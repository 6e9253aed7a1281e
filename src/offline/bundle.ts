import { build, type Plugin } from 'esbuild';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..');

/**
 * Bundles one of the workers in `src/worker` into a classic script.
 *
 * @param version the version of the site that it belongs to
 */
export function bundleWorker(
  name: 'service-worker' | 'retired-worker',
  version: string,
): Promise<string> {
  const define = { VERSION: JSON.stringify(version) };
  return bundleClassic(`import './worker/${name}.ts';`, source, { define });
}

interface Changes {
  /** Global names → what they stand for, as JavaScript. */
  readonly define?: Record<string, string>;
  /** Paths of modules whose exports take the place of global names. */
  readonly inject?: string[];
  readonly plugins?: Plugin[];
}

/**
 * Bundles a module and all that it imports, at once or later, into one classic script. The same
 * modules give the same bytes.
 *
 * @param module JavaScript, which imports what is to be bundled
 * @param folder from which its imports count
 */
export async function bundleClassic(
  module: string,
  folder: string,
  { define = {}, inject = [], plugins = [] }: Changes = {},
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: module, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
    define,
    inject,
    plugins,
  });
  return outputFiles[0]?.text ?? '';
}
