import type { Quote } from '../model/corpus.ts';
import { firstHits } from './hits.ts';
import type { Hit, Searchable } from './searchable.ts';
import { attribute } from './show.ts';
import { UNSPACED } from '../text/unspaced.ts';

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
 * @param hit one of the quote's places in the folded text
 * @returns `before="and"`, or `undefined` where a few words do not do
 */
export function tellingAttribute(hit: Hit, quote: Quote, text: Searchable): string | undefined {
  const after = fewestWords('after', hit, quote, text);
  const before = fewestWords('before', hit, quote, text);
  if (before !== undefined && (after === undefined || before.length < after.length)) {
    return attribute('before', before);
  }
  return after === undefined ? undefined : attribute('after', after);
}

function fewestWords(
  side: 'before' | 'after',
  { at, end }: Hit,
  quote: Quote,
  searched: Searchable,
): string | undefined {
  const { text } = searched;
  let from = at;
  let to = end;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    if (side === 'before')
      from -= lengthOf(lastWord, text.slice(Math.max(0, from - LONGEST_WORD), from));
    else to += lengthOf(firstWord, text.slice(to, to + LONGEST_WORD));
    const value = side === 'before' ? text.slice(from, at) : text.slice(end, to);
    if (firstHits({ ...quote, [side]: value }, searched).length === 1) return value.trim();
  }
  return undefined;
}

function lengthOf(word: RegExp, text: string): number {
  return word.exec(text)?.[0].length ?? 0;
}
