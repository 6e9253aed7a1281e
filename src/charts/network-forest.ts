/** A node with what hangs from it. All numbers are places in the lists of nodes and of ties. */
export interface Branch {
  readonly node: number;
  /** The ties between it and the node from which it hangs. */
  readonly ties: readonly number[];
  /** Ties that lead from it to elsewhere than to a child or to the node from which it hangs. */
  readonly crossing: readonly number[];
  readonly children: readonly Branch[];
}

type Pair = readonly [from: number, to: number];

/** What lies deeper begins a tree of its own, for each level moves to the right. */
const DEEPEST = 5;
/** Rounds of exchanging neighbours; the order hardly changes after the second. */
const ROUNDS = 4;

/**
 * Takes a graph apart into trees: from the node with the most ties, breadth first, so that every
 * node hangs from the nearest one. Every tie is in the result once: on a branch, or crossing.
 *
 * Nodes with nothing under them come first; the others stand so that crossing ties are short.
 */
export function forestOf(count: number, ties: readonly Pair[]): Branch[] {
  const neighbours = Array.from({ length: count }, () => new Set<number>());
  const degrees = Array.from({ length: count }, () => 0);
  for (const [from, to] of ties) {
    neighbours[from]?.add(to);
    neighbours[to]?.add(from);
    for (const end of [from, to]) degrees[end] = (degrees[end] ?? 0) + 1;
  }
  const byDegree = [...degrees.keys()].sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0));
  const parents = new Map<number, number | undefined>();
  const roots = byDegree.filter((root) => {
    if (parents.has(root)) return false;
    parents.set(root, undefined);
    reach(root, neighbours, parents);
    return true;
  });
  const children = Map.groupBy(
    byDegree.filter((node) => parents.get(node) !== undefined),
    (node) => parents.get(node),
  );
  const hangs = (node: number, other: number) => node !== other && parents.get(node) === other;
  const grow = (node: number): Branch => ({
    node,
    ties: [...ties.keys()].filter((place) => {
      const [from, to] = ties[place] ?? [];
      return from === node ? hangs(node, to ?? -1) : to === node && hangs(node, from ?? -1);
    }),
    crossing: [...ties.keys()].filter((place) => {
      const [from = -1, to = -1] = ties[place] ?? [];
      return from === node && !hangs(from, to) && !hangs(to, from);
    }),
    children: (children.get(node) ?? []).map(grow),
  });
  return roots.map((root) => inOrder(grow(root), ties));
}

function reach(
  root: number,
  neighbours: readonly ReadonlySet<number>[],
  parents: Map<number, number | undefined>,
): void {
  let level = [root];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    level = level.flatMap((node) =>
      [...(neighbours[node] ?? [])].filter((other) => {
        if (parents.has(other)) return false;
        parents.set(other, node);
        return true;
      }),
    );
  }
}

/** All nodes of a branch, from top to bottom. */
export function nodesOf(branch: Branch): number[] {
  return [branch.node, ...branch.children.flatMap(nodesOf)];
}

/** Whether a branch is but one node, with nothing that begins at it. */
export function isLeaf({ children, crossing }: Branch): boolean {
  return children.length === 0 && crossing.length === 0;
}

function inOrder(root: Branch, ties: readonly Pair[]): Branch {
  const crossing = crossingOf(root).flatMap((place) => ties[place] ?? []);
  const cost = (branch: Branch): number => {
    const order = new Map(nodesOf(branch).map((node, place) => [node, place]));
    let sum = 0;
    for (let end = 0; end < crossing.length; end += 2) {
      const [a, b] = [order.get(crossing[end] ?? -1), order.get(crossing[end + 1] ?? -1)];
      if (a !== undefined && b !== undefined) sum += Math.abs(a - b);
    }
    return sum;
  };
  const sort = (branch: Branch, whole: (own: Branch) => Branch): Branch => {
    let own = { ...branch, children: branch.children.toSorted(leavesFirst) };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let at = 1; at < own.children.length; at += 1) {
        const [a, b] = [own.children[at - 1], own.children[at]];
        if (!a || !b || isLeaf(a) !== isLeaf(b)) continue;
        const other = { ...own, children: own.children.with(at - 1, b).with(at, a) };
        if (cost(whole(other)) < cost(whole(own))) own = other;
      }
    }
    for (const [at, child] of own.children.entries()) {
      const place = (one: Branch) => ({ ...own, children: own.children.with(at, one) });
      own = place(sort(child, (one) => whole(place(one))));
    }
    return own;
  };
  return crossing.length === 0 ? leavesUp(root) : sort(root, (own) => own);
}

function crossingOf({ children, crossing }: Branch): number[] {
  return [...crossing, ...children.flatMap(crossingOf)];
}

function leavesUp(branch: Branch): Branch {
  return { ...branch, children: branch.children.toSorted(leavesFirst).map(leavesUp) };
}

function leavesFirst(a: Branch, b: Branch): number {
  return Number(isLeaf(b)) - Number(isLeaf(a));
}
