import { build, type Plugin } from 'esbuild';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..');

/**
 * Bundles the service worker into a classic script.
 *
 * @param version the version of the site that it belongs to
 * @param damaged the page that it gives for one whose copy is damaged
 */
export function bundleServiceWorker(version: string, damaged: string): Promise<string> {
  const define = { VERSION: JSON.stringify(version), DAMAGED: JSON.stringify(damaged) };
  return bundleClassic(`import './worker/service-worker.ts';`, source, { define });
}

/** Bundles the worker that takes the place of one which is no longer wanted. */
export function bundleRetiredWorker(): Promise<string> {
  return bundleClassic(`import './worker/retired-worker.ts';`, source);
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
