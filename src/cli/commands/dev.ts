import { dev as devWithAstro } from 'astro';
import { projectFolder } from '../../io/settings.ts';
import { load } from '../../site/load.ts';
import type { Command } from '../context.ts';

/** Serves the site while its corpus is being written; problems are reported and do not stop it. */
export const dev: Command = async ({ settings, options, report }) => {
  report(load(settings).problems);
  await devWithAstro({
    root: projectFolder,
    server: { port: options.port, host: options.host },
  });
  // The server keeps the process running until it is stopped.
  return 0;
};
