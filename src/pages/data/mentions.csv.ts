import type { APIRoute } from 'astro';
import { mentionsCsv } from '../../exports/mentions-csv.ts';
import { csvResponse } from '../../site/chart-files.ts';
import { currentEdition } from '../../site/current.ts';
import { href } from '../../site/href.ts';

export const GET: APIRoute = ({ site }) =>
  csvResponse(
    mentionsCsv(currentEdition(), (address) => {
      return site ? new URL(href(address), site).href : href(address);
    }),
  );
