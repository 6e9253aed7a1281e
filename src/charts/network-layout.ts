import { intoColumns, type Tree } from './network-columns.ts';
import { forestOf, isLeaf, type Branch } from './network-forest.ts';
import {
  around,
  BOX,
  boxAt,
  boxWidth,
  downwards,
  leafLead,
  referring,
  straight,
  type Box,
  type PlacedTie,
  type Start,
} from './network-ties.ts';

interface Tie {
  /** Places in the list of nodes. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

interface Layout {
  /** In the order of the nodes. */
  readonly boxes: readonly Box[];
  /** In the order of the ties. */
  readonly ties: readonly PlacedTie[];
  readonly height: number;
}

/** Under a box; and a row that is a name, which a finger can hit. */
const BOX_GAP = 7;
const MOST_LINES = 2;
const NAME_ROW = 24;
const INDENT = 22;
/** From the left of a box to the trunk on which its ties hang. */
const TRUNK = 9;
/** Between trees, and between columns. */
const TREE_GAP = 16;
const COLUMN_GAP = 28;
/** Upright lines at the right edge, and the distance between two of them. */
const MOST_LANES = 9;
const LANE = 8;
/** More lines than this have no room at one box's edge. */
const MOST_ARRIVALS = 3;
const ARRIVAL = 7;

/** One line of a column, from top to bottom. */
type Row =
  | { readonly kind: 'root'; readonly node: number; readonly depth: number }
  | { readonly kind: 'box'; readonly node: number; readonly depth: number }
  | {
      readonly kind: 'leaf' | 'name';
      readonly tie: number;
      /** The node at the end of the branch. */
      readonly node: number;
      readonly parent: number;
      readonly depth: number;
      /** How many names stand between this one and the box. */
      readonly below: number;
      readonly of: number;
    }
  | {
      readonly kind: 'crossing';
      readonly tie: number;
      readonly parent: number;
      readonly depth: number;
    };

/**
 * Lays a graph out as trees that grow downwards to the right: each tie is a row with its name in it,
 * on the trunk of the box from which it hangs, and ends at its other box. Ties across the trees
 * leave their row to the right, run upright in lanes at the edge, and come back to their box from
 * there. So no line passes a box that is not its own, and every tie has room for its name,
 * whatever the graph and the width.
 *
 * @param names of the nodes
 * @param width pixels; a column of at least 350 pixels for each of `columns`
 */
export function layOut(
  names: readonly string[],
  ties: readonly Tie[],
  { width, columns }: { readonly width: number; readonly columns: number },
): Layout {
  const pairs = ties.map(({ from, to }) => [from, to] as const);
  const room = (width - COLUMN_GAP * (columns - 1)) / columns;
  const parts = intoColumns(forestOf(names.length, pairs), pairs, columns);
  const placed = parts.map((trees, column) =>
    placeColumn(trees, names, ties, { left: Math.round(column * (room + COLUMN_GAP)), room }),
  );
  return join(placed, names, ties);
}

function rowsOf(tree: Tree): Row[] {
  const { branch, isContinued } = tree;
  const root: Row[] = isContinued ? [] : [{ kind: 'root', node: branch.node, depth: 0 }];
  return [...root, ...below(branch, 0)];
}

function below({ children, crossing, node: parent }: Branch, depth: number): Row[] {
  const leaving = crossing.map((tie): Row => ({ kind: 'crossing', tie, parent, depth }));
  const hanging = children.flatMap((child): Row[] => {
    const { node, ties } = child;
    const [tie] = ties;
    if (isLeaf(child) && ties.length === 1 && tie !== undefined) {
      return [{ kind: 'leaf', tie, node, parent, depth, below: 0, of: 1 }];
    }
    const named = ties.map((one, place): Row => {
      const others = ties.length - 1 - place;
      return { kind: 'name', tie: one, node, parent, depth, below: others, of: ties.length };
    });
    return [...named, { kind: 'box', node, depth: depth + 1 }, ...below(child, depth + 1)];
  });
  return [...leaving, ...hanging];
}

interface Column {
  readonly left: number;
  /** Where words and boxes end, and lanes begin. */
  readonly right: number;
  readonly height: number;
  /** By the number of the node. */
  readonly boxes: ReadonlyMap<number, Box>;
  readonly rows: readonly { readonly row: Row; readonly y: number }[];
  /** By the number of the tie. */
  readonly lanes: ReadonlyMap<number, number>;
}

function placeColumn(
  trees: readonly Tree[],
  names: readonly string[],
  ties: readonly Tie[],
  { left, room }: { readonly left: number; readonly room: number },
): Column {
  const rows = trees.map(rowsOf);
  const lanes = lanesOf(rows.flat(), ties);
  const edge = Math.max(0, ...[...lanes.values()].map((lane) => lane + 2));
  const right = left + Math.floor(room) - 2 - edge * LANE;
  const boxes = new Map<number, Box>();
  const placed: { row: Row; y: number }[] = [];
  let y = 1;
  for (const [at, own] of rows.entries()) {
    if (trees[at]?.isContinued) y += BOX + BOX_GAP;
    else if (at > 0) y += TREE_GAP;
    for (const row of own.flatMap((one) => fitting(one, names, ties, right - left))) {
      if (endsInBox(row)) {
        const x = left + 1 + (row.kind === 'leaf' ? lead(row, ties) : row.depth * INDENT);
        boxes.set(row.node, boxAt(x, y, names[row.node] ?? '', { right, most: MOST_LINES }));
      }
      placed.push({ row, y });
      y += endsInBox(row) ? (boxes.get(row.node)?.height ?? 0) + BOX_GAP : NAME_ROW;
    }
  }
  return { left, right, height: y, boxes, rows: placed, lanes };
}

