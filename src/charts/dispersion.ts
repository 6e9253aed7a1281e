import { scaleLinear } from 'd3';
import { escapeHtml } from '../text/html.ts';

/** A place in a text where a term is mentioned. */
export interface Tick {
  /** UTF-16 offset into the text. */
  readonly offset: number;
  /** Where the tick leads. */
  readonly link: string;
  /** What it is, for the pointer's tooltip. */
  readonly label: string;
}

const WIDTH = 240;
const HEIGHT = 20;
/** Wide enough to be seen at any size, narrow enough that neighbouring sentences stay apart. */
const TICK = 3;

/**
 * A lexical dispersion strip: where in a text a term is mentioned, from its first to its last
 * character. Every tick is a link to its passage. The strip stretches to its container and takes
 * its colours from the classes `strip` and `tick`.
 *
 * @param length the length of the text in UTF-16 code units
 * @param label what the strip shows, for readers who do not see it
 * @returns an SVG element as text
 */
export function dispersionStrip(length: number, ticks: readonly Tick[], label: string): string {
  const x = scaleLinear([0, Math.max(1, length)], [0, WIDTH - TICK]);
  const marks = ticks.map(
    ({ offset, link, label: title }) =>
      `<a href="${escapeHtml(link)}" tabindex="-1"><title>${escapeHtml(title)}</title>` +
      `<rect class="tick" x="${x(offset).toFixed(1)}" y="2" width="${TICK}" height="${HEIGHT - 4}"/></a>`,
  );
  return (
    `<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="group" aria-label="${escapeHtml(label)}">` +
    `<rect class="track" y="${HEIGHT / 2 - 0.5}" width="${WIDTH}" height="1"/>${marks.join('')}</svg>`
  );
}
