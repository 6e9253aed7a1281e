import { scaleLinear } from 'd3';
import { element, linkedMark } from './svg.ts';

/** An annotated part of a text. */
export interface Stretch {
  /** UTF-16 offsets into the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly href: string;
  readonly label: string;
}

const WIDTH = 240;
const HEIGHT = 20;
/** A stretch narrower than this is not seen. */
const NARROWEST = 1.5;

/**
 * A text from beginning to end with its annotated stretches, each of which is a link. Stretches to
 * its container.
 *
 * @param length the length of the text in UTF-16 code units
 * @param label what the strip shows, for readers who do not see it
 */
export function coverageStrip(
  length: number,
  stretches: readonly Stretch[],
  label: string,
): string {
  const x = scaleLinear([0, Math.max(1, length)], [0, WIDTH]);
  const marks = stretches.map(({ end, href, label: name, start }) => {
    const width = Math.max(NARROWEST, x(end) - x(start));
    return linkedMark(
      href,
      name,
      { tabindex: -1 },
      element('rect', {
        class: 'tick',
        x: Math.min(WIDTH - width, x(start)),
        y: 3,
        width,
        height: HEIGHT - 6,
      }),
    );
  });
  return element(
    'svg',
    {
      class: 'strip',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      role: 'group',
      'aria-label': label,
    },
    element('rect', { class: 'track', y: HEIGHT / 2 - 0.5, width: WIDTH, height: 1 }),
    ...marks,
  );
}
