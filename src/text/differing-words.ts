import { diffArrays } from 'diff';
import type { Passage } from '../model/document.ts';
import { fold } from './fold.ts';
import { UNSPACED } from './unspaced.ts';

const word = new RegExp(String.raw`${UNSPACED}|[[\p{L}\p{N}\p{M}]--${UNSPACED}]+`, 'gv');
/** Passages with more words than this are not compared word by word: whole texts that are one. */
const MOST_WORDS = 4000;

/**
 * The words of two passages that the other does not have, after Myers' difference algorithm (1986).
 * Case, signs and the forms of letters make no difference.
 *
 * @returns for either passage runs of words, as offsets into it
 */
export function differingWords(a: string, b: string): [Passage[], Passage[]] {
  const [wordsA, wordsB] = [wordsIn(a), wordsIn(b)];
  if (wordsA.length + wordsB.length > MOST_WORDS) return [[], []];
  const changes = diffArrays(
    wordsA.map(({ plain }) => plain),
    wordsB.map(({ plain }) => plain),
  );
  const differing: [Passage[], Passage[]] = [[], []];
  let [atA, atB] = [0, 0];
  for (const { count, added, removed } of changes) {
    if (removed) differing[0].push(...runOf(wordsA.slice(atA, atA + count)));
    if (added) differing[1].push(...runOf(wordsB.slice(atB, atB + count)));
    if (!added) atA += count;
    if (!removed) atB += count;
  }
  return differing;
}

/** The words of a text, folded and in lower case. */
export function plainWords(text: string): string[] {
  return wordsIn(text).map(({ plain }) => plain);
}

interface Word extends Passage {
  readonly plain: string;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    plain: fold(found).text.toLowerCase(),
  }));
}

function runOf(words: readonly Word[]): Passage[] {
  const [first] = words;
  return first ? [{ start: first.start, end: words.at(-1)?.end ?? first.end }] : [];
}
