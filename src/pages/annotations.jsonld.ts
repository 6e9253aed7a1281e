import type { APIRoute } from 'astro';
import { annotationsOfEdition } from '../exports/annotations.ts';
import { annotationsResponse } from '../site/annotations-response.ts';
import { currentEdition } from '../site/current.ts';

export const GET: APIRoute = ({ site }) =>
  annotationsResponse(site, (options) => annotationsOfEdition(currentEdition(), options));
