import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { textDirective, type PageRange } from '../../src/text/text-directive.ts';
import { findDirective } from './text-directive-matcher.ts';

/** What is selected, in brackets, in a page of blocks; and its directive, decoded. */
const CASES: readonly (readonly [what: string, blocks: readonly string[], directive: string])[] = [
  ['words that stand once', ['It bought [a stake] in Weibo.'], 'a stake'],
  ['a passage cut in mid-word', ['It bought a st[ake in We]ibo.'], 'stake in Weibo'],
  ['white space at its ends', ['It bought[ a stake ]in Weibo.'], 'a stake'],
  ['white space that is collapsed', ['It [bought\r\n a\tstake] in Weibo.'], 'bought a stake'],
  ['a repeated word, told by the word before', ['a stake, [a] share'], 'stake,-,a'],
  ['a repeated word, told by the word behind', ['[a] share, a stake'], 'a,-share'],
  ['case and marks do not tell words apart', ['Café.', 'One [cafe] only.'], 'One-,cafe'],
  ['signs that are syntax', ['[e-mail, R&D, 100%], etc.'], 'e-mail, R&D, 100%'],
  ['another block before', ['4', '[Yes.]', '5', 'Yes.'], '4-,Yes.'],
  ['another block behind', ['Yes.', '[Yes.]', '5'], 'Yes.-,Yes.'],
  ['across blocks', ['One [two three', 'four five] six'], 'two three,four five'],
  ['an apostrophe inside a word', ["It ca[n't] be."], "can't"],
  ['letters beyond the first plane', ['𝔸𝔹 [𝔸] 𝔹'], '𝔸𝔹-,𝔸'],
  ['a double: the first of the two is found', ['[Yes.]', 'No.', 'Yes.', 'No.'], 'Yes.'],
  [
    'Chinese: words are whole, and edges stand at signs',
    ['谷歌拒绝评论。阿里[巴巴]收购了股份。'],
    '阿里巴巴,-收购了股份',
  ],
  [
    'a long passage, by its ends',
    [`One [two three four five six seven${' and so on'.repeat(12)} to the very last word].`],
    'two three four five,the very last word',
  ],
  [
    'an end that overlaps its double, behind which browsers look on',
    ['[One', 'a a a a a', 'a a a a a a] b'],
    'One,a a a a a a',
  ],
  [
    'such an end in letters without spaces',
    ["$[586 aInc. “no,” can't\t 18% x,y ", 'stakes 東京へ行く 東京へ行く 東京]へ行くR&D a 𝔸'],
    "586 aInc. “no,” can't 18,東京へ行く 東京へ行く 東京,-へ行くR",
  ],
  [
    'words that overlap a double in mid-word, behind which Chromium looks on',
    ['xa a a', 'xa [a a] b'],
    'xa-,a a,-b',
  ],
  ['a sign that follows its double, where Chromium does not look', ['——x', '—[—]a'], '—-,—,-a'],
];

/** Words that try a matcher: repeated, in parts of one another, with signs, without spaces. */
const WORDS = [
  ...['a', 'A', 'á', 'stake', 'stakes', 'in', 'Weibo', "can't", 'Inc.', 'U.S.', '3.5', '$586'],
  ...[
    '18%',
    'R&D',
    'e-mail',
    '“no,”',
    '—',
    '…',
    'x,y',
    '𝔸',
    '👍🏽',
    '阿里巴巴',
    '收购了股份。',
    '東京へ行く',
  ],
];
const SPACES = [' ', ' ', ' ', '\n', '\t ', '\u00a0', ''];
const blockText = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SPACES)), { maxLength: 60 })
  .map((pairs) => pairs.flat().join(''));
const pages = fc
  .array(blockText, { minLength: 1, maxLength: 5 })
  .map((texts) => texts.flatMap((text, index) => [`${index + 1}`, text]));
const twoPlaces = fc.tuple(fc.nat(), fc.nat());

