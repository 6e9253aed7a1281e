import type { Random } from '../random.ts';

/*
 * Texts whose words are as frequent as those of a language: a few everywhere, most of them rare
 * (Zipf's law). Phrases that everybody uses come again and again, and that is no reuse.
 */

const FUNCTION_WORDS =
  'the of and to in a is that for it was on with as be by at from this have or his they are which an but not had were'.split(
    ' ',
  );
const SYLLABLES =
  'ba co de fi ga hu la mi no pe qui ro sa te vu wan xe ya zo bri cla dro fen gol har kin lor mas nir pol'.split(
    ' ',
  );
const WORDS = 20_000;
const PHRASES = 400;
/** Chance that a phrase comes next, and not a word. */
const PHRASE_SHARE = 0.02;
const IDEOGRAPHS = 3000;

/** Writes sentences: as lists of words, a sign behind the last. */
export interface Writer {
  readonly sentence: (random: Random) => string[];
  readonly word: (random: Random) => string;
  /** Between words: a space, or nothing in Chinese. */
  readonly space: string;
  readonly stop: string;
}

/** English in shape: made-up words of a made-up language. */
export function latinWriter(random: Random): Writer {
  const vocabulary = [
    ...FUNCTION_WORDS,
    ...Array.from({ length: WORDS }, () =>
      Array.from({ length: 1 + random.below(4) }, () => random.pick(SYLLABLES)).join(''),
    ),
  ];
  const word = (r: Random): string => vocabulary[zipf(r, vocabulary.length)] ?? '';
  const phrases = Array.from({ length: PHRASES }, () =>
    Array.from({ length: 3 + random.below(4) }, () => word(random)),
  );
  const sentence = (r: Random): string[] => {
    const length = 8 + r.below(22);
    const words: string[] = [];
    while (words.length < length) {
      if (r.share() < PHRASE_SHARE) words.push(...(phrases[zipf(r, PHRASES)] ?? []));
      else words.push(r.share() < 0.06 && words.length > 0 ? `${word(r)},` : word(r));
    }
    return words;
  };
  return { sentence, word, space: ' ', stop: '.' };
}

/** Chinese in shape: ideographs by frequency, in words of one to three, the commonest of one. */
export function chineseWriter(random: Random): Writer {
  const signs = Array.from({ length: IDEOGRAPHS }, (_, index) =>
    String.fromCodePoint(0x4e00 + index * 5 + random.below(5)),
  );
  const vocabulary = Array.from({ length: WORDS }, (_, rank) =>
    Array.from(
      { length: rank < FUNCTION_WORDS.length ? 1 : random.pick([2, 2, 2, 3]) },
      () => signs[zipf(random, IDEOGRAPHS)] ?? '',
    ).join(''),
  );
  const word = (r: Random): string => vocabulary[zipf(r, WORDS)] ?? '';
  const sentence = (r: Random): string[] =>
    Array.from({ length: 8 + r.below(18) }, () => (r.share() < 0.06 ? `${word(r)}，` : word(r)));
  return { sentence, word, space: '', stop: '。' };
}

/** A rank from 0, each in inverse proportion to its place: the inverse of the logarithmic integral. */
function zipf(random: Random, limit: number): number {
  return Math.min(limit - 1, Math.floor((limit + 1) ** random.share()) - 1);
}
