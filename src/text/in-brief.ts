import { sentences } from './sentences.ts';
import { shorten } from './shorten.ts';

/**
 * The beginning of a text, on one line: as many whole sentences as there is room for, and the first in
 * any case, cut at a word where it is longer than half as much again.
 *
 * @param language BCP 47 tag of the text
 * @param length characters that there is room for
 */
export function inBrief(text: string, language: string, length: number): string {
  const ends = sentences(text, language).map(({ end }) => end);
  const end = ends.findLast((one) => one <= length) ?? ends[0] ?? 0;
  return shorten(text.slice(0, end), 1.5 * length);
}
