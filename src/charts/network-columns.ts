import { isLeaf, nodesOf, type Branch } from './network-forest.ts';

/** A tree in a column; what of it hangs from a root in another column is one without its root. */
export interface Tree {
  readonly branch: Branch;
  readonly isContinued: boolean;
}

/** Trees go where there is most room; the one that is more than a column is shared among them. */
export function intoColumns(
  forest: readonly Branch[],
  ties: readonly (readonly [number, number])[],
  columns: number,
): Tree[][] {
  const parts = Array.from({ length: columns }, (): { trees: Tree[]; size: number } => ({
    trees: [],
    size: 0,
  }));
  const most = forest.reduce((sum, one) => sum + sizeOf(one), 0) / columns;
  const shortest = () => parts.reduce((a, b) => (b.size < a.size ? b : a));
  for (const branch of forest.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    const isShared = sizeOf(branch) > most * 1.1 && parts.every(({ size }) => size === 0);
    if (!isShared) {
      const part = shortest();
      part.trees.push({ branch, isContinued: false });
      part.size += sizeOf(branch) + 0.5;
      continue;
    }
    const shares = parts.map((): Branch[] => []);
    for (const group of groupsOf(branch.children, ties)) {
      const at = parts.indexOf(shortest());
      shares[at]?.push(...group);
      const part = parts[at];
      if (part) part.size += group.reduce((sum, one) => sum + sizeOf(one), 0);
    }
    for (const [at, share] of shares.entries()) {
      const children = branch.children.filter((child) => share.includes(child));
      if (at > 0 && children.length === 0) continue;
      const crossing = at === 0 ? branch.crossing : [];
      parts[at]?.trees.push({ branch: { ...branch, children, crossing }, isContinued: at > 0 });
    }
  }
  return parts.map(({ trees }) => trees);
}

function sizeOf(branch: Branch): number {
  const { children, crossing, ties } = branch;
  const own = isLeaf(branch) && ties.length === 1 ? 1 : 1 + 0.8 * (ties.length + crossing.length);
  return children.reduce((sum, one) => sum + sizeOf(one), own);
}

/** Branches with ties across each other stay together; the largest group first. */
function groupsOf(
  branches: readonly Branch[],
  ties: readonly (readonly [number, number])[],
): Branch[][] {
  const groups = branches.map((branch) => ({ own: [branch], nodes: new Set(nodesOf(branch)) }));
  for (const [from, to] of ties) {
    const [a, b] = [from, to].map((end) => groups.find(({ nodes }) => nodes.has(end)));
    if (!a || !b || a === b) continue;
    a.own.push(...b.own);
    for (const node of b.nodes) a.nodes.add(node);
    groups.splice(groups.indexOf(b), 1);
  }
  const size = (own: readonly Branch[]) => own.reduce((sum, one) => sum + sizeOf(one), 0);
  return groups.map(({ own }) => own).sort((a, b) => size(b) - size(a));
}
