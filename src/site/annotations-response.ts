import type { AnnotationCollection, AnnotationOptions } from '../exports/annotations.ts';
import { href } from './href.ts';

/** The media type that the Web Annotation Protocol (section 4.2) gives to its JSON-LD. */
const MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/**
 * A file of annotations.
 *
 * @param site the address under which the site is published, if that is known
 */
export function annotationsResponse(
  site: URL | undefined,
  make: (options: AnnotationOptions) => AnnotationCollection,
): Response {
  const base = site ? new URL(href('/'), site).href : href('/');
  const text = `${JSON.stringify(make({ base }), undefined, 2)}\n`;
  return new Response(text, { headers: { 'content-type': MEDIA_TYPE } });
}
