import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

/** Pieces of a source and what each becomes; none begins or ends with white space. */
const PIECES: readonly (readonly [source: string, folded: string, what: string])[] = [
  ['Weibo', 'Weibo', 'a word'],
  ['Alibaba’s', "Alibaba's", 'a typographic apostrophe'],
  ['“one ‘two’”', `"one 'two'"`, 'nested quotation marks'],
  ['„eins‟', '"eins"', 'low quotation marks'],
  ['«un»', '"un"', 'guillemets'],
  ['‹un›', "'un'", 'single guillemets'],
  ['6′2″', `6'2"`, 'primes'],
  ['צה״ל', 'צה"ל', 'gershayim'],
  ['China—All', 'China-All', 'an em dash'],
  ['2013–14', '2013-14', 'an en dash'],
  ['−3.75%', '-3.75%', 'a minus sign'],
  ['e‑commerce', 'e-commerce', 'a no-break hyphen'],
  ['--', '--', 'two hyphens stay two'],
  ['co\u00adoperate', 'cooperate', 'a soft hyphen'],
  ['tao\u200bbao', 'taobao', 'a zero-width space'],
  ['a\u2060b', 'ab', 'a word joiner'],
  ['cafe\u0301', 'café', 'a letter and its accent'],
  ['a\u0323\u0307', 'ạ̇', 'two marks in canonical order'],
  ['a\u0307\u0323', 'ạ̇', 'two marks in another order'],
  ['e\u00ad\u0301x', 'éx', 'an accent behind a soft hyphen'],
  ['\u1112\u1161\u11ab', '한', 'Hangul in its parts'],
  ['300\u212a', '300K', 'the Kelvin sign'],
  ['x\u0302y', 'x\u0302y', 'a mark that has no composed form'],
  ['👍🏽', '👍🏽', 'an emoji of two characters'],
  ['𝔸', '𝔸', 'a character beyond the first plane'],
  ['ﬁn', 'ﬁn', 'a ligature is kept'],
  ['ＡＭＯＳ', 'ＡＭＯＳ', 'full-width letters are kept'],
  ['نمی\u200cدانم', 'نمی\u200cدانم', 'a non-joiner is kept'],
  ['GOOG goog', 'GOOG goog', 'case is kept'],
];

const SPACES = [
  ' ',
  '  ',
  '\u00a0',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  '\u2028',
  '\u3000',
  '\ufeff',
  ' \u00ad ',
];

describe('fold', () => {
  it.each(PIECES)('%j → %j: %s', (source, folded) => {
    expect(fold(source).text).toBe(folded);
  });

  it.each(SPACES.map((space) => [space]))('takes %j for one space', (space) => {
    expect(fold(`a${space}b`).text).toBe('a b');
    expect(fold(space).text).toBe(' ');
  });

  it('finds the source of a match, whatever is around it', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SPACES)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, (pairs) => {
        const source = pairs.map(([[piece], space]) => piece + space).join('');
        const folded = fold(source);
        expect(folded.text).toBe(pairs.map(([[, piece]]) => `${piece} `).join(''));
        let start = 0;
        let from = 0;
        for (const [[sourcePiece, foldedPiece], space] of pairs) {
          const end = start + sourcePiece.length;
          const to = from + foldedPiece.length;
          expect(folded.toSource(from, to)).toEqual({ start, end });
          expect(folded.toSource(to, to + 1)).toEqual({ start: end, end: end + space.length });
          start = end + space.length;
          from = to + 1;
        }
      }),
    );
  });

  it('leaves dropped characters at the ends of a match out', () => {
    const folded = fold('\u00adtao\u00adbao\u00ad');
    expect(folded.toSource(0, 6)).toEqual({ start: 1, end: 8 });
    expect(folded.toSource(0, 3)).toEqual({ start: 1, end: 4 });
    expect(folded.toSource(3, 6)).toEqual({ start: 5, end: 8 });
  });

  it.each([
    ['a 𝔸 b', 2, 3, { start: 2, end: 4 }, 'half of a surrogate pair'],
    ['a 𝔸 b', 3, 4, { start: 2, end: 4 }, 'the other half'],
    ['x\u0302y', 0, 1, { start: 0, end: 2 }, 'a letter without its mark'],
    ['x\u0302y', 1, 3, { start: 0, end: 3 }, 'a mark without its letter'],
    ['a b', 1, 1, { start: 1, end: 1 }, 'nothing'],
  ])('%j [%i, %i) → %j: %s', (source, start, end, expected) => {
    expect(fold(source).toSource(start, end)).toEqual(expected);
  });

  const tricky = 'a é \n \r \u00a0 \ufeff \u00ad \u200b ‘ “ — - ´ 𝔸'.split(' ');
  const combining =
    '\u0301 \u0323 \u0344 \u1100 \u1161 \u11a8 \uac00 \u212b \u1fef \u{16d63} \u{16d67}'.split(' ');
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(' ', '\u2000', ...tricky, ...combining), maxLength: 30 }),
  );

  it('changes nothing in a folded text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text).text;
        expect(fold(folded).text).toBe(folded);
      }),
      { numRuns: 1000 },
    );
  });

  it('maps every stretch to one that folds to it, in order', () => {
    const stretch = fc.tuple(anyText, fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(stretch, ([source, one, another]) => {
        const folded = fold(source);
        const { length } = folded.text;
        const a = Math.min(one, another, length);
        const b = Math.min(Math.max(one, another), length);
        const { start, end } = folded.toSource(a, b);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(source.length);
        expect(start).toBeLessThanOrEqual(end);
        expect(fold(source.slice(start, end)).text).toContain(folded.text.slice(a, b));
        expect(folded.toSource(a, length).start).toBeLessThanOrEqual(
          folded.toSource(b, length).start,
        );
        expect(folded.toSource(0, a).end).toBeLessThanOrEqual(folded.toSource(0, b).end);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['prose', 'Alibaba’s “OS” — a rival.\n'],
    ['accents in parts', 'e\u0301\u0323 '],
    ['nothing but marks', '\u0301'],
    ['nothing but soft hyphens', '\u00ad'],
    ['spaces', ' \t'],
    ['ideographs, one of them not in NFC', '阿里巴巴\uf900'],
    // With time that grew with the square of the text it would not come to its end.
  ])('comes to the end of a long text: %s', (_, unit) => {
    const half = unit.repeat(1_000_000 / unit.length);
    const folded = fold(half + half);
    expect(folded.toSource(0, folded.text.length).end).toBeLessThanOrEqual(2 * half.length);
    expect(folded.text.startsWith(fold(half).text.slice(0, -1))).toBe(true);
  });
});
