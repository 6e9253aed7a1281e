import type { Placed } from './network-layout.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A tie's way between two boxes, and the place of what stands on it. */
export interface Route {
  readonly d: string;
  /** The head of its arrow, at the box to which it leads. */
  readonly head: string;
  /** Where its evidence is: a point on the line that lies under nothing else. */
  readonly handle: Point;
  /** Where its name stands, if there is room; `y` is of the baseline. */
  readonly label: Point | undefined;
}

interface Wanted {
  readonly from: number;
  readonly to: number;
  /** The room that its name takes. */
  readonly labelWidth: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far ties of the same two boxes bend from each other. */
const BEND = 26;
/** Pixels of further bend that are tried where a line lies under boxes. */
const DETOURS = [0, 30, -30, 60, -60, 100, -100, 160, -160];
const STEPS = 60;
const HEAD = 7;
/** Half the side of the square that a pointer can hit. */
const HIT = 8;
/** In the order in which they are tried, as shares of the visible line. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];

/**
 * Routes ties as curves between boxes, several of the same two beside each other, and finds a place
 * for the handle and name of each where they cover neither a box nor each other.
 */
export function routeAll(
  wanted: readonly Wanted[],
  boxes: readonly Placed[],
  width: number,
): (Route | undefined)[] {
  const bends = bendsOf(wanted);
  const nodes = boxes.map((box) => around(box, box.width / 2 + 2, box.height / 2 + 2));
  const placed: Box[] = [];
  const ways = wanted.map(({ from, to }, index) => {
    const [a, b] = [boxes[from], boxes[to]];
    if (!a || !b || a === b) return undefined;
    const line = (bend: number) => visible(sampled(a, b, bend, from < to ? 1 : -1), a, b);
    const way = wayOf(line, bends[index] ?? 0, nodes, placed);
    placed.push(around(way.handle, HIT, HIT));
    return way;
  });
  const taken = [...nodes, ...placed];
  return ways.map((way, index) => {
    if (!way) return undefined;
    const { handle, points } = way;
    const label = labelPlace(points, handle, wanted[index]?.labelWidth ?? 0, taken, width);
    if (label) taken.push(label.box);
    return { d: path(points), head: headOf(points), handle, label: label?.at };
  });
}

/** Pixels by which each tie bends, so that those of the same two boxes part. */
function bendsOf(wanted: readonly Wanted[]): number[] {
  const key = ({ from, to }: Wanted) => [Math.min(from, to), Math.max(from, to)].join(' ');
  const groups = Map.groupBy(wanted, key);
  return wanted.map((tie) => {
    const own = groups.get(key(tie)) ?? [];
    return (own.indexOf(tie) - (own.length - 1) / 2) * BEND * 2;
  });
}

/** A quadratic Bézier curve; the same side for both directions. */
function sampled(a: Point, b: Point, bend: number, side: 1 | -1): Point[] {
  const [dx, dy] = [(b.x - a.x) * side, (b.y - a.y) * side];
  const length = Math.hypot(dx, dy) || 1;
  const control = {
    x: (a.x + b.x) / 2 - (dy / length) * bend,
    y: (a.y + b.y) / 2 + (dx / length) * bend,
  };
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS;
    const s = 1 - t;
    return {
      x: s * s * a.x + 2 * s * t * control.x + t * t * b.x,
      y: s * s * a.y + 2 * s * t * control.y + t * t * b.y,
    };
  });
}

/** What of a curve lies outside both of its boxes. */
function visible(points: readonly Point[], a: Placed, b: Placed): Point[] {
  const [first, last] = [a, b].map((box) => around(box, box.width / 2 + 1, box.height / 2 + 1));
  const outside = points.filter(
    (point) => !(first && holds(first, point)) && !(last && holds(last, point)),
  );
  return outside.length >= 2 ? outside : points.slice(STEPS / 2 - 1, STEPS / 2 + 2);
}

interface Way {
  readonly points: readonly Point[];
  readonly handle: Point;
}

/** The least bent line that has a place for its handle beside all boxes and handles. */
function wayOf(
  line: (bend: number) => readonly Point[],
  bend: number,
  nodes: readonly Box[],
  handles: readonly Box[],
): Way {
  const isFree = (point: Point, others: readonly Box[]) =>
    others.every((box) => !meet(around(point, HIT, HIT), box));
  const ways = DETOURS.map((detour) => line(bend + detour));
  const all = [...nodes, ...handles];
  for (const others of [all, handles]) {
    for (const points of ways) {
      const handle = handlePlaces(points).find((point) => isFree(point, others));
      if (handle) return { points, handle };
    }
  }
  const points = line(bend);
  return { points, handle: alongOf(points, 0.5) };
}

function handlePlaces(points: readonly Point[]): Point[] {
  const fine = Array.from({ length: 41 }, (_, step) => (step + 2) / 44);
  return [...PLACES, ...fine].map((share) => alongOf(points, share));
}

/** Beside the handle, over or under it, or on the line elsewhere. */
function labelPlace(
  points: readonly Point[],
  handle: Point,
  room: number,
  taken: readonly Box[],
  width: number,
): { at: Point; box: Box } | undefined {
  const beside = [
    { x: handle.x + HIT + 2 + room / 2, y: handle.y },
    { x: handle.x - HIT - 2 - room / 2, y: handle.y },
    { x: handle.x, y: handle.y - HIT - 9 },
    { x: handle.x, y: handle.y + HIT + 9 },
  ];
  const along = PLACES.map((share) => alongOf(points, share));
  for (const middle of [...beside, ...along]) {
    const box = around(middle, room / 2 + 2, 9);
    if (box.left < 0 || box.right > width || box.top < 0) continue;
    if (taken.some((other) => meet(box, other))) continue;
    return { at: { x: middle.x, y: middle.y + 4 }, box };
  }
  return undefined;
}

function alongOf(points: readonly Point[], share: number): Point {
  const { x, y } = points[Math.round(share * (points.length - 1))] ?? { x: 0, y: 0 };
  return { x: Math.round(x), y: Math.round(y) };
}

function path(points: readonly Point[]): string {
  const kept = points.filter((_, index) => index % 6 === 0 || index === points.length - 1);
  return kept
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${Math.round(x)},${Math.round(y)}`)
    .join('');
}

function headOf(points: readonly Point[]): string {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-4) ?? points[0] ?? tip;
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const corner = (turn: number) =>
    `${Math.round(tip.x - HEAD * 1.4 * Math.cos(angle + turn))},${Math.round(tip.y - HEAD * 1.4 * Math.sin(angle + turn))}`;
  return `M${corner(0.45)}L${Math.round(tip.x)},${Math.round(tip.y)}L${corner(-0.45)}Z`;
}

function around({ x, y }: Point, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function holds({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