describe('textDirective', () => {
  it.each(CASES)('%s', (_what, blocks, expected) => {
    const { page, range } = marked(blocks);
    const directive = textDirective(page, range, 'en') ?? '';
    expect(decodeURIComponent(directive)).toBe(expected);
    expect(findDirective(page, directive, 'en')).toEqual(wholeWords(page, range));
  });

  it('encodes all that is syntax in a directive or an address', () => {
    const { page, range } = marked(['[a-b, (c) & 50% of “d”!]']);
    expect(textDirective(page, range, 'en')).toBe(
      'a%2Db%2C%20%28c%29%20%26%2050%25%20of%20%E2%80%9Cd%E2%80%9D%21',
    );
  });

  it.each([
    ['nothing but white space', ['a[ \n ]b']],
    ['no passage', ['a []b']],
    ['nothing that a browser sees', ['a [\u00ad] b']],
    ['a double that nothing tells from the first', ['Yes.', 'Yes.', '[Yes.]']],
  ])('gives none for %s', (_what, blocks) => {
    const { page, range } = marked(blocks);
    expect(textDirective(page, range, 'en')).toBeUndefined();
  });

  it('leads to the passage first, whatever the page', () => {
    let directives = 0;
    fc.assert(
      fc.property(pages, twoPlaces, (page, seeds) => {
        const range = rangeIn(page, seeds);
        const directive = textDirective(page, range, 'en');
        if (directive === undefined || isBlank(page, range)) return;
        directives += 1;
        expect(findDirective(page, directive, 'en'), directive).toEqual(wholeWords(page, range));
      }),
      { numRuns: 3000 },
    );
    expect(directives).toBeGreaterThan(2000);
  });

  it.each([
    ['a note with the same words', ['The [open set] is.', '*The open set', 'End.'], 'open set,-is'],
    ['a note with the same words ahead', ['*Set: open', 'The [open] set.', 'End.'], 'The-,open'],
    [
      'a note behind, which gives no context',
      ['A cat, a [cat]', '*Purrs.', 'A cat.'],
      'cat, a-,cat',
    ],
    ['a note ahead, which gives no context', ['Cat.', '*Purrs.', '[Cat], a cat.'], 'Cat,-, a'],
    ['notes between double blocks', ['1', 'Yes.', '*1', '*2', '2', '[Yes.]', '*3'], '2-,Yes.'],
    ['a context that begins where notes are missing', ['a', '*n', 'b c', 'a [b] c d'], 'b,-c d'],
  ])('is right with %s and without it', (_what, marks, expected) => {
    const passing = passingOf(marks);
    const { page, range } = marked(marks.map((text) => text.replace('*', '')));
    const directive = textDirective(page, range, 'en', passing) ?? '';
    expect(decodeURIComponent(directive)).toBe(expected);
    for (const missing of [new Set<number>(), passing]) {
      const [seen, moved] = without(page, range, missing);
      expect(findDirective(seen, directive, 'en')).toEqual(wholeWords(seen, moved));
    }
  });

  it('leads to the passage first, whatever comes and goes', () => {
    let directives = 0;
    const presence = fc.constantFrom('steady', 'shown', 'missing');
    const blocks = fc.array(fc.tuple(blockText, presence), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(blocks, twoPlaces, (drawn, seeds) => {
        const page = drawn.map(([text]) => text);
        const range = rangeIn(page, seeds);
        const own = [range.start.block, range.end.block];
        const others = [...page.keys()].filter((index) => !own.includes(index));
        const passing = others.filter((index) => drawn[index]?.[1] !== 'steady');
        const missing = others.filter((index) => drawn[index]?.[1] === 'missing');
        const directive = textDirective(page, range, 'en', new Set(passing));
        if (directive === undefined || isBlank(page, range)) return;
        directives += 1;
        const [seen, moved] = without(page, range, new Set(missing));
        expect(findDirective(seen, directive, 'en'), directive).toEqual(wholeWords(seen, moved));
      }),
      { numRuns: 1500 },
    );
    expect(directives).toBeGreaterThan(700);
  });

  it('finds one for every passage of the default corpus', () => {
    const folder = join(import.meta.dirname, '../../seeds');
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    fc.assert(
      fc.property(fc.constantFrom(...texts), twoPlaces, (text, seeds) => {
        const page = text.trim().split('\n\n');
        const range = rangeIn(page, seeds);
        const directive = textDirective(page, range, 'en') ?? '';
        if (isBlank(page, range)) return;
        expect(findDirective(page, directive, 'en'), directive).toEqual(wholeWords(page, range));
      }),
      { numRuns: 500 },
    );
  });

  it('is short, however long the passage', () => {
    const page = ['first', 'second'].map((name) =>
      Array.from({ length: 200 }, (_, at) => `It is the ${name} and has ${at} of them.`).join(' '),
    );
    const range = { start: { block: 0, offset: 0 }, end: { block: 1, offset: 6000 } };
    expect(textDirective(page, range, 'en')?.length).toBeLessThan(200);
  });

  describe('in a browser without Intl.Segmenter', () => {
    afterEach(() => vi.unstubAllGlobals());

    it('still keeps words whole', () => {
      const { page, range } = marked(["It ca[n't reach 3.5 percent of We]ibo’s users."]);
      vi.stubGlobal('Intl', {});
      expect(decodeURIComponent(textDirective(page, range, 'en') ?? '')).toBe(
        "can't reach 3.5 percent of Weibo’s",
      );
    });
  });
});

