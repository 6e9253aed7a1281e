import { describe, expect, it } from 'vitest';
import { readMdx } from '../../src/markdown/read-mdx.ts';

function note(id: string, text: string) {
  return `<Note id="${id}" on="words">\n${text}\n</Note>\n`;
}

describe('marks and footnotes that belong together', () => {
  it.each([
    ['in the introduction', 'A.[^1]\n\n[^1]: B.'],
    ['in a note', note('a', 'A.[^1]\n\n[^1]: B.')],
    ['in a note, without an empty line', note('a', 'A.[^1]\n[^1]: B.')],
    ['below the notes', `${note('a', 'A.[^x]')}\n${note('b', 'B.[^x]')}\n[^x]: C.`],
    ['in another note', note('a', 'A.[^x]') + note('b', 'B.[^x]\n\n[^x]: C.')],
    [
      'in two notes, of one name',
      note('a', 'A.[^1]\n\n[^1]: B.') + note('b', 'C.[^1]\n\n[^1]: D.'),
    ],
    ['in a footnote', 'A.[^1]\n\n[^1]: B.[^2]\n\n[^2]: C.'],
    ['in words of any script', 'A.[^注 释]\n\n[^注释]: B.'.replace(' ', '')],
    ['not meant', 'A \\[^1] `[^2]` [b](https://example.org/[^3])'],
  ])('%s', (_where, body) => {
    expect(readMdx(body, 'a.mdx', 1).problems).toEqual([]);
  });
});

/** What is written, code, line, column, words of the message. */
// prettier-ignore
const FAULTS: readonly [body: string, code: string, line: number, column: number, words: string][] = [
  ['A.\n\nB[^2] c.', 'mdx/missing-footnote', 3, 2, 'Write it below the paragraph, as `[^2]: …`'],
  ['A\n> b\n> *c [^shar]*[^share]\n\n[^share]: D.', 'mdx/missing-footnote', 3, 6, 'Did you mean `share`?'],
  ['A \\\\[^1]', 'mdx/missing-footnote', 1, 5, '`\\[^1]`'],
  ['A [^1]: B.', 'mdx/missing-footnote', 1, 3, '`[^1]`'],
  [note('a', '| b |\n|---|\n| c[^d] |'), 'mdx/missing-footnote', 4, 4, '`[^d]`'],
  [note('a', 'A.[^1]\n\n[^1]: B.') + note('b', 'C.[^1]\n\n[^1]: D.') + note('c', 'E.[^1]'), 'mdx/missing-footnote', 12, 3, 'lines 4 and 9'],
  ['A.[^1]\n\n[^1]: B.\n\n[^1]: C.', 'mdx/duplicate-footnote', 5, 1, 'line 3'],
  [note('a', 'A.[^1]\n\n[^1]: B.\n\n[^1]: C.'), 'mdx/duplicate-footnote', 6, 1, 'line 4'],
  ['A.\n\n[^1]: B.', 'mdx/unused-footnote', 3, 1, 'behind the words'],
  [`${note('a', 'A.[^1]\n\n[^1]: B.')}\n[^1]: C.`, 'mdx/unused-footnote', 7, 1, '`[^1]`'],
];

describe('those that do not are told', () => {
  it.each(FAULTS)('%j: %s', (body, code, line, column, words) => {
    const { problems } = readMdx(body, 'a.mdx', 1);
    expect(problems).toMatchObject([{ code, file: 'a.mdx', line, column }]);
    expect(`${problems[0]?.what} ${problems[0]?.mend}`).toContain(words);
  });

  it('an unused one as a warning only', () => {
    expect(readMdx('[^1]: B.', 'a.mdx', 1).problems).toMatchObject([{ severity: 'warning' }]);
  });
});
