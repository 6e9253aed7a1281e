import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../src/client/selection-beside.ts';

const bar = { width: 200, height: 40 };
const view = { width: 1000, height: 600 };

function lines(...tops: readonly number[]): DOMRectReadOnly[] {
  return tops.map((top) => box(400, top, 300, 20));
}

function box(left: number, top: number, width: number, height: number): DOMRectReadOnly {
  const rect = { x: left, y: top, left, top, right: left + width, bottom: top + height };
  return { ...rect, width, height, toJSON: () => rect };
}

describe('the place beside a selection', () => {
  it.each([
    ['above the first line', lines(300, 325), 'first', { x: 450, y: 252, isBelow: false }],
    ['below the last line', lines(300, 325), 'last', { x: 450, y: 353, isBelow: true }],
    [
      'below, where there is no room above',
      lines(10, 35),
      'first',
      { x: 450, y: 63, isBelow: true },
    ],
    [
      'above, where there is no room below',
      lines(540, 565),
      'last',
      { x: 450, y: 492, isBelow: false },
    ],
    [
      'at the foot, where the selection fills the window',
      lines(-50, 650),
      'first',
      { x: 450, y: 552, isBelow: false },
    ],
  ] as const)('is %s', (_what, selection, end, place) => {
    expect(placeBeside(selection, end, bar, view)).toEqual(place);
  });

  it('is in the window and off the selection, if there is any such place', () => {
    const coordinate = fc.integer({ min: -200, max: 1200 });
    const rects = fc
      .tuple(
        coordinate,
        coordinate,
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 30 }),
      )
      .map((sides) => box(...sides));
    fc.assert(
      fc.property(
        fc.array(rects, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('first' as const, 'last' as const),
        (selection, end) => {
          const { x, y } = placeBeside(selection, end, bar, view);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + bar.width).toBeLessThanOrEqual(view.width);
          expect(y + bar.height).toBeLessThanOrEqual(view.height);
          const top = Math.min(...selection.map((line) => line.top));
          const bottom = Math.max(...selection.map((line) => line.bottom));
          const hasRoom = top >= bar.height + 8 && top <= view.height;
          if (hasRoom) expect(y + bar.height <= top || y >= bottom).toBe(true);
        },
      ),
    );
  });
});
