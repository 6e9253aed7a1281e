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

/** What a parallel weighs that no words tell: like one of a line. */
const WRITTEN_WEIGHT = 10;

/**
 * Sets two articles side by side: rows in the order of both, in which the blocks of parallels stand
 * level. Where the order of the parallels differs, the heaviest that keep it do so, and the others
 * stand where their texts have them. Page furniture is left out.
 */
export function compareRows(a: Article, b: Article, parallels: readonly Parallel[]): CompareRow[] {
  const blocksA = a.document.blocks.filter(isIndexed);
  const blocksB = b.document.blocks.filter(isIndexed);
  const ties = parallels.map((parallel) => tieOf(parallel, blocksA, blocksB));
  const textsOf =
    ({ document }: Article, blocks: readonly Block[]) =>
    (index: number) =>
      blocks[index] ? blockText(document, blocks[index]) : '';
  const finer = ties.flatMap((tie) => apart(tie, textsOf(a, blocksA), textsOf(b, blocksB)));
  const cells = (side: 'a' | 'b', blocks: readonly Block[], from: number, to: number) =>
    blocks.slice(from, to).map((block, offset) => ({
      block,
      only: !finer.some((tie) => tie[side][0] <= from + offset && from + offset <= tie[side][1]),
    }));
  const rows: CompareRow[] = [];
  let [nextA, nextB] = [0, 0];
  const push = (endA: number, endB: number): void => {
    if (endA > nextA || endB > nextB) {
      rows.push({ a: cells('a', blocksA, nextA, endA), b: cells('b', blocksB, nextB, endB) });
    }
    [nextA, nextB] = [endA, endB];
  };
  for (const level of inOrder(together(finer))) {
    push(level.a[0], level.b[0]);
    push(level.a[1] + 1, level.b[1] + 1);
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

/** A parallel over several blocks of both texts, as pairs of blocks that have their words in common. */
function apart(
  tie: Tie,
  textA: (index: number) => string,
  textB: (index: number) => string,
): Tie[] {
  const [own, other] = [indexesIn(tie.a), indexesIn(tie.b)];
  const pairs = own.length * other.length;
  if (own.length === 1 || other.length === 1 || pairs > MOST_PAIRS) return [tie];
  const setsB = other.map((index) => new Set(plainWords(textB(index))));
  const finer = own.flatMap((a): Tie[] => {
    const words = new Set(plainWords(textA(a)));
    return other.flatMap((b, at) => {
      const set = setsB[at] ?? new Set<string>();
      const weight = [...words].filter((word) => set.has(word)).length;
      const isSame = weight > SAME_BLOCK * Math.min(words.size, set.size);
      return isSame ? [{ a: [a, a] as const, b: [b, b] as const, weight }] : [];
    });
  });
  return finer.length > 0 ? finer : [tie];
}

function indexesIn([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to + 1 - from }, (_, offset) => from + offset);
}

/** Parallels of the same blocks weigh together. */
function together(ties: readonly Tie[]): Tie[] {
  return [...Map.groupBy(ties, ({ a, b }) => [a, b].join()).values()].flatMap((alike) => {
    const weight = alike.reduce((sum, tie) => sum + tie.weight, 0);
    return alike[0] ? [{ ...alike[0], weight }] : [];
  });
}

/** The heaviest ties that follow each other in both texts, none with a block of another. */
function inOrder(ties: readonly Tie[]): Tie[] {
  const sorted = ties.toSorted((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
  const best: { weight: number; before: number }[] = [];
  for (const [index, tie] of sorted.entries()) {
    let before = -1;
    for (let other = 0; other < index; other += 1) {
      const earlier = sorted[other];
      const follows = earlier && earlier.a[1] < tie.a[0] && earlier.b[1] < tie.b[0];
      if (follows && (best[other]?.weight ?? 0) > (best[before]?.weight ?? 0)) before = other;
    }
    best.push({ weight: tie.weight + (best[before]?.weight ?? 0), before });
  }
  const heaviest = Math.max(...best.map(({ weight }) => weight), 0);
  const chain: Tie[] = [];
  let at = best.findIndex(({ weight }) => weight === heaviest);
  for (; at >= 0; at = best[at]?.before ?? -1) {
    const tie = sorted[at];
    if (tie) chain.unshift(tie);
  }
  return chain;
}
