import { describe, expect, it } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { compareRows } from '../../src/site/compare-rows.ts';
import { corpus, seed } from '../corpus.ts';

/** A paragraph of its own words, the same for the same letter. */
function paragraph(letter: string): string {
  const words = Array.from({ length: 12 }, (_, index) => `${letter}${index}`);
  return `Of ${words.join(' ')}.`;
}

/** Rows of two texts whose paragraphs are named by letters: `a|a`, `bc|` and so on. */
function rowsOf(one: string, other: string): string[] {
  const text = (letters: string) => Array.from(letters, paragraph).join('\n\n');
  const { edition } = makeEdition(
    corpus({ seeds: [seed('one.txt', text(one)), seed('other.txt', text(other))] }),
  );
  const [a, b] = edition.articles;
  if (!a || !b) throw new Error('two texts');
  return compareRows(a, b, edition.parallels.all).map((row) =>
    [row.a, row.b]
      .map((cells, side) =>
        cells.map(({ block, only }) => {
          const letter = (side === 0 ? a : b).document.text.charAt(block.start + 3);
          return only ? letter.toUpperCase() : letter;
        }),
      )
      .map((letters) => letters.join(''))
      .join('|'),
  );
}

describe('rows of a comparison (capitals: only there)', () => {
  it.each([
    ['abc', 'abc', ['a|a', 'b|b', 'c|c']],
    ['abc', 'xbc', ['A|X', 'b|b', 'c|c']],
    ['abcd', 'adx', ['a|a', 'BC|', 'd|d', '|X']],
    ['abc', 'bca', ['a|', 'b|b', 'c|c', '|a']],
    ['ab', 'cd', ['AB|CD']],
    ['aba', 'a', ['a|a', 'Ba|']],
    ['abcd', 'abxcd', ['a|a', 'b|b', '|X', 'c|c', 'd|d']],
  ])('%s and %s', (one, other, rows) => {
    expect(rowsOf(one, other)).toEqual(rows);
  });
});
