import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { describe } from '../../src/anchor/describe.ts';
import { match } from '../../src/anchor/match.ts';
import { isRepeated, searchable } from '../../src/anchor/searchable.ts';
import { snap } from '../../src/anchor/snap.ts';
import type { Document, Passage } from '../../src/model/document.ts';
import type { Selector } from '../../src/model/selector.ts';
import { fold } from '../../src/text/fold.ts';
import { parse } from '../../src/parse/parse.ts';

const documentOf = (text: string): Document => parse(text, {}, { file: 'seeds/a.txt' }).document;

/** What makes offsets hard: parts of characters, what folding drops or merges, what repeats. */
const PARTS = [
  ...['a', 'b', 'the ', 'stake', ' ', '  ', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\t', '. '],
  ...['\u00a0', '\u3000', '\ufeff', '\u00ad', '\u200b', '\u2060', '\u200d'],
  ...['“', '”', '‘', '"', "'", '—', '–', '-'],
  ...['\u0301', '\u0323', '\u0302', 'e\u0301', 'é', 'a\u00ad\u0301', ' \u0301', '\u1100', '\u1161'],
  ...['阿', '里', '巴巴', '。', '，', '한', '𝔸', '👍🏽', '👨‍👩‍👧', '\u{16d63}', '\u{16d67}'],
];
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...PARTS), maxLength: 40 }) },
  fc.string({ unit: 'binary', maxLength: 60 }),
  // Few letters: words that overlap themselves, with surroundings that repeat.
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u0301'), maxLength: 150 }),
  fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...PARTS), maxLength: 8 }),
      fc.integer({ min: 2, max: 30 }),
    )
    .map(([phrase, times]) => phrase.repeat(times)),
);
const texturedPassages = fc
  .tuple(texts, fc.nat(), fc.nat())
  .filter(([text]) => text !== '')
  .map(([text, one, another]) => {
    const [a, b] = [one % (text.length + 1), another % (text.length + 1)];
    return { text, passage: { start: Math.min(a, b), end: Math.max(a, b) } };
  });

function found(selector: Selector, document: Document): Passage | undefined {
  const result = match(selector, searchable(document));
  return result.kind === 'found' ? result.passage : undefined;
}

suite('match is the inverse of describe', () => {
  it('for every passage that is not blank', () => {
    fc.assert(
      fc.property(texturedPassages, ({ text, passage }) => {
        const document = documentOf(text);
        const snapped = snap(document, passage);
        fc.pre(snapped.start < snapped.end);
        expect(found(describe(document, passage), document)).toEqual(snapped);
      }),
      { numRuns: 10_000 },
    );
  });

  it('for what an editor quotes, who names no position: all places that are described alike', () => {
    fc.assert(
      fc.property(texturedPassages, ({ text, passage }) => {
        const document = documentOf(text);
        const snapped = snap(document, passage);
        fc.pre(snapped.start < snapped.end && !isRepeated(document, snapped));
        const { exact, prefix, suffix } = describe(document, passage);
        const searched = searchable(document);
        const result = match({ on: exact, before: prefix, after: suffix }, searched);
        if (result.kind === 'found') {
          expect(result.passage).toEqual(snapped);
          return;
        }
        expect(result.kind).toBe('ambiguous');
        const places = result.kind === 'ambiguous' ? result.hits.map(searched.passageOf) : [];
        expect(places).toContainEqual(snapped);
      }),
      { numRuns: 10_000 },
    );
  });

  it('in a text whose typography was changed', () => {
    const text =
      'She said “eighteen\u00a0percent” — cafe\u0301.\r\n\r\nHe said “eighteen percent”.';
    const start = text.lastIndexOf('eighteen');
    const selector = describe({ text }, { start, end: start + 8 });
    const changed = 'She said "eighteen percent" - café. He said "eighteen percent".';
    expect(found(selector, documentOf(changed))?.start).toBe(changed.lastIndexOf('eighteen'));
  });

  it('but gives nothing where the surroundings differ', () => {
    const text = 'One stake here. Another stake there.';
    const selector = describe({ text }, { start: 4, end: 9 });
    expect(found(selector, documentOf('No stake here. Another stake there.'))).toBeUndefined();
  });
});

suite('describe', () => {
  it('gives 32 characters of either side as they stand, whole ones', () => {
    const text = `${'x'.repeat(9)}${'e\u0301'.repeat(20)}${'𝔸'.repeat(12)}[here]\r\n\r\n${'o\u0302'.repeat(40)}`;
    const start = text.indexOf('[');
    expect(describe({ text }, { start, end: start + 6 })).toEqual({
      exact: '[here]',
      prefix: 'e\u0301'.repeat(20) + '𝔸'.repeat(12),
      suffix: `\r\n\r\n${'o\u0302'.repeat(28)}`,
      start,
      end: start + 6,
    });
  });

  it('gives less only where the text begins or ends', () => {
    expect(describe({ text: 'a stake.' }, { start: 2, end: 7 })).toMatchObject({
      prefix: 'a ',
      suffix: '.',
    });
  });

  it('refuses what is blank', () => {
    expect(() => describe({ text: 'a \u00ad\n b' }, { start: 1, end: 4 })).toThrow(RangeError);
  });
});

suite('snap', () => {
  it.each([
    ['white space at the ends', 'a  stake \n b', 1, 10, 'stake'],
    ['invisible characters', 'a\u00adstake\u200bb', 1, 8, 'stake'],
    ['half a surrogate pair', 'a𝔸b', 0, 2, 'a𝔸'],
    ['a letter without its mark', 'cafe\u0301s', 0, 4, 'cafe\u0301'],
    ['a mark behind a soft hyphen', 'cafe\u00ad\u0301s', 5, 6, 'e\u00ad\u0301'],
    ['half a syllable', '\u1112\u1161\u11ab', 1, 2, '\u1112\u1161\u11ab'],
    ['what is inside', 'a \u00ad b', 0, 5, 'a \u00ad b'],
    ['nothing', 'a \u00ad b', 1, 4, ''],
  ])('%s', (_, text, start, end, expected) => {
    const snapped = snap({ text }, { start, end });
    expect(text.slice(snapped.start, snapped.end)).toBe(expected);
  });

  it('changes nothing the second time, and loses nothing that can be seen', () => {
    fc.assert(
      fc.property(texturedPassages, ({ text, passage }) => {
        const snapped = snap({ text }, passage);
        expect(snap({ text }, snapped)).toEqual(snapped);
        const visible = Array.from({ length: passage.end - passage.start })
          .map((_, index) => passage.start + index)
          .filter((at) => fold(text.charAt(at)).text.trim() !== '');
        expect(snapped.start).toBeLessThanOrEqual(visible[0] ?? Infinity);
        expect(snapped.end).toBeGreaterThan(visible.at(-1) ?? -1);
      }),
      { numRuns: 5000 },
    );
  });
});
