import { build as buildWithAstro } from 'astro';
import { checkOutput, discard, publish, stagingFolder } from '../../io/output.ts';
import { projectFolder } from '../../io/settings.ts';
import { hasErrors } from '../../model/problem.ts';
import { load } from '../../site/load.ts';
import type { Command } from '../context.ts';
import { summary } from '../summary.ts';

/**
 * Builds the site beside its place and moves it there when it is whole, so that a failed build
 * leaves the last good one standing.
 */
export const build: Command = async ({ settings, say, report }) => {
  const started = performance.now();
  const { edition, problems } = load(settings);
  const all = [...checkOutput(settings), ...problems];
  report(all);
  if (hasErrors(all)) return 1;

  const staging = stagingFolder(settings.out);
  try {
    await buildWithAstro({ root: projectFolder, outDir: staging, logLevel: 'warn' });
    publish(staging, settings.out);
  } finally {
    discard(staging);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`Built ${summary(edition)} in ${seconds} s: ${settings.out}`);
  return 0;
};
