import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardFile, storedCard } from '../../src/cards/card-file.ts';
import { cardTextOf } from '../../src/cards/card-text.ts';
import { cardPng } from '../../src/cards/render.ts';
import { makeEdition } from '../../src/edition.ts';
import type { Annotation } from '../../src/model/edition.ts';
import { originalFormat } from '../../src/model/formats.ts';
import type { BlockId, NoteId } from '../../src/model/ids.ts';
import { marksOf } from '../../src/words/quote.ts';
import { corpus, seed } from '../corpus.ts';
import { english } from '../words/english.ts';
import { freshFonts } from './fonts.ts';

const fonts = freshFonts();
const marks = marksOf(english);
const card = {
  quote: '10 percent of all smartphones',
  marks,
  note: 'A wish, not a forecast.',
  source: 'Digest of a text by Juro Osawa from The Wall Street Journal, written for this site',
  site: 'Alibaba, Weibo and AMOS, 2013',
};
const long = 'a sentence that goes on and on '.repeat(20);

/** The most that a card may weigh: twice what the fullest does. */
const MOST_BYTES = 80_000;

test.each([
  ['short', card],
  ['long', { ...card, quote: long, note: long, source: long, site: long }],
  ['without spaces', { ...card, quote: 'WM'.repeat(200), note: 'W'.repeat(900) }],
  [
    'Chinese',
    { ...card, quote: '阿里巴巴云手机操作系统的目标是占有百分之十的市场份额。'.repeat(9) },
  ],
  ['without a note', { ...card, note: '' }],
  [
    'from right to left',
    { ...card, quote: 'مرحبا بالعالم 18% '.repeat(30), note: 'שלום '.repeat(90) },
  ],
  ['in letters that no font has', { ...card, quote: 'नमस्ते' }],
  ['of nothing', { ...card, quote: '', note: '', source: '', site: '' }],
])('a card %s is a picture of the size that was promised, and not large', async (_, text) => {
  const png = await cardPng(text, fonts);
  const { width, height, format } = await sharp(png).metadata();
  expect([width, height, format]).toEqual([1200, 630, 'png']);
  expect(png.length).toBeLessThan(MOST_BYTES);
});

test('the same text gives the same bytes', async () => {
  const text = { ...card, note: '份额 and share' };
  const first = await cardPng(text, freshFonts());
  await cardPng({ ...card, quote: 'something else, 别的' }, fonts);
  expect((await cardPng(text, fonts)).equals(first)).toBe(true);
});

test('without a quote that can be drawn, the note is shown in its place', async () => {
  const quote = 'नमस्ते';
  const { note } = card;
  const bare = await cardPng({ ...card, quote, note: '' }, fonts);
  const shown = await cardPng({ ...card, quote }, fonts);
  expect(shown.equals(bare)).toBe(false);
  expect(shown.equals(await cardPng({ ...card, quote: '', note }, fonts))).toBe(true);
});

test('Arabic is set from right to left', async () => {
  const { data, info } = await sharp(await cardPng({ ...card, quote: 'مرحبا', note: '' }, fonts))
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  // Of the quote, which stands between the site's name and the rule: the columns that bear ink.
  const inked = Array.from({ length: info.width }, (_, x) => x).filter((x) =>
    Array.from({ length: 300 }, (_, y) => data[(y + 150) * info.width + x] ?? 255).some(
      (v) => v < 128,
    ),
  );
  expect(inked.at(0)).toBeGreaterThan(600);
  expect(inked.at(-1)).toBeGreaterThan(1100);
});

test('paper has the colour of the site', async () => {
  const pixels = await sharp(await cardPng(card, fonts))
    .raw()
    .toBuffer();
  expect([...pixels.subarray(0, 3)]).toEqual([0xfb, 0xfa, 0xf6]);
});

/** Letters, marks that some fonts have and others lack, other scripts, emoji and their joiners. */
const TROUBLE = Array.from(
  'aZ é\u0301\u0304\u0323\u0336ωἀя\u0483ệ这𰻞𠀀か가عمش\u064eבל\u05b8“…\u200d\ufe0f👍🏽1\u20e3→①🈚\ue000ﬀ\u2011',
);

test('no text whatever makes satori ask for a glyph, or a card that does not fit', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...TROUBLE), maxLength: 60 }),
    fc.lorem({ maxCount: 60 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.record({ quote: text, marks: fc.constant(marks), note: text, source: text, site: text }),
      async (any) => {
        await cardPng(any, fonts);
      },
    ),
    { numRuns: 80 },
  );
});

test('what a card says is taken from its note', () => {
  const { edition } = makeEdition(corpus({ seeds: [seed('a.txt', 'A letter.')] }));
  const [article] = edition.articles;
  if (!article) throw new Error('the fixture has an article');
  const annotation: Annotation = {
    data: { kind: 'note' },
    id: 'first' as NoteId,
    selector: { exact: 'letter', prefix: 'A ', suffix: '.', start: 2, end: 8 },
    block: 'p1' as BlockId,
    lastBlock: 'p1' as BlockId,
    plainText: 'Of what kind?',
  };
  expect(cardTextOf(article, annotation, edition)).toEqual({
    quote: 'letter',
    marks,
    note: 'Of what kind?',
    source: article.title,
    site: 'test',
  });
  const original = originalFormat.parse({ outlet: 'The Gazette' });
  expect(cardTextOf({ ...article, reading: 'digest', original }, annotation, edition).source).toBe(
    'Digest of a text from The Gazette, written for this site',
  );
});

test('a card is kept by what it says, and drawn once', async () => {
  const kept = new Map<string, Uint8Array>();
  let drawn = 0;
  const store = {
    read: (name: string) => Promise.resolve(kept.get(name)),
    write: (name: string, bytes: Uint8Array) => Promise.resolve(void kept.set(name, bytes)),
  };
  const draw = () => Promise.resolve(new Uint8Array([(drawn += 1)]));
  expect(await storedCard(card, store, draw)).toEqual(new Uint8Array([1]));
  expect(await storedCard({ ...card }, store, draw)).toEqual(new Uint8Array([1]));
  expect(await storedCard({ ...card, note: '' }, store, draw)).toEqual(new Uint8Array([2]));
  expect([...kept.keys()]).toEqual([cardFile(card), cardFile({ ...card, note: '' })]);
  expect(cardFile(card)).toMatch(/^[0-9a-f]{32}\.png$/);
});
