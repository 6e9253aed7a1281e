import { TEXT_SIZE } from './drawing.ts';
import { isLeftOf, type FluidX } from './fluid.ts';
import { textWidth } from './text-width.ts';

/** A word beside a mark. */
interface Wanted {
  readonly text: string;
  readonly x: FluidX;
  readonly y: number;
}

/** A rectangle of a fluid drawing. */
export interface Box {
  readonly left: FluidX;
  readonly right: FluidX;
  readonly top: number;
  readonly bottom: number;
}

/** Where a label stands, seen from its mark; `dy` is of its baseline. */
export interface PlacedLabel {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** In the order in which they are tried. */
const PLACES: readonly PlacedLabel[] = [
  { dx: 0, dy: -11, anchor: 'middle' },
  { dx: 0, dy: 21, anchor: 'middle' },
  { dx: 9, dy: -7, anchor: 'start' },
  { dx: -9, dy: -7, anchor: 'end' },
  { dx: 9, dy: 17, anchor: 'start' },
  { dx: -9, dy: 17, anchor: 'end' },
  { dx: 11, dy: 4, anchor: 'start' },
  { dx: -11, dy: 4, anchor: 'end' },
];

const HALF_MARK = 8;
/** Equal words nearer to each other than this are said once. */
const NEAR = { share: 0.17, y: 20 };

/**
 * Places labels beside their marks so that none lies over another, over a mark, or outside, at
 * whatever width. The same words are not repeated where they would stand next to each other anyway.
 *
 * @param obstacles what else the labels must keep clear of
 * @returns for each label its place, or nothing where there is none: what it says has to stand
 *   elsewhere as well
 */
export function placeLabels(
  wanted: readonly Wanted[],
  within: Box,
  obstacles: readonly Box[],
): (PlacedLabel | undefined)[] {
  const marks = wanted.map(({ x, y }) => ({
    left: moved(x, -HALF_MARK),
    right: moved(x, HALF_MARK),
    top: y - HALF_MARK,
    bottom: y + HALF_MARK,
  }));
  const taken: Box[] = [...marks, ...obstacles];
  const said: Wanted[] = [];
  return wanted.map((label) => {
    const isSaid = said.some(
      ({ text, x, y }) =>
        text === label.text &&
        Math.abs(x.share - label.x.share) < NEAR.share &&
        Math.abs(y - label.y) < NEAR.y,
    );
    if (isSaid) return undefined;
    const place = PLACES.find((one) => {
      const box = boxOf(label, one);
      return isInside(box, within) && taken.every((other) => areApart(box, other));
    });
    if (!place) return undefined;
    taken.push(boxOf(label, place));
    said.push(label);
    return place;
  });
}

function boxOf({ text, x, y }: Wanted, { anchor, dx, dy }: PlacedLabel): Box {
  const room = textWidth(text, TEXT_SIZE);
  const left = moved(x, dx - { start: 0, middle: room / 2, end: room }[anchor]);
  return { left, right: moved(left, room), top: y + dy - 11, bottom: y + dy + 4 };
}

function moved({ share, px }: FluidX, by: number): FluidX {
  return { share, px: px + by };
}

function isInside(box: Box, within: Box): boolean {
  return (
    isLeftOf(within.left, box.left) &&
    isLeftOf(box.right, within.right) &&
    box.top >= within.top &&
    box.bottom <= within.bottom
  );
}

function areApart(a: Box, b: Box): boolean {
  return (
    a.bottom <= b.top || b.bottom <= a.top || isLeftOf(a.right, b.left) || isLeftOf(b.right, a.left)
  );
}
