import type { APIRoute } from 'astro';
import { annotatedCsv } from '../../exports/annotated-csv.ts';
import { csvResponse } from '../../site/chart-files.ts';
import { currentEdition } from '../../site/current.ts';
import { href } from '../../site/href.ts';

export const GET: APIRoute = ({ site }) =>
  csvResponse(
    annotatedCsv(currentEdition(), (address) => {
      return site ? new URL(href(address), site).href : href(address);
    }),
  );
