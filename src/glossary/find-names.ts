import type { Passage } from '../model/document.ts';
import type { TermId } from '../model/ids.ts';
import { fold } from '../text/fold.ts';
import type { Name } from './names.ts';

/** A name found in a text; offsets are into that text. */
export interface NameFound extends Passage {
  readonly term: TermId;
}

/**
 * Scripts whose words are not set apart by spaces: there a name may touch other letters, as 淘宝
 * does in 在淘宝网 (Unicode Standard Annex 29 leaves their words to dictionaries).
 */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const LETTER = String.raw`[[\p{L}\p{M}\p{N}]--[${UNSPACED}]]`;
const startsWithLetter = new RegExp(`^${LETTER}`, 'v');
const endsWithLetter = new RegExp(`${LETTER}$`, 'v');

/**
 * Makes the search of texts for names: whole words, the longest name where several begin, none
 * within a longer address, no two results overlapping. One pass of an alternation for each way of treating case, so time grows
 * with the text and not with the number of names.
 */
export function nameFinder(names: readonly Name[]): (text: string) => NameFound[] {
  const searches = [
    search(
      names.filter(({ caseSensitive }) => caseSensitive),
      'gv',
      (words) => words,
    ),
    search(
      names.filter(({ caseSensitive }) => !caseSensitive),
      'giv',
      (words) => words.toLowerCase(),
    ),
  ].filter((one) => one !== undefined);
  return (text) => {
    const folded = fold(text);
    const found = searches.flatMap((one) => one(folded.text));
    return leftmostLongest(found).map(({ term, start, end }) => ({
      term,
      ...folded.toSource(start, end),
    }));
  };
}

function search(
  names: readonly Name[],
  flags: string,
  key: (words: string) => string,
): ((text: string) => NameFound[]) | undefined {
  if (names.length === 0) return undefined;
  const termOf = new Map(names.map(({ words, term }) => [key(words), term]));
  const longestFirst = [...termOf.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(wholeWord).join('|'), flags);
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const term = termOf.get(key(words));
      const found = { start: index, end: index + words.length };
      return term === undefined || isWithinAddress(text, found) ? [] : [{ term, ...found }];
    });
}

const addressGoesOn = /^[.@]\p{Ll}/u;
const addressBegins = /(?<!(?<![\p{L}\p{N}])www)(?<=[\p{L}\p{N}])[.@]$/iu;
const inSmallLetters = /^[\p{Ll}\p{N}]/u;
/** As much of the text before a name as `addressBegins` looks at. */
const LOOK_BEHIND = 5;

/**
 * Whether the words are only a part of an address, which is another name: Weibo in Weibo.com, osawa
 * in juro.osawa@example.org. A full stop that lacks its space ("on Weibo.Then") makes no address.
 */
function isWithinAddress(text: string, { start, end }: Passage): boolean {
  return (
    addressGoesOn.test(text.slice(end, end + 2)) ||
    (inSmallLetters.test(text.slice(start)) &&
      addressBegins.test(text.slice(Math.max(0, start - LOOK_BEHIND), start)))
  );
}

function wholeWord(words: string): string {
  const before = startsWithLetter.test(words) ? `(?<!${LETTER})` : '';
  const after = endsWithLetter.test(words) ? `(?!${LETTER})` : '';
  return before + escapeForPattern(words) + after;
}

function escapeForPattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function leftmostLongest(found: NameFound[]): NameFound[] {
  const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameFound[] = [];
  for (const one of ordered) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
