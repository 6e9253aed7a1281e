import { escapeHtml } from '../text/html.ts';
import { portableAddress, type Place } from './portable-address.ts';

/**
 * The file of a drawing as one that opens from a folder: links that lead from its place in the site
 * name their file; all else stays to the byte.
 */
export function portableSvg(svg: string, place: Place): string {
  return svg.replace(/ href="([^"]*)"/g, (whole, written: string) => {
    const address = portableAddress(written.replaceAll('&amp;', '&'), place);
    return address === undefined ? whole : ` href="${escapeHtml(address)}"`;
  });
}
