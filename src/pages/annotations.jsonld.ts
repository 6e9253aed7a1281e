import type { APIRoute } from 'astro';
import Prose from '../components/Prose.astro';
import { annotationsOfEdition } from '../exports/annotations.ts';
import { annotationsResponse } from '../site/annotations-response.ts';
import { currentEdition } from '../site/current.ts';

export const GET: APIRoute = ({ site }) => {
  const edition = currentEdition();
  const { articles } = edition;
  return annotationsResponse({ site, articles, Prose }, (options) =>
    annotationsOfEdition(edition, options),
  );
};
