import { NARROW } from './drawing.ts';

/**
 * A horizontal position in a drawing that is set at any width: a share of the width, and pixels that
 * do not grow with it.
 */
export interface FluidX {
  readonly share: number;
  readonly px: number;
}

/** The widest that a page sets a drawing, in pixels. */
const WIDEST = 1000;

/**
 * Whether a position is at least `gap` pixels left of another at every width. Positions are linear in
 * the width, so that the two ends decide.
 */
export function isLeftOf(a: FluidX, b: FluidX, gap = 0): boolean {
  return [NARROW, WIDEST].every((width) => at(a, width) + gap <= at(b, width));
}

function at({ share, px }: FluidX, width: number): number {
  return share * width + px;
}
