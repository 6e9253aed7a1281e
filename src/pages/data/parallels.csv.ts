import type { APIRoute } from 'astro';
import { parallelsTable } from '../../exports/parallels-table.ts';
import { currentEdition } from '../../site/current.ts';

export const GET: APIRoute = () =>
  new Response(parallelsTable(currentEdition()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
