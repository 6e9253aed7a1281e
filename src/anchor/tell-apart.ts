import { follows, precedes } from '../text/surroundings.ts';
import type { Hit } from './searchable.ts';
import { attribute } from './show.ts';
import { UNSPACED } from './unspaced.ts';

/** With more words than this it is better to quote more. */
const MOST_WORDS = 12;

const WORD = String.raw`(?:${UNSPACED}|[^\s${UNSPACED}]+)`;
const lastWord = new RegExp(String.raw`${WORD}\s?$`, 'v');
const firstWord = new RegExp(String.raw`^\s?${WORD}`, 'v');
/** No word that a person quotes is longer; bounds what is looked at where a text has no spaces. */
const LONGEST_WORD = 100;

/**
 * The attribute that tells one place of quoted words from all others: `before` or `after` with the
 * fewest adjoining words (in scripts without spaces, characters) with which the quote stands there
 * alone; the shorter of the two, and the one behind where they are equal.
 *
 * @param hit one of the quote's places in the folded text, which are `hits`
 * @returns `before="and"`, or `undefined` where a few words do not do
 */
export function tellingAttribute(hit: Hit, hits: readonly Hit[], text: string): string | undefined {
  const after = fewestWords('after', hit, hits, text);
  const before = fewestWords('before', hit, hits, text);
  if (before !== undefined && (after === undefined || before.length < after.length)) {
    return attribute('before', before);
  }
  return after === undefined ? undefined : attribute('after', after);
}

function fewestWords(
  side: 'before' | 'after',
  { at, end }: Hit,
  hits: readonly Hit[],
  text: string,
): string | undefined {
  let alike = hits;
  let from = at;
  let to = end;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    if (side === 'before')
      from -= lengthOf(lastWord, text.slice(Math.max(0, from - LONGEST_WORD), from));
    else to += lengthOf(firstWord, text.slice(to, to + LONGEST_WORD));
    const value = (side === 'before' ? text.slice(from, at) : text.slice(end, to)).trim();
    alike = alike.filter((one) =>
      side === 'before' ? follows(value, text, one.at) : precedes(value, text, one.end),
    );
    if (alike.length === 1) return value;
  }
  return undefined;
}

function lengthOf(word: RegExp, text: string): number {
  return word.exec(text)?.[0].length ?? 0;
}
