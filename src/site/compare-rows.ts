import { blockText, isIndexed, type Block } from '../model/document.ts';
import type { Article } from '../model/edition.ts';
import type { Parallel } from '../model/parallels.ts';
import { plainWords } from '../text/differing-words.ts';

/** Blocks of two articles that stand level: those of a parallel, or what either has between two. */
export interface CompareRow {
  readonly a: readonly ComparedBlock[];
  readonly b: readonly ComparedBlock[];
}

export interface ComparedBlock {
  readonly block: Block;
  /** Whether no parallel touches it, so that only this article tells it. */
  readonly only: boolean;
}

/** Parallels by the indexes of the blocks that they touch, first and last of either side. */
interface Tie {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly weight: number;
}

/** Two blocks, by their indexes, that a parallel ties. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** What a parallel weighs that no words tell: like one of a line. */
const WRITTEN_WEIGHT = 10;

/**
 * Sets two articles side by side: rows in the order of both, in which the blocks of parallels stand
 * level; a block that has parallels in several of the other stands in one row with them all. Where the
 * order of the parallels differs, the heaviest that keep it do so, and the others stand where their
 * texts have them. Page furniture is left out.
 */
export function compareRows(a: Article, b: Article, parallels: readonly Parallel[]): CompareRow[] {
  const blocksA = a.document.blocks.filter(isIndexed);
  const blocksB = b.document.blocks.filter(isIndexed);
  const textsOf =
    ({ document }: Article, blocks: readonly Block[]) =>
    (index: number) =>
      blocks[index] ? blockText(document, blocks[index]) : '';
  const pairs = parallels
    .map((parallel) => tieOf(parallel, blocksA, blocksB))
    .flatMap((tie) => pairsOf(tie, textsOf(a, blocksA), textsOf(b, blocksB)));
  const tied = { a: new Set(pairs.map((pair) => pair.a)), b: new Set(pairs.map((pair) => pair.b)) };
  const cells = (side: 'a' | 'b', blocks: readonly Block[], from: number, to: number) =>
    blocks
      .slice(from, to)
      .map((block, offset) => ({ block, only: !tied[side].has(from + offset) }));
  const rows: CompareRow[] = [];
  let [nextA, nextB] = [0, 0];
  const push = (endA: number, endB: number): void => {
    if (endA > nextA || endB > nextB) {
      rows.push({ a: cells('a', blocksA, nextA, endA), b: cells('b', blocksB, nextB, endB) });
    }
    [nextA, nextB] = [endA, endB];
  };
  for (const [first, last] of levels(inOrder(together(pairs)))) {
    push(first.a, first.b);
    push(last.a + 1, last.b + 1);
  }
  push(blocksA.length, blocksB.length);
  return rows;
}

function tieOf({ sides: [a, b], found }: Parallel, blocksA: Block[], blocksB: Block[]): Tie {
  const indexOf = (blocks: readonly Block[], id: string): number =>
    Math.max(
      0,
      blocks.findIndex((block) => block.id === id),
    );
  return {
    a: [indexOf(blocksA, a.block), indexOf(blocksA, a.lastBlock)],
    b: [indexOf(blocksB, b.block), indexOf(blocksB, b.lastBlock)],
    weight: found?.words ?? WRITTEN_WEIGHT,
  };
}

/** Pairs of blocks beyond which a parallel of many stays one row. */
const MOST_PAIRS = 10_000;
/** The share of the words of the shorter block that two blocks of one parallel have in common. */
const SAME_BLOCK = 0.5;

/**
 * The pairs of blocks that a parallel ties: where it goes over several of both texts, those that have
 * their words in common, or else each of the one with the first or the last of the other.
 */
function pairsOf(
  tie: Tie,
  textA: (index: number) => string,
  textB: (index: number) => string,
): Pair[] {
  const [own, other] = [indexesIn(tie.a), indexesIn(tie.b)];
  const pairs = own.length * other.length;
  if (own.length === 1 || other.length === 1 || pairs > MOST_PAIRS) return stairs(tie);
  const setsB = other.map((index) => new Set(plainWords(textB(index))));
  const alike = own.flatMap((a): Pair[] => {
    const words = new Set(plainWords(textA(a)));
    return other.flatMap((b, at) => {
      const set = setsB[at] ?? new Set<string>();
      const weight = [...words].filter((word) => set.has(word)).length;
      return weight > SAME_BLOCK * Math.min(words.size, set.size) ? [{ a, b, weight }] : [];
    });
  });
  return alike.length > 0 ? alike : stairs(tie);
}

/** Pairs in order that together hold every block of a parallel. */
function stairs({ a, b, weight }: Tie): Pair[] {
  const steps = [
    ...indexesIn(b).map((index) => ({ a: a[0], b: index })),
    ...indexesIn(a)
      .map((index) => ({ a: index, b: b[1] }))
      .slice(1),
  ];
  return steps.map((step) => ({ ...step, weight: weight / steps.length }));
}

function indexesIn([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to + 1 - from }, (_, offset) => from + offset);
}

/** Parallels of the same two blocks weigh together. */
function together(pairs: readonly Pair[]): Pair[] {
  return [...Map.groupBy(pairs, ({ a, b }) => `${a},${b}`).values()].flatMap((alike) => {
    const weight = alike.reduce((sum, pair) => sum + pair.weight, 0);
    return alike[0] ? [{ ...alike[0], weight }] : [];
  });
}

/** Pairs of blocks as they follow each other in both texts; what a chain of them weighs. */
interface Chain {
  readonly pair: Pair;
  readonly weight: number;
  readonly before: Chain | undefined;
}

/** The heaviest pairs of which none goes back behind another, in either text. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const heaviest = new HeaviestUpTo(pairs.reduce((most, { b }) => Math.max(most, b + 1), 0));
  for (const pair of pairs.toSorted((x, y) => x.a - y.a || x.b - y.b)) {
    const before = heaviest.at(pair.b);
    heaviest.add({ pair, weight: pair.weight + (before?.weight ?? 0), before });
  }
  const chain: Pair[] = [];
  for (let end = heaviest.at(Infinity); end; end = end.before) chain.push(end.pair);
  return chain.reverse();
}

/** The heaviest chain that ends at a block of the second text or before it (Fenwick's tree, 1994). */
class HeaviestUpTo {
  private readonly nodes: (Chain | undefined)[];

  constructor(size: number) {
    this.nodes = Array.from({ length: size + 1 });
  }

  add(chain: Chain): void {
    for (let at = chain.pair.b + 1; at < this.nodes.length; at += at & -at) {
      if (chain.weight > (this.nodes[at]?.weight ?? 0)) this.nodes[at] = chain;
    }
  }

  at(block: number): Chain | undefined {
    let best: Chain | undefined;
    for (let at = Math.min(block + 1, this.nodes.length - 1); at > 0; at -= at & -at) {
      const one = this.nodes[at];
      if (one && one.weight > (best?.weight ?? 0)) best = one;
    }
    return best;
  }
}

/** Pairs that stand in one row: the first and the last of those that share a block with the next. */
function levels(chain: readonly Pair[]): [Pair, Pair][] {
  const rows: [Pair, Pair][] = [];
  for (const pair of chain) {
    const row = rows.at(-1);
    if (row && (row[1].a === pair.a || row[1].b === pair.b)) row[1] = pair;
    else rows.push([pair, pair]);
  }
  return rows;
}
