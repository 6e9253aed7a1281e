import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard, placeSheet } from '../../src/client/cards-place.ts';

const view = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };
const at = (top: number, left = 400) => ({ top, bottom: top + 20, left, right: left + 80 });

test('a card stands above its line, on what has been read', () => {
  expect(placeCard(at(400), card, view, false)).toEqual({ x: 400, y: 200, height: 200 });
});

test('and below it where there is no room above', () => {
  expect(placeCard(at(100), card, view, false)).toEqual({ x: 400, y: 120, height: 200 });
});

test('in a text from right to left it ends where its mark does', () => {
  expect(placeCard(at(400), card, view, true).x).toBe(180);
});

test('where it fits on neither side it is as high as the larger one', () => {
  const low = { width: 320, height: 256 };
  expect(placeCard(at(60, 10), card, low, false)).toEqual({ x: 10, y: 80, height: 176 });
  expect(placeCard(at(200, 10), card, low, false)).toEqual({ x: 10, y: 0, height: 200 });
});

test('it is always in the window and never on the line', () => {
  const size = fc.integer({ min: 1, max: 900 });
  fc.assert(
    fc.property(
      fc.record({ width: fc.integer({ min: 1, max: 304 }), height: size }),
      fc.record({
        width: fc.integer({ min: 320, max: 2000 }),
        height: fc.integer({ min: 200, max: 1200 }),
      }),
      fc.record({
        x: fc.double({ min: 0, max: 1, noNaN: true }),
        y: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      fc.boolean(),
      (own, window, share, isFromRight) => {
        const top = share.y * (window.height - 20);
        const left = share.x * (window.width - 80);
        const line = { top, bottom: top + 20, left, right: left + 80 };
        const { height, x, y } = placeCard(line, own, window, isFromRight);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + own.width).toBeLessThanOrEqual(window.width);
        expect(y).toBeGreaterThanOrEqual(-0.001);
        expect(y + height).toBeLessThanOrEqual(window.height + 0.001);
        expect(y + height <= line.top + 0.001 || y >= line.bottom - 0.001).toBe(true);
      },
    ),
  );
});

test('a sheet stands at the foot, and at the head for a line that stands low', () => {
  expect(placeSheet(at(400), 200, 800)).toEqual({ isAtFoot: true, height: 200 });
  expect(placeSheet(at(700), 200, 800)).toEqual({ isAtFoot: false, height: 200 });
});

test('it leaves room for the lines around its mark, and is never on them', () => {
  expect(placeSheet(at(400), 2000, 800).height).toBeLessThan(800 / 2 - 2 * 28);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: 200, max: 1200 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (own, window, share) => {
        const top = share * (window - 20);
        const { height, isAtFoot } = placeSheet({ top, bottom: top + 20 }, own, window);
        expect(height).toBeGreaterThan(0);
        expect(height).toBeLessThanOrEqual((isAtFoot ? window - top - 20 : top) + 0.001);
      },
    ),
  );
});
