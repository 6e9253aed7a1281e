import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import type { Article, Edition } from '../../src/model/edition.ts';
import type { Parallel } from '../../src/model/parallels.ts';
import { compareRows } from '../../src/site/compare-rows.ts';
import { corpus, seed } from '../corpus.ts';

/** A sentence of its own words, the same for the same letter. */
function sentence(letter: string): string {
  const words = Array.from({ length: 12 }, (_, index) => `${letter}${index}`);
  return `Of ${words.join(' ')}.`;
}

/** Two texts whose sentences are named by letters, their paragraphs apart by a space. */
function editionOf(one: string, other: string): { a: Article; b: Article; edition: Edition } {
  const text = (letters: string) =>
    letters
      .split(' ')
      .map((paragraph) => Array.from(paragraph, sentence).join(' '))
      .join('\n\n');
  const { edition } = makeEdition(
    corpus({ seeds: [seed('one.txt', text(one)), seed('other.txt', text(other))] }),
  );
  const [a, b] = edition.articles;
  if (!a || !b) throw new Error('two texts');
  return { a, b, edition };
}

/** Rows of two such texts: `a|a`, `b c|` and so on. */
function rowsOf(one: string, other: string): string[] {
  const { a, b, edition } = editionOf(one, other);
  return compareRows(a, b, edition.parallels.all).map((row) =>
    [row.a, row.b]
      .map((cells, side) =>
        cells.map(({ block, only }) => {
          const { text } = (side === 0 ? a : b).document;
          const letters = text.slice(block.start, block.end).match(/\p{L}(?=0 )/gu) ?? [];
          return only ? letters.join('').toUpperCase() : letters.join('');
        }),
      )
      .map((blocks) => blocks.join(' '))
      .join('|'),
  );
}

describe('rows of a comparison (capitals: only there)', () => {
  it.each([
    ['a b c', 'a b c', ['a|a', 'b|b', 'c|c']],
    ['a b c', 'x b c', ['A|X', 'b|b', 'c|c']],
    ['a b c d', 'a d x', ['a|a', 'B C|', 'd|d', '|X']],
    ['a b c', 'b c a', ['a|', 'b|b', 'c|c', '|a']],
    ['a b', 'c d', ['A B|C D']],
    ['a b a', 'a', ['a B a|a']],
    ['a b c d', 'a b x c d', ['a|a', 'b|b', '|X', 'c|c', 'd|d']],
    ['x ab y', 'v a b w', ['X|V', 'ab|a b', 'Y|W']],
    ['v a b w', 'x ab y', ['V|X', 'a b|ab', 'W|Y']],
    ['ab', 'a uvwxyz b', ['ab|a UVWXYZ b']],
    ['a uvwxyz b', 'ab', ['a UVWXYZ b|ab']],
    ['a bc d', 'ab cd', ['a bc d|ab cd']],
    ['ab cd e', 'a bc d e', ['ab cd|a bc d', 'e|e']],
    ['ab c', 'c a b', ['|c', 'ab|a b', 'c|']],
  ])('%s and %s', (one, other, rows) => {
    expect(rowsOf(one, other)).toEqual(rows);
  });
});

test('what is parallel stands level unless what stands level forbids it, and each block stands once', () => {
  const { a, b } = editionOf('a b c d e f', 'u v w x y z');
  const [idsA, idsB] = [a, b].map(({ document }) => document.blocks.map(({ id }) => id));
  if (!idsA || !idsB) throw new Error('two texts');
  const at = fc.nat({ max: 5 });
  const ties = fc.array(
    fc.record({ a: at, b: at, to: at, words: fc.integer({ min: 8, max: 60 }) }),
  );
  fc.assert(
    fc.property(ties, (all) => {
      const tied = all.map((tie) => ({ ...tie, to: Math.max(tie.b, tie.to) }));
      const rows = compareRows(
        a,
        b,
        tied.map(({ a: from, b: start, to, words }) =>
          parallelOf([idsA[from], idsA[from]], [idsB[start], idsB[to]], words),
        ),
      );
      expect(rows.flatMap((row) => row.a.map(({ block }) => block.id))).toEqual(idsA);
      expect(rows.flatMap((row) => row.b.map(({ block }) => block.id))).toEqual(idsB);
      const rowOf = (side: 'a' | 'b', id: string | undefined): number =>
        rows.findIndex((row) => row[side].some(({ block }) => block.id === id));
      const pairs = tied.flatMap((tie) =>
        Array.from({ length: tie.to + 1 - tie.b }, (_, step) => [tie.a, tie.b + step] as const),
      );
      const isLevel = ([one, other]: readonly [number, number]): boolean =>
        rowOf('a', idsA[one]) === rowOf('b', idsB[other]);
      const level = pairs.filter(isLevel);
      for (const [one, other] of pairs.filter((pair) => !isLevel(pair))) {
        expect(level.some((pair) => (pair[0] - one) * (pair[1] - other) < 0)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );

  type Ends = readonly [string | undefined, string | undefined];
  function parallelOf(endsA: Ends, endsB: Ends, words: number): Parallel {
    const side = ({ slug }: Article, [block, lastBlock]: Ends) =>
      ({ article: slug, block, lastBlock }) as Parallel['sides'][number];
    return {
      sides: [side(a, endsA), side(b, endsB)],
      found: { kind: 'copy', words, likeness: 1 },
      accepted: false,
      sources: 2,
    };
  }
});
