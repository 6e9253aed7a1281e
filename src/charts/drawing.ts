import { escapeHtml } from '../text/html.ts';
import { element } from './svg.ts';

/*
 * A chart is drawn for a width in pixels, so that its text has the same size on every screen: once,
 * with positions in per cent of the width, or once for each of these widths, of which the page shows
 * the one that fits.
 */

/** For a phone: a screen of 390 px less the page's margins. */
export const NARROW = 356;
/** For a column of text or more. */
export const WIDE = 760;

/** Font size in pixels of a chart's words. Nothing is set smaller than 12. */
export const TEXT_SIZE = 13;
export const LINE_HEIGHT = 17;

/** A chart as SVG, with the width for which it was drawn; `fluid` ones are right at any width. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly fluid: boolean;
  readonly svg: string;
}

interface Frame {
  /** Unique in the page; the ids in the drawing begin with it. */
  readonly id: string;
  /** What is shown, as the name of the picture. */
  readonly title: string;
  /** What it says, for those who do not see it. */
  readonly desc: string;
  readonly width: number;
  readonly height: number;
  /** Whether horizontal positions are in per cent, so that the drawing may be set at any width. */
  readonly fluid?: boolean;
  /** Classes for the style sheet. */
  readonly class?: string;
}

/**
 * Frames the marks of a chart: size, name and description. It is a group and no image, because its
 * marks are links. Colours come from `styles/drawings.css` by classes.
 */
export function drawing(frame: Frame, ...content: readonly string[]): Drawing {
  const { id, title, desc, width, height, fluid = false } = frame;
  const name = `_${id}-${width}`;
  const svg = element(
    'svg',
    {
      class: ['drawing', frame.class].filter(Boolean).join(' '),
      viewBox: fluid ? undefined : `0 0 ${width} ${height}`,
      width: fluid ? '100%' : width,
      height,
      role: 'group',
      'aria-labelledby': `${name}-title`,
      'aria-describedby': `${name}-desc`,
    },
    element('title', { id: `${name}-title` }, escapeHtml(title)),
    element('desc', { id: `${name}-desc` }, escapeHtml(desc)),
    ...content,
  );
  return { width, height, fluid, svg };
}

/** A horizontal position in per cent of a fluid drawing's width. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
