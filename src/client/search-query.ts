import type { SearchName } from '../model/search.ts';
import { tokensOf, type Token, type Variants } from '../text/search-words.ts';

/** Words that stand together in a text, in this order. */
export interface Needle {
  readonly tokens: readonly [Token, ...Token[]];
  /** Asked for as it is: without longer forms of its words. */
  readonly isExact: boolean;
}

/** One thing that is asked for: a word, a quoted phrase, or a term by any of its names. */
export interface QueryPart {
  readonly text: string;
  /** A passage without it is no answer at all. */
  readonly isPhrase: boolean;
  /** The first as it was written; any of them will do. */
  readonly needles: readonly [Needle, ...Needle[]];
  readonly term?: SearchName;
  /** The names by which it is looked for besides the one that was written. */
  readonly also: readonly string[];
}

export interface Query {
  readonly parts: readonly QueryPart[];
  /** Whether it was too long, and its end is left out. */
  readonly isCut: boolean;
}

/** A term with the words of its names. */
export interface ReadTerm {
  readonly term: SearchName;
  readonly names: readonly { readonly name: string; readonly words: readonly Token[] }[];
}

export function readTerms(terms: readonly SearchName[], variants: Variants): ReadTerm[] {
  return terms.map((term) => ({
    term,
    names: term.names.map((name) => ({ name, words: tokensOf(name, variants) })),
  }));
}

/** Characters of a query that are looked at, and that an address holds: servers refuse long ones. */
export const MOST_CHARACTERS = 1000;
/** Words of a query that are looked at. */
const MOST_WORDS = 32;
/** Other names of a term that are tried. */
const MOST_NAMES = 6;

/** Quotation marks as people type them and as phones make them of these. */
const QUOTED = /["“”„«»「『](?<phrase>[^"“”„«»「」『』]+)["“”„«»」』]/gu;

/**
 * Takes a query apart. What stands in quotation marks is a phrase; names of terms stand for all names
 * of theirs; everything else is words. Any text is a query, one without letters and figures an empty
 * one.
 */
export function readQuery(text: string, terms: readonly ReadTerm[], variants: Variants): Query {
  const cut = text.slice(0, MOST_CHARACTERS).toWellFormed();
  let left = MOST_WORDS;
  const parts: QueryPart[] = [];
  let isCut = cut.length < text.length;
  const take = (words: readonly Token[]): readonly Token[] => {
    const taken = words.slice(0, left);
    left -= taken.length;
    isCut ||= taken.length < words.length;
    return taken;
  };
  let end = 0;
  for (const { 0: quoted, index, groups } of cut.matchAll(QUOTED)) {
    parts.push(...plainParts(take(tokensOf(cut.slice(end, index), variants)), terms));
    const phrase = groups?.['phrase'] ?? '';
    const needle = needleOf(take(tokensOf(phrase, variants)), true);
    if (needle) parts.push({ text: phrase.trim(), isPhrase: true, needles: [needle], also: [] });
    end = index + quoted.length;
  }
  parts.push(...plainParts(take(tokensOf(cut.slice(end), variants)), terms));
  return { parts: distinct(parts), isCut };
}

function plainParts(tokens: readonly Token[], terms: readonly ReadTerm[]): QueryPart[] {
  const parts: QueryPart[] = [];
  for (let index = 0; index < tokens.length;) {
    const named = termAt(tokens, index, terms);
    const needle = needleOf(tokens.slice(index, index + (named?.length ?? 1)), false);
    if (!needle) break;
    const text = needle.tokens.map(({ norm }) => norm).join(' ');
    const others = named ? otherNames(named.term, needle) : [];
    parts.push({
      text,
      isPhrase: false,
      needles: [needle, ...others.map((other) => other.needle)],
      also: others.map(({ name }) => name),
      ...(named && { term: named.term.term }),
    });
    index += needle.tokens.length;
  }
  return parts;
}

/** The longest name of a term with which the words go on at a place. */
function termAt(
  tokens: readonly Token[],
  index: number,
  terms: readonly ReadTerm[],
): { term: ReadTerm; length: number } | undefined {
  let best: { term: ReadTerm; length: number } | undefined;
  for (const term of terms) {
    for (const { words } of term.names) {
      if (words.length <= (best?.length ?? 0)) continue;
      if (words.every(({ norm }, at) => tokens[index + at]?.norm === norm))
        best = { term, length: words.length };
    }
  }
  return best;
}

/** Names that are not found with the one that was written: a longer name holds the shorter. */
function otherNames(term: ReadTerm, written: Needle): { name: string; needle: Needle }[] {
  const others: { name: string; needle: Needle }[] = [];
  for (const { name, words } of term.names) {
    const needle = needleOf(words, false);
    const known = [written, ...others.map((other) => other.needle)];
    if (needle && !known.some((other) => holds(needle, other))) others.push({ name, needle });
  }
  return others.slice(0, MOST_NAMES);
}

function holds({ tokens }: Needle, part: Needle): boolean {
  const norms = (all: readonly Token[]): string =>
    all.map(({ norm, isUnspaced }) => (isUnspaced ? norm : ` ${norm} `)).join('');
  return norms(tokens).includes(norms(part.tokens));
}

function needleOf(tokens: readonly Token[], isExact: boolean): Needle | undefined {
  const [first, ...rest] = tokens;
  return first && { tokens: [first, ...rest], isExact };
}

function distinct(parts: readonly QueryPart[]): QueryPart[] {
  return [
    ...new Map(parts.map((part) => [`${part.isPhrase} ${part.text}`, part] as const)).values(),
  ];
}
