import type { APIRoute } from 'astro';
import { appManifest } from '../site/app-manifest.ts';
import { currentEdition } from '../site/current.ts';

export const GET: APIRoute = () =>
  Response.json(appManifest(currentEdition().site), {
    headers: { 'content-type': 'application/manifest+json' },
  });
