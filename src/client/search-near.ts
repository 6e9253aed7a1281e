import { nearest } from '../model/suggest.ts';
import type { SearchName } from '../model/search.ts';

/** Terms that are offered where something is not found. */
const MOST = 5;
/** Characters of what was looked for that are compared with names. */
const LONGEST = 60;
/** A part of a name says which is meant from so many letters on. */
const SHORTEST = 3;

/**
 * Terms that may have been meant, the likeliest first: those with a name that begins with what was
 * looked for, then with a word that does, then with a name or a word that is spelt nearly so, then
 * those that hold it anywhere.
 *
 * @param sought what was not found, each by itself
 */
export function nearTerms(sought: readonly string[], terms: readonly SearchName[]): SearchName[] {
  const words = [
    ...new Set(sought.map((one) => one.trim().toLowerCase().slice(0, LONGEST))),
  ].filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word));
  return terms
    .map((term, place) => {
      const likenesses = term.names.flatMap((name) => words.map((word) => likeness(word, name)));
      return { term, place, likeness: Math.min(Infinity, ...likenesses) };
    })
    .filter(({ likeness }) => likeness < Infinity)
    .sort((a, b) => a.likeness - b.likeness || a.place - b.place)
    .slice(0, MOST)
    .map(({ term }) => term);
}

/** The lower the likelier, by a share of how much longer the name is. */
function likeness(word: string, name: string): number {
  const written = name.toLowerCase();
  const parts = written.split(/\s+/u);
  const surplus = 1 - Math.min(1, word.length / written.length);
  const isLong = word.length >= SHORTEST || /\p{Script=Han}/u.test(word);
  if (isLong && written.startsWith(word)) return surplus;
  if (isLong && parts.some((part) => part.startsWith(word))) return 1 + surplus;
  if (nearest(word, [written]) !== undefined) return 2 + surplus;
  if (nearest(word, parts) !== undefined) return 3 + surplus;
  return isLong && written.includes(word) ? 4 + surplus : Infinity;
}
