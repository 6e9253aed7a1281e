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
export interface Token extends Word {
  /** The words joined in it: `e` and `commerce`. Of a plain word, itself. */
  readonly parts: readonly Word[];
  readonly isUnspaced: boolean;
}
export interface Word extends Passage {
  /** What it is compared by: without case, marks, joining signs, and in one variant. */
  readonly norm: string;
  /** What a figure is found by as well: `US$810` by `$810` and `810`, `18%` by `18`, `%` and `percent`. */
  readonly also?: readonly Word[];
}

const LETTER = String.raw`[[\p{L}\p{M}\p{N}_${FIGURE_SIGNS}＄￥￡％${INVISIBLE}]--${UNSPACED}]`;
/** Signs that join words when there is no space about them. */
const JOINER = String.raw`[\p{Pd}'’ʼ＇.,:·&@+\/\\]`;
/** Written behind a figure, these are one thing with it. */
const PERCENT = String.raw`(?:[%％]|per[\s\-]?cent|pct|pro[cz]ent|pour cent|por ciento)`;
const token = new RegExp(
  `(?<run>${UNSPACED}+)|${LETTER}+(?:${JOINER}${LETTER}+)*(?:(?<=\\p{N})\\s+${PERCENT}(?!${LETTER}))?`,
  'giv',
);
const percent = new RegExp(`(?<=\\p{N})(?<space>\\s*|\\p{Pd})(?<word>${PERCENT})$`, 'iv');
const joiner = new RegExp(JOINER, 'gv');
const run = new RegExp(`${UNSPACED}+`, 'gv');
/** Full-width forms of ASCII and of currency signs. */
const WIDE = /[\uff01-\uff5e\uffe0-\uffe6]/gu;
const hasLetter = /[\p{L}\p{N}$%¥€£＄￥￡％]/u;
const CURRENCY = '[$¥€£＄￥￡]';
/** `2.5`, and what stands about it: `US$2.5bn`, `RMB810`, `46.2m`, `810€`. */
const figure = new RegExp(
  String.raw`^(?:\p{L}+(?=${CURRENCY})|\p{Lu}{3}(?=\p{N}))?(?<before>${CURRENCY}?)(?<number>\p{N}+(?:[.,:]\p{N}+)*)(?<unit>\p{L}*)(?<after>${CURRENCY}?)$`,
  'du',
);
/** What joining signs part: a decimal point parts nothing. */
const piece = new RegExp(String.raw`(?:(?<=\p{N})[.,:](?=\p{N})|(?!${JOINER}).)+`, 'gsv');

/** The words of a text, in order. */
export function tokensOf(text: string, variants: Variants): Token[] {
  return Array.from(text.matchAll(token)).flatMap(({ 0: found, index, groups }): Token[] => {
    if (!hasLetter.test(found)) return [];
    const place = { start: index, end: index + found.length };
    if (groups?.['run'] !== undefined) {
      const whole = { ...place, norm: plain(found, variants) };
      return [{ ...whole, isUnspaced: true, parts: [whole] }];
    }
    const parts = partsOf(found, index);
    const [first, second] = parts;
    const norm = first && !second ? first.norm : lettersOf(found);
    return [{ ...place, norm, isUnspaced: false, parts }];
  });
}

/** A figure is not taken apart: who looks for 46 has not asked for 2.46. */
function partsOf(found: string, at: number): Word[] {
  const share = percent.exec(found);
  const joined = found.slice(0, share?.index);
  const parts = Array.from(joined.matchAll(piece), ({ 0: word, index }) =>
    wordOf(word, at + index),
  );
  const last = share && parts.pop();
  if (last) parts.push(shareOf(last, share, at));
  return parts.filter(({ norm }) => norm !== '');
}

function wordOf(found: string, start: number): Word {
  const end = start + found.length;
  const match = figure.exec(found);
  const { before = '', number = '', unit = '', after = '' } = match?.groups ?? {};
  const places = match?.indices?.groups;
  const digits = places?.['number'];
  if (!digits) return { start, end, norm: lettersOf(found) };
  // Thousands are not set apart; decimals are.
  const amount = number.normalize('NFKD').replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '');
  const sign = lettersOf(before || after);
  const [from, to] = [start + digits[0], start + digits[1]];
  const norm =
    lettersOf(found.slice(0, digits[0] - before.length)) + sign + amount + lettersOf(unit);
  // A digit with letters behind it is a name: 4G, 3rd.
  const isName = sign === '' && unit !== '' && amount.length === 1;
  const also = [
    { norm: sign + amount + lettersOf(unit), start: from - before.length, end },
    { norm: sign + amount, start: from - before.length, end: after === '' ? to : end },
    { norm: amount + lettersOf(unit), start: from, end: to + unit.length },
    { norm: amount, start: from, end: to },
  ];
  const norms = new Map(also.map((one) => [one.norm, one] as const));
  norms.delete(norm);
  return { start, end, norm, ...(!isName && norms.size > 0 && { also: [...norms.values()] }) };
}

/** `18%`, `18 percent` and `18 per cent` are one. */
function shareOf(number: Word, { 0: tail, groups, index }: RegExpExecArray, at: number): Word {
  const end = at + index + tail.length;
  const sign = { start: end - (groups?.['word']?.length ?? 0), end };
  const also = [
    number,
    ...(number.also ?? []),
    { ...sign, norm: '%' },
    { ...sign, norm: 'percent' },
  ];
  return { start: number.start, end, norm: `${number.norm}%`, also };
}

/** A word without case, marks and joining signs. */
function lettersOf(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(new RegExp(`[${INVISIBLE}]`, 'gu'), '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(joiner, '');
}

/** All by which a token can be found, itself first, each where it stands. */
export function waysToFind({ parts, ...whole }: Token): Word[] {
  return [whole, ...parts.flatMap((part) => [part, ...(part.also ?? [])])];
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
  const more = tokensOf(folded, variants).flatMap((found) => {
    if (found.isUnspaced) return [];
    const written = folded.slice(found.start, found.end);
    // The engine folds all letters as we do, but for this one; and it does not know figures.
    const known = written.includes('ß') ? undefined : lettersOf(written);
    return waysToFind(found)
      .map(({ norm }) => norm)
      .filter((norm) => norm !== known);
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
