import { fitText, textWidth, wrapText } from './text-width.ts';
import { LINE_HEIGHT, TEXT_SIZE } from './drawing.ts';

/** A box with its words; pixels from the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** A tie's way from box to box, and its name, which stands in the line or beside its corner. */
export interface PlacedTie {
  readonly d: string;
  /** The head of its arrow, at the box or trunk to which it leads. */
  readonly head: string;
  readonly label: TieLabel;
  /** Where it ends, if no line has room to lead there: the name of that node again. */
  readonly reference: Box | undefined;
}

interface TieLabel {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
}

/** Where a tie begins: the row in which its name stands, on a trunk that comes down from a box. */
export interface Start {
  readonly label: string;
  /** The middle of the row. */
  readonly y: number;
  /** The trunk, and where words and boxes end. */
  readonly trunk: number;
  readonly right: number;
  /** The box from which the trunk comes; it may stand in the column to the left. */
  readonly parent: Box;
}

const PADDING = 8;
const AROUND = 3.5;
export const BOX = LINE_HEIGHT + 2 * AROUND;
/** What is seen of a line ahead of a name and behind it. */
const LINE = 14;
const AIR = 4;
/** Names are set narrower than is reckoned; the line goes on behind them, and they have a rim. */
const USUAL_WIDTH = 0.76;
const CORNER = 5;
const HEAD = 7;
/** Ties of the same two boxes come down beside each other. */
const BESIDE = 10;
/** The least that is seen of a name. */
const LEAST_NAME = 40;

/** A row of one name and one box: from the trunk to the box, in pixels. */
export function leafLead(label: string): number {
  return LINE + 2 * AIR + wide(label) + LINE + AIR;
}

/** Straight from the trunk to the box in the same row. */
export function straight(start: Start, child: Box, isOut: boolean): PlacedTie {
  const { trunk, y } = start;
  const label = labelAt(trunk + LINE + AIR, start, child.x - LINE);
  return {
    d: `${stem(start)}H${label.x - AIR}${behind(label, y)}H${child.x}`,
    head: isOut ? head(child.x, y, 'right') : head(trunk, y, 'left'),
    label,
    reference: undefined,
  };
}

/**
 * Down upon the box in a row below.
 *
 * @param below how many ties of the same two boxes have their rows between this one and the box
 * @param of how many there are
 */
export function downwards(
  start: Start,
  child: Box,
  isOut: boolean,
  { below, of }: { readonly below: number; readonly of: number },
): PlacedTie {
  const { right, trunk, y } = start;
  const x = child.x + PADDING + below * BESIDE;
  const label = labelAt(child.x + 2 * PADDING + (of - 1) * BESIDE, start, right);
  return {
    d: `${stem(start)}H${x - CORNER}${turn(CORNER, 1, true)}V${child.y}`,
    head: isOut ? head(x, child.y, 'down') : head(trunk, y, 'left'),
    label,
    reference: undefined,
  };
}

/**
 * Out to a lane at the edge, along it, and back to the box.
 *
 * @param lane x of the lane
 * @param at y at which it comes to the box
 */
export function around(start: Start, target: Box, lane: number, at: number): PlacedTie {
  const { right, trunk, y } = start;
  const label = labelAt(trunk + LINE + AIR, start, right - LINE);
  const edge = target.x + target.width;
  const way = at > y ? 1 : -1;
  return {
    d:
      `${stem(start)}H${label.x - AIR}${behind(label, y)}H${lane - CORNER}${turn(CORNER, way, true)}` +
      `V${at - CORNER * way}${turn(-CORNER, way, false)}H${edge}`,
    head: head(edge, at, 'left'),
    label,
    reference: undefined,
  };
}

/** To the name of the other end, written once more. */
export function referring(start: Start, name: string): PlacedTie {
  const { right, trunk, y } = start;
  const label = labelAt(trunk + LINE + AIR, start, right - LINE - LEAST_NAME - 2 * PADDING);
  const x = label.x + wide(label.text) + 2 * AIR + LINE;
  const box = boxAt(x, y, name, { right, most: 1 });
  return {
    d: `${stem(start)}H${label.x - AIR}${behind(label, y)}H${x}`,
    head: head(x, y, 'right'),
    label,
    reference: { ...box, y: y - box.height / 2 },
  };
}

/** A box around a name, in as many lines as it takes, at most `most`. */
export function boxAt(
  x: number,
  y: number,
  name: string,
  { right, most }: { readonly right: number; readonly most: number },
): Box {
  const lines = wrapText(name, right - x - 2 * PADDING, TEXT_SIZE, most);
  const width = Math.max(...lines.map(wide)) + 2 * PADDING;
  return { x, y, width, height: lines.length * LINE_HEIGHT + 2 * AROUND, lines };
}

/** The room for a box of one line. */
export function boxWidth(name: string): number {
  return wide(name) + 2 * PADDING;
}

/** The room for a text in whole pixels. */
export function wide(text: string): number {
  return Math.ceil(textWidth(text, TEXT_SIZE));
}

/** From the box along the trunk and around the corner into the row. */
function stem({ parent, trunk, y }: Start): string {
  const right = parent.x + parent.width;
  const isBelow = trunk < right;
  const middle = parent.y + parent.height / 2;
  const from = isBelow
    ? `M${trunk},${parent.y + parent.height}`
    : `M${right},${middle}H${trunk - CORNER}${turn(CORNER, 1, true)}`;
  return `${from}V${y - CORNER}${turn(CORNER, 1, false)}`;
}

/** A quarter of a circle, `x` to the side and down (1) or up (-1). */
function turn(x: number, way: 1 | -1, isSidewaysFirst: boolean): string {
  const y = CORNER * way;
  return isSidewaysFirst ? `q${x},0 ${x},${y}` : `q0,${y} ${x},${y}`;
}

function labelAt(x: number, { label, y }: Start, right: number): TieLabel {
  return { x, y: y + 4, text: fitText(label, right - x, TEXT_SIZE) };
}

function behind({ text, x }: TieLabel, y: number): string {
  return `M${Math.round(x + wide(text) * USUAL_WIDTH) + AIR},${y}`;
}

function head(x: number, y: number, way: 'right' | 'left' | 'down'): string {
  if (way === 'down') return `M${x - 4},${y - HEAD}L${x},${y}L${x + 4},${y - HEAD}Z`;
  const back = way === 'right' ? x - HEAD : x + HEAD;
  return `M${back},${y - 4}L${x},${y}L${back},${y + 4}Z`;
}
