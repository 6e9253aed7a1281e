import { describe, expect, it } from 'vitest';
import { quoteWithCitation } from '../../src/exports/quote-with-citation.ts';
import { english } from '../words/english.ts';

const source = 'Digest of a text by Juro Osawa, written for this site';
const address = 'https://example.org/articles/wsj-amos/?s=4-21.0vwvl5f#p4';

const CASES: readonly (readonly [
  what: string,
  words: readonly string[],
  blocks: readonly string[],
  lines: readonly string[],
])[] = [
  ['one paragraph', ['a 10% share'], ['p4'], ['“a 10% share”', `${source}, paragraph 4`]],
  [
    'several: opened at each, closed at the last',
    ['the first', 'the second', 'the third'],
    ['p4', 'h2', 'p5a'],
    ['“the first', '', '“the second', '', '“the third”', `${source}, paragraphs 4–5a`],
  ],
  ['a heading, which has no number', ['The title'], ['h1'], ['“The title”', source]],
  [
    'a heading and a paragraph',
    ['The title', 'It is'],
    ['h1', 'p1'],
    ['“The title', '', '“It is”', `${source}, paragraph 1`],
  ],
  [
    'line ends and tabs',
    [' hard\r\nwrapped\t text '],
    ['p1'],
    ['“hard wrapped text”', `${source}, paragraph 1`],
  ],
  [
    'double marks of its own, which stay: those around them are the others',
    ['"more" and “less”'],
    ['p1'],
    ['‘"more" and “less”’', `${source}, paragraph 1`],
  ],
  [
    'what stands in marks already, quoted to the letter',
    ['“less”'],
    ['p1'],
    ['‘“less”’', `${source}, paragraph 1`],
  ],
  [
    'single marks of its own',
    ['the sailors’ ‘more’'],
    ['p1'],
    ['“the sailors’ ‘more’”', `${source}, paragraph 1`],
  ],
  [
    'double marks in one of several paragraphs: one pair for all',
    ['the first', 'the "second"'],
    ['p1', 'p2'],
    ['‘the first', '', '‘the "second"’', `${source}, paragraphs 1–2`],
  ],
];

describe('a quotation', () => {
  it.each(CASES)('of %s', (_what, words, blocks, lines) => {
    const quote = quoteWithCitation({ words, blocks, source, address }, english);
    expect(quote.split('\n')).toEqual([...lines, address]);
  });

  it('says no more of its source than is known', () => {
    const quote = quoteWithCitation(
      { words: ['It is'], blocks: ['h1'], source: '', address },
      english,
    );
    expect(quote).toBe(`“It is”\n${address}`);
  });
});
