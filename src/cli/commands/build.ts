import { build as buildWithAstro } from 'astro';
import { join, relative } from 'node:path';
import { checkRelease } from '../../io/ledger.ts';
import { checkOutput, discard, publish, stagingFolder } from '../../io/output.ts';
import { projectFolder, type Settings } from '../../io/settings.ts';
import { checkPublic } from '../../io/public-files.ts';
import { binding } from '../../ledger/severity.ts';
import { hasErrors } from '../../model/problem.ts';
import { siteAddresses } from '../../model/site-addresses.ts';
import { load } from '../../site/load.ts';
import type { Command } from '../context.ts';
import { summary } from '../summary.ts';

/**
 * Builds the site apart and moves it to its place when it is whole, so that a failed build leaves
 * the last good one standing. A release stops where an address does not keep its word, too.
 */
export const build: Command = async ({ settings, options, say, report }) => {
  const started = performance.now();
  const { edition, problems } = load(settings);
  const inTheWay = checkPublic(settings.corpus, siteAddresses(edition));
  const all = [
    ...checkOutput(settings),
    ...inTheWay,
    ...(options.release ? binding([...checkRelease(settings), ...problems]) : problems),
  ];
  report(all);
  if (hasErrors(all)) return 1;

  const staging = stagingFolder(settings);
  try {
    await buildPages(settings, staging);
    publish(staging, settings.out);
  } finally {
    discard(staging);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`Built ${summary(edition)} in ${seconds} s: ${settings.out}`);
  return 0;
};

/**
 * Astro keeps what it generates below its root, and below the working folder where the site is not:
 * so that builds of several corpora can run at once, each has a root of its own.
 */
async function buildPages({ cache }: Settings, outDir: string): Promise<void> {
  const configFile = relative(cache, join(projectFolder, 'astro.config.mjs'));
  const cacheDir = join(cache, 'build');
  await buildWithAstro({ root: cache, cacheDir, configFile, outDir, logLevel: 'warn' });
}
