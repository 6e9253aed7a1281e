interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between bar and text, and between bar and the window's edge. */
const GAP = 8;

/**
 * Where a bar goes that belongs to a selection: above its first line or below its last, wherever the
 * hand is and there is room, and never on the selection itself. Where the selection fills the window
 * there is no such place, and the foot of the window has to do. All in pixels of the window.
 *
 * @param lines the boxes of the selected lines, in order
 * @param end which end of the selection the hand is at
 * @returns the bar's corner, and whether the bar is to grow downwards from there
 */
export function placeBeside(
  lines: readonly DOMRectReadOnly[],
  end: 'first' | 'last',
  bar: Size,
  view: Size,
): { readonly x: number; readonly y: number; readonly isBelow: boolean } {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const above = top - GAP - bar.height;
  const below = bottom + GAP;
  const foot = view.height - GAP - bar.height;
  const places = end === 'first' ? [above, below] : [below, above];
  const y = places.find((place) => place >= 0 && place <= foot) ?? foot;
  const line = y === above ? lines[0] : lines.at(-1);
  const middle = line ? (line.left + line.right) / 2 : 0;
  const x = Math.min(Math.max(middle - bar.width / 2, GAP), view.width - GAP - bar.width);
  return { x: Math.max(x, 0), y, isBelow: y === below };
}
