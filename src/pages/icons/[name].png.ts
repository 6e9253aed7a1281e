import type { APIRoute, GetStaticPaths } from 'astro';
import { ICONS, type IconName } from '../../model/icons.ts';
import { iconOf } from '../../site/icons.ts';

export const getStaticPaths = (() =>
  Object.keys(ICONS).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const png = await iconOf(params['name'] as IconName);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
