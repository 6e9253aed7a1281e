import type { Drawing } from '../charts/drawing.ts';
import { standalone } from '../charts/standalone.ts';
import { href } from './href.ts';
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
 * The file of a drawing. Its links are good wherever the file is kept, if it is known where the site
 * is published; if not, they lead from the file's own place in the site or in a copy of it.
 */
export function svgResponse(drawing: Drawing, site: URL | undefined): Response {
  const base = href('/');
  const styles = shared + evidence + stripes + states;
  const text = standalone(drawing, { tokens, styles }, (address) =>
    site ? new URL(address, site).href : `../${address.slice(base.length)}`,
  );
  return new Response(text, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}