function marked(blocks: readonly string[]): { page: string[]; range: PageRange } {
  const from = blocks.findIndex((text) => text.includes('['));
  const to = blocks.findIndex((text) => text.includes(']'));
  const before = blocks[from]?.indexOf('[') ?? 0;
  const behind = blocks[to]?.replace('[', '').indexOf(']') ?? 0;
  return {
    page: blocks.map((text) => text.replace(/[[\]]/g, '')),
    range: { start: { block: from, offset: before }, end: { block: to, offset: behind } },
  };
}

/** Blocks marked by an asterisk. */
function passingOf(blocks: readonly string[]): Set<number> {
  return new Set([...blocks.keys()].filter((index) => blocks[index]?.startsWith('*')));
}

/** A page that lacks some of its blocks, and a range of it. */
function without(
  page: readonly string[],
  { start, end }: PageRange,
  missing: ReadonlySet<number>,
): [page: string[], range: PageRange] {
  const isThere = (_text: string, index: number): boolean => !missing.has(index);
  const indexOf = (block: number): number => page.slice(0, block).filter(isThere).length;
  return [
    page.filter(isThere),
    {
      start: { ...start, block: indexOf(start.block) },
      end: { ...end, block: indexOf(end.block) },
    },
  ];
}

/** A range of a page made of two numbers. */
function rangeIn(page: readonly string[], seeds: readonly [number, number]): PageRange {
  const total = page.join('').length + 1;
  const [from, to] = seeds.map((seed) => seed % total).sort((a, b) => a - b);
  return { start: placeAt(page, from ?? 0), end: placeAt(page, to ?? 0) };
}

function placeAt(page: readonly string[], at: number): PageRange['start'] {
  let offset = at;
  for (const [block, text] of page.entries()) {
    if (offset <= text.length) return { block, offset };
    offset -= text.length;
  }
  throw new RangeError(`The page has no ${at} characters.`);
}

/** The range as it should be found: without white space at its ends, its words whole. */
function wholeWords(page: readonly string[], { start, end }: PageRange): PageRange {
  const head = page[start.block] ?? '';
  const tail = page[end.block] ?? '';
  const from = start.offset + (/^\s*/.exec(head.slice(start.offset))?.[0].length ?? 0);
  const to = tail.slice(0, end.offset).trimEnd().length;
  const headBounds = boundsOf(head).filter((bound) => bound <= from);
  return {
    start: { block: start.block, offset: headBounds.at(-1) ?? 0 },
    end: { block: end.block, offset: boundsOf(tail).find((bound) => bound >= to) ?? 0 },
  };
}

function boundsOf(text: string): number[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  return [...Array.from(segmenter.segment(text), ({ index }) => index), text.length];
}

/** Whether a range is blank where it begins or ends: selections are never handed over so. */
function isBlank(page: readonly string[], { start, end }: PageRange): boolean {
  const head = page[start.block] ?? '';
  if (start.block === end.block) return head.slice(start.offset, end.offset).trim() === '';
  const tail = page[end.block] ?? '';
  return head.slice(start.offset).trim() === '' || tail.slice(0, end.offset).trim() === '';
}
