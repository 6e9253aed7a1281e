import type { Passage } from '../model/document.ts';

/** Two passages by the texts that they are of. */
interface Pair {
  readonly texts: readonly [number, number];
  readonly passages: readonly [Passage, Passage];
}

/**
 * For each pair of passages, the number of texts that have the passage: its two, and those parallel
 * to them, and so on. Passages of one text are one where they have more than half of the shorter in
 * common, as passim clusters them.
 */
export function reachOf(pairs: readonly Pair[]): number[] {
  const sides = pairs.flatMap(({ texts, passages }) =>
    texts.map((text, side) => ({ text, passage: passages[side] ?? { start: 0, end: 0 } })),
  );
  const sets = new DisjointSets(sides.length);
  for (let pair = 0; pair < pairs.length; pair += 1) sets.join(2 * pair, 2 * pair + 1);
  const order = sides
    .map((_, side) => side)
    .sort((one, other) => {
      const [a, b] = [sides[one], sides[other]];
      return a && b ? a.text - b.text || a.passage.start - b.passage.start : 0;
    });
  // In this order a passage can only meet the last that reaches as far, or one that joins it.
  let last = order[0] ?? 0;
  for (const side of order.slice(1)) {
    const [one, other] = [sides[last], sides[side]];
    if (!one || !other) continue;
    if (one.text === other.text && areOne(one.passage, other.passage)) sets.join(last, side);
    if (one.text !== other.text || one.passage.end <= other.passage.end) last = side;
  }
  const texts = new Map<number, Set<number>>();
  for (const [side, { text }] of sides.entries()) {
    const root = sets.rootOf(side);
    texts.set(root, (texts.get(root) ?? new Set()).add(text));
  }
  return pairs.map((_, pair) => texts.get(sets.rootOf(2 * pair))?.size ?? 2);
}

function areOne(one: Passage, other: Passage): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > 0.5 * Math.min(one.end - one.start, other.end - other.start);
}

/** Union-find. */
class DisjointSets {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  rootOf(member: number): number {
    let root = member;
    while (this.parents[root] !== root) {
      const parent = this.parents[root] ?? root;
      this.parents[root] = this.parents[parent] ?? parent;
      root = parent;
    }
    return root;
  }

  join(one: number, other: number): void {
    this.parents[this.rootOf(one)] = this.rootOf(other);
  }
}
