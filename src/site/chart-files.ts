import type { Drawing } from '../charts/drawing.ts';
import { standalone } from '../charts/standalone.ts';
import shared from '../styles/drawings.css?raw';
import evidence from '../styles/evidence-drawings.css?raw';
import states from '../styles/state-marks.css?raw';
import stripes from '../styles/strip-drawings.css?raw';
import tokens from '../styles/tokens.css?raw';

/** The file of a table. */
export function csvResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}

/**
 * The file of a drawing.
 *
 * @param site the address under which the site is published, if that is known: its links are then
 *   good wherever the file is kept
 */
export function svgResponse(drawing: Drawing, site: URL | undefined): Response {
  const text = standalone(
    drawing,
    { tokens, styles: shared + evidence + stripes + states },
    (address) => (site ? new URL(address, site).href : address),
  );
  return new Response(text, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}
