import { build as buildWithAstro } from 'astro';
import { join, relative } from 'node:path';
import { checkRelease } from '../io/ledger.ts';
import { checkOutput, discard, stagingFolder } from '../io/output.ts';
import { checkPublic } from '../io/public-files.ts';
import { projectFolder, type Settings } from '../io/settings.ts';
import { binding } from '../ledger/severity.ts';
import type { Edition } from '../model/edition.ts';
import { hasErrors, type Problem } from '../model/problem.ts';
import { pdfAddresses, siteAddresses } from '../model/site-addresses.ts';
import { checkBrowser } from '../print/find-browser.ts';
import { load } from '../site/load.ts';
import type { Context } from './context.ts';
import { summary } from './summary.ts';

/**
 * Builds the site apart, and hands it on when it is whole, so that a failed build leaves the last
 * good one standing. A release stops where an address does not keep its word, too.
 *
 * @param out the folder that will be written
 * @param finish puts the finished site, which stands in a folder that goes, to its place
 * @returns the exit code
 */
export async function buildSite(
  { settings, options, say, report }: Context,
  out: string,
  finish: (staging: string, edition: Edition) => void | Promise<void>,
): Promise<number> {
  const started = performance.now();
  const { edition, problems } = load(settings);
  const all: Problem[] = [
    ...checkOutput({ ...settings, out }),
    ...checkPublic(settings.corpus, [
      ...siteAddresses(edition),
      ...(settings.pdf ? pdfAddresses(edition) : []),
    ]),
    ...(settings.pdf ? checkBrowser() : []),
    ...(options.release ? binding([...checkRelease(settings), ...problems]) : problems),
  ];
  report(all);
  if (hasErrors(all)) return 1;

  const staging = stagingFolder(settings);
  try {
    await buildPages(settings, staging);
    await finish(staging, edition);
  } finally {
    discard(staging);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`Built ${summary(edition)} in ${seconds} s: ${out}`);
  return 0;
}

/**
 * Astro keeps what it generates below its root, and below the working folder where the site is not:
 * so that builds of several corpora can run at once, each has a root of its own.
 */
async function buildPages({ cache }: Settings, outDir: string): Promise<void> {
  const configFile = relative(cache, join(projectFolder, 'astro.config.mjs'));
  const cacheDir = join(cache, 'build');
  await buildWithAstro({ root: cache, cacheDir, configFile, outDir, logLevel: 'warn' });
}
