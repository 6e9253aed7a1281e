import type { Passage } from '../model/document.ts';

/** Where the words of a text begin and end. All offsets are UTF-16 code units into the text asked about. */
export interface WordBounds {
  /** Where the word begins that an offset is in, or before. */
  startOf(text: string, offset: number): number;
  /** Where the word ends that an offset is in, or behind. */
  endOf(text: string, offset: number): number;
  /** Where the nth word before an offset begins, or an earlier place on which all browsers agree. */
  back(text: string, offset: number, words: number): number;
  /** Where the nth word behind an offset ends, or a later place on which all browsers agree. */
  on(text: string, offset: number, words: number): number;
}

interface Segment extends Passage {
  readonly isWord: boolean;
}

/** @param language BCP 47 tag of the texts */
export function wordBounds(language: string): WordBounds {
  const known = new Map<string, readonly Segment[]>();
  const segments = (text: string): readonly Segment[] => {
    const found = known.get(text) ?? segmentsOf(text, language);
    known.set(text, found);
    return found;
  };
  return {
    startOf: (text, offset) =>
      segments(text).findLast(({ start }) => start <= offset)?.start ?? offset,
    endOf: (text, offset) => segments(text).find(({ end }) => end >= offset)?.end ?? offset,
    back: (text, offset, words) => {
      const before = segments(text).filter(({ end }) => end <= offset);
      const counted = before.filter(({ isWord }) => isWord).at(-words);
      const bounds = before.map(({ start }) => start);
      return boundAt(text, bounds.reverse(), words === 0 ? offset : (counted?.start ?? 0), -1);
    },
    on: (text, offset, words) => {
      const behind = segments(text).filter(({ start }) => start >= offset);
      const counted = behind.filter(({ isWord }) => isWord)[words - 1];
      const bounds = behind.map(({ end }) => end);
      return boundAt(text, bounds, words === 0 ? offset : (counted?.end ?? text.length), 1);
    },
  };
}

/** An offset, or else the first bound beyond it, on which all browsers agree. */
function boundAt(text: string, bounds: readonly number[], from: number, way: 1 | -1): number {
  if (isAgreed(text, from)) return from;
  return bounds.find((bound) => (bound - from) * way > 0 && isAgreed(text, bound)) ?? from;
}

/**
 * Whether every browser takes an offset for the bound of a word, if it is one at all. Between two
 * letters that is a matter of dictionaries, as in Chinese, Japanese and Thai.
 */
export function isAgreed(text: string, offset: number): boolean {
  return (
    !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, offset).slice(-2)) ||
    !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(offset))
  );
}

function segmentsOf(text: string, language: string): Segment[] {
  if (!('Segmenter' in Intl)) return plainSegmentsOf(text);
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ index, segment, isWordLike = false }) => ({
    start: index,
    end: index + segment.length,
    isWord: isWordLike,
  }));
}

const WORD = String.raw`[\p{L}\p{M}\p{N}_]+`;
const plain = new RegExp(`(?<word>${WORD}(?:['’.,:;·]${WORD})*)|.`, 'gsu');

/**
 * For browsers without `Intl.Segmenter`: words are what stands between signs. That is too much where
 * letters are written without spaces, and a directive will then carry more context than it must.
 */
function plainSegmentsOf(text: string): Segment[] {
  return Array.from(text.matchAll(plain), ({ 0: found, index, groups }) => ({
    start: index,
    end: index + found.length,
    isWord: groups?.['word'] !== undefined,
  }));
}
