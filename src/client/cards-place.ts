interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between a card and the window's edge. */
const GAP = 8;
/** Of the window's height, what a sheet takes at most: the text keeps more, and lines below the mark. */
const SHEET = 0.4;

/**
 * Where a card goes that belongs to a mark: above the line or below it, never on it. Above is what
 * has been read, so that comes first; where the card fits on neither side it is made as low as the
 * larger one allows, and scrolls. All in pixels of the window.
 *
 * @param lines the box of all lines over which the mark runs
 * @param isFromRight whether the text runs from right to left
 */
export function placeCard(
  lines: Box,
  card: Size,
  view: Size,
  isFromRight: boolean,
): { readonly x: number; readonly y: number; readonly height: number } {
  const above = lines.top;
  const below = view.height - lines.bottom;
  const isAbove = card.height <= above || (card.height > below && above >= below);
  const height = Math.min(card.height, Math.max(isAbove ? above : below, 0));
  const start = isFromRight ? lines.right - card.width : lines.left;
  const x = Math.max(Math.min(start, view.width - GAP - card.width), GAP);
  return { x, y: isAbove ? above - height : lines.bottom, height };
}

/**
 * Where a card goes that is a sheet at the edge of the window, under fingers: at the foot, or at the
 * head for a line that stands low. It leaves most of the window to the text, and scrolls.
 *
 * @param lines the box of all lines over which the mark runs
 * @param height of the card with all that it holds, as that of the window in pixels
 */
export function placeSheet(
  lines: Pick<Box, 'top' | 'bottom'>,
  height: number,
  window: number,
): { readonly isAtFoot: boolean; readonly height: number } {
  const wanted = Math.min(height, SHEET * window);
  const above = lines.top;
  const below = window - lines.bottom;
  const isAtFoot = wanted <= below || below >= above;
  return { isAtFoot, height: Math.min(wanted, Math.max(isAtFoot ? below : above, 0)) };
}
