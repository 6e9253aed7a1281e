import { publish } from '../../io/output.ts';
import { buildSite } from '../build-site.ts';
import type { Command } from '../context.ts';

/** Builds the site and puts it in the place of the one before. */
export const build: Command = (context) =>
  buildSite(context, context.settings.out, (staging) => {
    publish(staging, context.settings.out);
  });
