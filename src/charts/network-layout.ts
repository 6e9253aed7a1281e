import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  randomLcg,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3';

/** A box with its middle at `x`, `y`; pixels. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Ties {
  /** Indexes into the boxes. */
  readonly links: readonly (readonly [number, number])[];
  readonly width: number;
}

interface Body extends SimulationNodeDatum, Size {
  x: number;
  y: number;
}

/** The same on every machine and in every build. */
const SEED = 0.42;
const TICKS = 300;
/** How much of the drawing is boxes: the rest is room for the ties and their names. */
const FILLED = 0.13;
/** Room that boxes keep from each other. */
const APART_X = 14;
const APART_Y = 22;
const ROUNDS = 60;

/**
 * Lays boxes out so that tied ones are near and none lies over another: a force-directed layout
 * (Fruchterman and Reingold 1991, as d3-force simulates it) with a fixed seed and number of ticks,
 * then overlap removal along the shorter way. It fits into `width`; its height is what it takes.
 *
 * @returns a place for each box, in their order, and the height of all
 */
export function layOut(
  sizes: readonly Size[],
  { links, width }: Ties,
): { boxes: Placed[]; height: number } {
  const area = sizes.reduce(
    (sum, size) => sum + (size.width + APART_X) * (size.height + APART_Y),
    0,
  );
  const height = Math.max(160, area / FILLED / width / 2.2);
  const bodies = simulate(sizes, links, width, height);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushApart(bodies)) break;
    keepWithin(bodies, width);
  }
  keepWithin(bodies, width);
  settle(bodies);
  return level(bodies);
}

function simulate(
  sizes: readonly Size[],
  links: Ties['links'],
  width: number,
  height: number,
): Body[] {
  const aspect = height / width;
  const bodies = sizes.map((size, index): Body => {
    const angle = index * Math.PI * (3 - Math.sqrt(5));
    const radius = 10 * Math.sqrt(index + 0.5);
    return { ...size, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  const reach = Math.sqrt((width * height) / Math.max(1, sizes.length));
  forceSimulation(bodies)
    .randomSource(randomLcg(SEED))
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-6 * reach)
        .distanceMax(2.5 * reach),
    )
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(
        links.map(([source, target]) => ({ source, target })),
      ).distance(reach * 0.8),
    )
    .force('x', forceX<Body>(0).strength(0.1 * Math.max(1, aspect)))
    .force('y', forceY<Body>(0).strength((0.1 * Math.max(1, 1 / aspect)) / Math.max(1, aspect)))
    .stop()
    .tick(TICKS);
  return intoFrame(bodies, width, height);
}

/** Stretches the cloud of points into the frame. */
function intoFrame(bodies: Body[], width: number, height: number): Body[] {
  const xs = bodies.map(({ x }) => x);
  const ys = bodies.map(({ y }) => y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  for (const body of bodies) {
    const room = width - body.width;
    body.x = body.width / 2 + (right > left ? ((body.x - left) / (right - left)) * room : room / 2);
    body.y = bottom > top ? ((body.y - top) / (bottom - top)) * height : height / 2;
  }
  return bodies;
}

/** How far two boxes lie over each other, room between them included. */
function overlap(a: Body, b: Body): { x: number; y: number } {
  return {
    x: (a.width + b.width) / 2 + APART_X - Math.abs(a.x - b.x),
    y: (a.height + b.height) / 2 + APART_Y - Math.abs(a.y - b.y),
  };
}

/** Moves every two boxes that lie over each other half the way apart; says whether there were any. */
function pushApart(bodies: readonly Body[]): boolean {
  let moved = false;
  for (const [index, a] of bodies.entries()) {
    for (const b of bodies.slice(index + 1)) {
      const { x, y } = overlap(a, b);
      if (x <= 0.5 || y <= 0.5) continue;
      moved = true;
      const axis = x < y ? 'x' : 'y';
      const way = (axis === 'x' ? x : y) / 2;
      const sign = a[axis] <= b[axis] ? -1 : 1;
      a[axis] += way * sign;
      b[axis] -= way * sign;
    }
  }
  return moved;
}

function keepWithin(bodies: readonly Body[], width: number): void {
  for (const body of bodies) {
    const half = body.width / 2;
    body.x = Math.min(Math.max(half, width - half), Math.max(half, body.x));
  }
}

/** From the top down, moves what still lies over a box above it below that one: then none does. */
function settle(bodies: readonly Body[]): void {
  const placed: Body[] = [];
  for (const body of bodies.toSorted((a, b) => a.y - b.y)) {
    for (let isFree = false; !isFree;) {
      const above = placed.filter((other) => {
        const { x, y } = overlap(body, other);
        return x > 0.5 && y > 0.5;
      });
      isFree = above.length === 0;
      for (const other of above) {
        body.y = Math.max(body.y, other.y + (body.height + other.height) / 2 + APART_Y);
      }
    }
    placed.push(body);
  }
}

function level(bodies: readonly Body[]): { boxes: Placed[]; height: number } {
  const top = Math.min(...bodies.map(({ y, height }) => y - height / 2));
  const boxes = bodies.map(({ x, y, width, height }) => ({
    x: round(x),
    y: round(y - top + 2),
    width,
    height,
  }));
  const height = Math.max(...boxes.map((box) => box.y + box.height / 2)) + 2;
  return { boxes, height: Math.ceil(height) };
}

/** To whole pixels, so that the last digit of a machine's arithmetic cannot change the picture. */
function round(value: number): number {
  return Math.round(value);
}
