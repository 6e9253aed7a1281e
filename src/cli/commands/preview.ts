import { preview as previewWithAstro } from 'astro';
import { isSite } from '../../io/output.ts';
import { projectFolder } from '../../io/settings.ts';
import type { Command } from '../context.ts';

/** Serves the site as built last, until it is stopped. */
export const preview: Command = async ({ settings, options, say }) => {
  if (!isSite(settings.out)) {
    say(`There is no site in ${settings.out}. Build it first: npm run build`);
    return 1;
  }
  const server = await previewWithAstro({
    root: projectFolder,
    outDir: settings.out,
    logLevel: 'warn',
    server: { port: options.port, host: options.host },
  });
  say(
    `Serving at http://${server.host ?? options.host}:${server.port}${settings.base} (Ctrl+C stops)`,
  );
  await server.closed();
  return 0;
};
