import type { Command } from '../context.ts';
import { build } from './build.ts';
import { preview } from './preview.ts';

/** Builds the site and serves it. */
export const start: Command = async (context) => {
  const code = await build(context);
  return code === 0 ? preview(context) : code;
};
