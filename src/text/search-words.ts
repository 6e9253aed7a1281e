import type { Passage } from '../model/document.ts';
import { INVISIBLE } from './characters.ts';
import { fold } from './fold.ts';
import { UNSPACED } from './unspaced.ts';

/*
 * What counts as a word in search. The index is made with it and queries are read with it, so the two
 * never disagree.
 */

/** Signs that belong to figures. */
export const FIGURE_SIGNS = '$%¥€£';

/** Characters of the corpus → the one that stands for all variants of theirs, as 张 for 張. */
export type Variants = ReadonlyMap<string, string>;

/** A word, or a run of letters that are written without spaces. Offsets point into the text read. */
export interface Token extends Passage {
  /** What it is compared by: without case, marks, joining signs, and in one variant. */
  readonly norm: string;
  /** The words joined in it: `e` and `commerce`. Of a plain word, itself. */
  readonly parts: readonly Word[];
  readonly isUnspaced: boolean;
}
export interface Word extends Passage {
  readonly norm: string;
}

const LETTER = String.raw`[[\p{L}\p{M}\p{N}_${FIGURE_SIGNS}＄￥￡％${INVISIBLE}]--${UNSPACED}]`;
/** Signs that join words when there is no space about them. */
const JOINER = String.raw`[\p{Pd}'’ʼ＇.,:·&@+\/\\]`;
const token = new RegExp(`(?<run>${UNSPACED}+)|${LETTER}+(?:${JOINER}${LETTER}+)*`, 'gv');
const joiner = new RegExp(JOINER, 'gv');
const run = new RegExp(`${UNSPACED}+`, 'gv');
/** Full-width forms of ASCII and of currency signs. */
const WIDE = /[\uff01-\uff5e\uffe0-\uffe6]/gu;
const hasLetter = /[\p{L}\p{N}$%¥€£＄￥￡％]/u;
const isFigure = /^[$¥€£＄￥￡]?\p{N}[\p{N}.,:]*[%％]?$/u;

/** The words of a text, in order. */
export function tokensOf(text: string, variants: Variants): Token[] {
  return Array.from(text.matchAll(token)).flatMap(({ 0: found, index, groups }) => {
    if (!hasLetter.test(found)) return [];
    const place = { start: index, end: index + found.length };
    const isUnspaced = groups?.['run'] !== undefined;
    const norm = isUnspaced ? plain(found, variants) : normOf(found);
    const whole = { ...place, norm };
    return [{ ...whole, isUnspaced, parts: isUnspaced ? [whole] : partsOf(found, whole) }];
  });
}

/** A figure is not taken apart: who looks for 46 has not asked for 2.46. */
function partsOf(found: string, whole: Word): Word[] {
  if (isFigure.test(found)) return [whole, ...bareFigure(found, whole)];
  const parts: Word[] = [];
  let start = 0;
  for (const end of [...Array.from(found.matchAll(joiner), ({ index }) => index), found.length]) {
    const norm = normOf(found.slice(start, end));
    if (norm !== '') parts.push({ norm, start: whole.start + start, end: whole.start + end });
    start = end + 1;
  }
  return parts;
}

/** `$586` is found as `586` too; as `$` it is by its beginning, and `18%` as `%` by its end. */
function bareFigure(found: string, { start }: Passage): Word[] {
  const [sign, rest] = [found.slice(0, 1), found.slice(1)];
  const words: Word[] = [];
  if (/[$¥€£＄￥￡]/u.test(sign))
    words.push({ norm: normOf(rest), start: start + 1, end: start + found.length });
  if (/[%％]$/u.test(found))
    words.push({ norm: '%', start: start + found.length - 1, end: start + found.length });
  return words;
}

/** A word without case, marks and joining signs. Thousands are not set apart; decimals are. */
function normOf(word: string): string {
  const letters = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(new RegExp(`[${INVISIBLE}]`, 'gu'), '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
  if (isFigure.test(word)) return letters.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '');
  return letters.replace(joiner, '');
}

/** Unspaced letters in one variant each; as long as before. */
function plain(text: string, variants: Variants): string {
  return Array.from(text, (sign) => variants.get(sign) ?? sign).join('');
}

/**
 * A text as the engine is to index it: its words, and behind them the parts of joined ones. Runs of
 * unspaced letters are taken apart into overlapping pairs, since no two programs agree on the words
 * in them; so any part of a name is found, from one letter on.
 */
export function indexText(text: string, variants: Variants): string {
  const folded = fold(text).text.replace(WIDE, (sign) => sign.normalize('NFKC'));
  const more = tokensOf(folded, variants).flatMap(({ end, isUnspaced, norm, parts, start }) => {
    if (isUnspaced) return [];
    // The engine folds all letters as we do, but for this one.
    const own = folded.slice(start, end).includes('ß') ? [norm] : [];
    return [...own, ...parts.map((part) => part.norm).filter((part) => part !== norm)];
  });
  const words = folded.replace(
    run,
    (letters) => ` ${pairsOf(plain(letters, variants)).join(' ')} `,
  );
  return [words.trim(), ...new Set(more)].join(' ');
}

/** What the engine is asked for to find a token: all of these are in a text that holds it. */
export function engineWords({ norm, isUnspaced }: Token): string[] {
  const pairs = isUnspaced ? pairsOf(norm) : [];
  return pairs.length > 1 ? pairs.slice(0, -1) : [norm];
}

/** `阿里巴` → `阿里`, `里巴`, `巴`. */
function pairsOf(letters: string): string[] {
  const signs = Array.from(letters);
  return signs.map((sign, index) => sign + (signs[index + 1] ?? ''));
}

/** The map of groups of variants, as `SearchData` has them. */
export function variantsOf(groups: readonly string[]): Variants {
  return new Map(
    groups.flatMap((group) => {
      const [first = '', ...others] = Array.from(group);
      return others.map((other) => [other, first] as const);
    }),
  );
}
