import type { APIRoute } from 'astro';
import { relationsCsv } from '../../exports/relations-csv.ts';
import { csvResponse } from '../../site/chart-files.ts';
import { currentEdition } from '../../site/current.ts';
import { resolver } from '../../site/locate.ts';

export const GET: APIRoute = ({ site }) => {
  const edition = currentEdition();
  return csvResponse(relationsCsv(edition, edition.relations, resolver(site)));
};
