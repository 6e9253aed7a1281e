import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { BLOCK_KINDS, type Block } from '../../src/model/document.ts';
import { parse } from '../../src/parse/parse.ts';

const AT = { file: 'content/articles/a.mdx' };
const WHITE = /^[\s\u200b]*$/;

const blocksOf = (text: string): readonly Block[] => parse(text, {}, AT).document.blocks;

/** Lines that heuristics look for, so that random texts are full of them. */
const line = fc.oneof(
  fc.constantFrom(
    'By Jane Doe',
    'CHAPTER I.',
    'Who’s Who',
    'Related articles',
    '• RSS',
    '• Staff Reporter',
    '- an item',
    '2. an item',
    '2013-05-01',
    'Copyright 2013 Jane Doe. All rights reserved.',
    'The pier in May (Internet photo)',
    'WASHINGTON — The share of Google Inc. GOOG -1.45% fell.',
    '*** START OF THE PROJECT GUTENBERG EBOOK A ***',
    '*** END OF THE PROJECT GUTENBERG EBOOK A ***',
    '# Title',
    '======',
    '> quoted in a mail',
    'a line that was broken in the middle of its sentence because it was full and',
    'Alibaba, China’s e-commerce giant, is taking a page from Google, as everybody knows by now...',
    '他说今天的水比昨天高了一寸。我那时不懂得水有高低，只觉得船大，人小，对岸很远',
    '\u00a0',
    '\u200b',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const lineEnd = fc.constantFrom(
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u2029',
  '\f',
  '\v',
  '\n\t',
  '',
);
const anyText = fc.oneof(
  fc.array(fc.tuple(line, lineEnd)).map((pairs) => pairs.flat().join('')),
  fc.array(fc.tuple(line, lineEnd)).map((pairs) => `\ufeff${pairs.flat().join('')}`),
  fc.string({ unit: 'binary' }),
);

describe('every text', () => {
  it('is its lead and its blocks with their tails', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { document } = parse(text, {}, AT);
        const parts = document.blocks.map(({ start, tail }) => text.slice(start, tail));
        expect(text.slice(0, document.lead) + parts.join('')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('has blocks of text, with white space between them only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { document } = parse(text, {}, AT);
        expect(text.slice(0, document.lead)).toMatch(WHITE);
        for (const { end, start, tail } of document.blocks) {
          expect(text.slice(start, end)).toMatch(/^[^\s\u200b](?:.*[^\s\u200b])?$/s);
          expect(text.slice(end, tail)).toMatch(WHITE);
        }
      }),
    );
  });

  it('has spans inside their blocks, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const block of blocksOf(text)) {
          let end = block.start;
          for (const span of block.spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            ({ end } = span);
          }
          expect(end).toBeLessThanOrEqual(block.end);
        }
      }),
    );
  });

  it('has paragraphs and items numbered together, without a gap, and other kinds apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = blocksOf(text);
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
        const numbered = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
        expect(numbered.map(({ id }) => id)).toEqual(numbered.map((_, index) => `p${index + 1}`));
      }),
    );
  });
});

it('has no block where there is no text', () => {
  for (const text of ['', ' ', '\ufeff', '\r\n\u00a0\r\n\u200b\r\n']) {
    expect(parse(text, {}, AT).document).toEqual({ text, lead: text.length, blocks: [] });
  }
});

it('gives each kind ids of its own letter', () => {
  const overrides = Object.fromEntries(BLOCK_KINDS.map((kind) => [`Words of a ${kind}`, kind]));
  const text = Object.keys(overrides).join('\n\n');
  const { document } = parse(text, overrides, AT);
  expect(document.blocks.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'h1 heading',
    'y1 byline',
    'd1 dateline',
    'p1 paragraph',
    'c1 caption',
    'p2 list-item',
    'x1 boilerplate',
  ]);
});

describe('a caption that comes again', () => {
  const caption = 'The pier in May. (Internet photo)';

  it('points to the first, however it is typed', () => {
    const blocks = blocksOf(
      `Opening\n\n${caption}\n\nSome text.\n\n${caption.replace(' in', '\u00a0 in')}`,
    );
    expect(blocks.map(({ id, repeats }) => [id, repeats]).filter(([, repeats]) => repeats)).toEqual(
      [['c2', 'c1']],
    );
  });

  it('is no refrain: other kinds may say a thing twice', () => {
    const blocks = blocksOf('Go down, said the weir.\nThe sheep move.\nGo down, said the weir.');
    expect(blocks.map(({ repeats }) => repeats)).toEqual([undefined, undefined, undefined]);
  });
});

/** Time must grow with the text. A quadratic step would run into the tests' limit on these. */
describe('a large text', () => {
  const sentence = 'Alibaba’s “stake” in Sina Corp. SINA -3.75% rose on Monday, it said. ';
  const size = 5_000_000;

  test.each([
    ['a single line', sentence.repeat(size / sentence.length)],
    ['a line without a space', 'A'.repeat(size)],
    ['one-line blocks', 'By the river, in May.\n'.repeat(100_000)],
    ['paragraphs', `${sentence.repeat(5)}\n\n`.repeat(size / (5 * sentence.length))],
    [
      'hard-wrapped lines',
      'the water at the weir went over and over, and no one in the house could\n'.repeat(70_000),
    ],
    [
      'numbered items',
      Array.from({ length: 100_000 }, (_, index) => `${index % 1000}. item`).join('\n'),
    ],
    ['white space', ' \r\n\t'.repeat(size / 4)],
    ['white space in a line', `a${' '.repeat(size)}b`],
    ['bullets', '• '.repeat(size / 2)],
    ['marks', '\u0301'.repeat(size / 2)],
    ['dashes', '-'.repeat(size)],
    ['capitals', 'A. '.repeat(size / 3)],
    ['figures', '1'.repeat(size)],
  ])('%s', (_, text) => {
    const { blocks, lead } = parse(text, { 'No such block': 'heading' }, AT).document;
    expect(blocks.at(-1)?.tail ?? lead).toBe(text.length);
  });
});