function endsInBox(row: Row): row is Row & { kind: 'root' | 'box' | 'leaf' } {
  return row.kind !== 'name' && row.kind !== 'crossing';
}

function lead({ depth, tie }: { depth: number; tie: number }, ties: readonly Tie[]): number {
  return depth * INDENT + TRUNK + leafLead(ties[tie]?.label ?? '');
}

/** A leaf whose name and tie are too wide for one row gets two. */
function fitting(
  row: Row,
  names: readonly string[],
  ties: readonly Tie[],
  room: number,
): readonly Row[] {
  if (row.kind !== 'leaf') return [row];
  if (lead(row, ties) + boxWidth(names[row.node] ?? '') < room) return [row];
  const { depth, node } = row;
  return [
    { ...row, kind: 'name' },
    { kind: 'box', node, depth: depth + 1 },
  ];
}

/**
 * A lane for each tie across the trees, the shortest nearest to the boxes, so that no two overlap.
 * Those for which there is none end where their row ends.
 */
function lanesOf(rows: readonly Row[], ties: readonly Tie[]): Map<number, number> {
  const places = new Map(
    rows.flatMap((row, place) => (endsInBox(row) ? [[row.node, place] as const] : [])),
  );
  const spans = rows.flatMap((row, place) => {
    if (row.kind !== 'crossing') return [];
    const { from, to } = ties[row.tie] ?? { from: -1, to: -1 };
    const end = places.get(to);
    if (end === undefined || from === to) return [];
    return [{ tie: row.tie, to, first: Math.min(place, end), last: Math.max(place, end) }];
  });
  const lanes = new Map<number, number>();
  const taken = Array.from({ length: MOST_LANES }, (): typeof spans => []);
  for (const span of spans.sort((a, b) => a.last - a.first - (b.last - b.first))) {
    const arrived = [...lanes.keys()].filter((tie) => ties[tie]?.to === span.to).length;
    const lane = taken.findIndex((own) =>
      own.every(({ first, last }) => last < span.first || span.last < first),
    );
    if (lane < 0 || arrived >= MOST_ARRIVALS) continue;
    taken[lane]?.push(span);
    lanes.set(span.tie, lane);
  }
  return lanes;
}

/** Draws the ties of all columns, once all boxes have their places. */
function join(columns: readonly Column[], names: readonly string[], ties: readonly Tie[]): Layout {
  const boxes = new Map(columns.flatMap((column) => [...column.boxes]));
  const placed = new Map<number, PlacedTie>();
  for (const column of columns) {
    for (const { row, y } of column.rows) {
      const tie = 'tie' in row ? ties[row.tie] : undefined;
      const parent = 'parent' in row ? boxes.get(row.parent) : undefined;
      if (!tie || !parent || !('tie' in row)) continue;
      const trunk = column.left + row.depth * INDENT + TRUNK;
      const middle = y + (row.kind === 'leaf' ? BOX : NAME_ROW) / 2;
      const start = { label: tie.label, y: middle, trunk, right: column.right, parent };
      if (row.kind === 'crossing') {
        placed.set(row.tie, crossing(start, row.tie, { column, boxes, names, ties }));
        continue;
      }
      const child = boxes.get(row.node);
      if (!child) continue;
      const isOut = tie.to === row.node;
      placed.set(
        row.tie,
        row.kind === 'leaf' ? straight(start, child, isOut) : downwards(start, child, isOut, row),
      );
    }
  }
  return {
    boxes: names.map((_, node) => found(boxes.get(node))),
    ties: ties.map((_, tie) => found(placed.get(tie))),
    height: Math.ceil(Math.max(BOX + 2, ...columns.map(({ height }) => height))),
  };
}

function crossing(
  start: Start,
  tie: number,
  {
    column: { lanes, right },
    boxes,
    names,
    ties,
  }: {
    readonly column: Column;
    readonly boxes: ReadonlyMap<number, Box>;
    readonly names: readonly string[];
    readonly ties: readonly Tie[];
  },
): PlacedTie {
  const to = ties[tie]?.to ?? -1;
  const lane = lanes.get(tie);
  const target = boxes.get(to);
  if (lane === undefined || !target) return referring(start, names[to] ?? '');
  const arriving = [...lanes.keys()].filter((one) => ties[one]?.to === to);
  const middle = (arriving.length - 1) / 2;
  const at = target.y + target.height / 2 + (arriving.indexOf(tie) - middle) * ARRIVAL;
  return around(start, target, right + (lane + 1) * LANE, at);
}

/** Every node and every tie has a row. */
function found<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('A part of the network has no place.');
  return one;
}
