import { blockAt, type Passage } from '../model/document.ts';
import type { LeftOut, Likeness, Parallels } from '../model/parallels.ts';
import { align, type Alignment } from './align.ts';
import { chainsOf } from './chains.ts';
import { copiesIn } from './copies.ts';
import { blockAround, clippedToBlocks, passageOf, trimmedToSentences, type Side } from './cut.ts';
import { duplicatesIn } from './duplicates.ts';
import { gramHashes, winnowed } from './grams.ts';
import { indexGrams, type GramIndex } from './index-grams.ts';
import { isReuse, kindOf, likenessOf } from './judge.ts';
import { Matcher, MOST_WORDS, type Match } from './matches.ts';
import { quotationsIn } from './quotation-marks.ts';
import { LEAST_WORDS, weightOf, type Run } from './runs.ts';
import { wordsOf, type ReuseText, type Words } from './words.ts';

/** What more texts have in common is a phrase, and says nothing of any two. */
const RARE = 10;
/** Words around a phrase and with it that are reuse all the same. */
const LEAST_AROUND_PHRASE = 12;
/** The most characters (UTF-16 code units) of all texts together: what fits into memory. */
export const MOST_CHARACTERS = MOST_WORDS;

/** Two passages of different texts with the same words. */
export interface Reuse extends Likeness {
  /** Indexes of the two texts, the earlier first. */
  readonly texts: readonly [number, number];
  /** Offsets into each text. */
  readonly passages: readonly [Passage, Passage];
}

export interface Findings extends Pick<Parallels, 'boilerplate' | 'repetitions'> {
  /** By the first text, then by the second, then in the order of the first. */
  readonly reuses: readonly Reuse[];
  /** Pairs of texts that have four fifths of their words in common. */
  readonly duplicates: readonly {
    readonly texts: readonly [number, number];
    readonly share: number;
  }[];
}

/**
 * Finds the passages that texts have in common: quoted, copied, or copied with changes.
 *
 * Grams of five words (in scripts without spaces, eight letters) are winnowed and indexed; what two
 * texts share of them is drawn together into chains, aligned, and judged. So no text is compared with
 * one that has no gram in common with it, and a run of eight equal words is always found, unless five
 * of them stand in more than ten texts (then twelve are) or a hundred (then it is boilerplate). The way of passim (Smith, Cordell and Mullen, 2015) and TextPAIR
 * (ARTFL); winnowing after Schleimer, Wilkerson and Aiken (2003).
 *
 * Texts with all the same words are compared once: each later one is a copy of the first.
 *
 * @throws where the texts have more than `MOST_CHARACTERS`
 */
export function findReuse(texts: readonly ReuseText[]): Findings {
  const size = texts.reduce((sum, { document }) => sum + document.text.length, 0);
  if (size > MOST_CHARACTERS) throw new RangeError(`More than ${MOST_CHARACTERS} characters.`);
  const words = wordsOf(texts);
  const sizes = texts.map((_, text) => weightOf(words.ids, boundsOf(text, words)));
  const hashes = gramHashes(words);
  const copies = copiesIn(words);
  for (const { copy } of copies) hashes.fill(0, words.texts[copy], words.texts[copy + 1]);
  const selected = winnowed(hashes, words);
  const index = indexGrams(words, hashes, selected);
  // From here on words of boilerplate are no words.
  for (const { from, to } of index.boilerplate) words.ids.fill(0, from, to);
  const search = { texts, words, index };
  const matcher = new Matcher(words, index, selected);
  const found = texts.flatMap((_, text) => reusesOf(text, matcher.matchesOf(text), search));
  const whole = copies.flatMap((pair) => wholeCopy(pair, search));
  const reuses = [...found, ...whole].sort(inOrder);
  return {
    reuses,
    duplicates: duplicatesIn(reuses, sizes),
    boilerplate: leftOut(index.boilerplate, index),
    repetitions: leftOut(index.repetitions, index),
  };
}

interface Search {
  readonly texts: readonly ReuseText[];
  readonly words: Words;
  readonly index: GramIndex;
}

function leftOut(runs: readonly Run[], { textOf }: GramIndex): LeftOut {
  return {
    passages: runs.length,
    words: runs.reduce((sum, { from, to }) => sum + to - from, 0),
    texts: new Set(runs.map(({ from }) => textOf[from])).size,
  };
}

function inOrder({ texts: [a, b], passages: [p] }: Reuse, other: Reuse): number {
  const [otherA, otherB] = other.texts;
  return a - otherA || b - otherB || p.start - other.passages[0].start;
}

function reusesOf(text: number, matches: readonly Match[], search: Search): Reuse[] {
  const { index } = search;
  const byOther = Map.groupBy(matches, ({ b }) => index.textOf[b] ?? 0);
  return [...byOther].flatMap(([other, shared]) => {
    const taken: Alignment[] = [];
    return chainsOf(shared).flatMap((chain) => {
      if (!isPromising(chain, search)) return [];
      const aligned = alignmentOf(chain, text, other, search);
      if (taken.some((one) => isWithin(aligned, one))) return [];
      const reuse = judged(aligned, isPhrase(chain), text, other, search);
      if (reuse) taken.push(aligned);
      return reuse ?? [];
    });
  });
}

/** Beyond the ends of a chain nothing is aligned outside its blocks: the next is another matter. */
function alignmentOf(
  chain: readonly Match[],
  text: number,
  other: number,
  search: Search,
): Alignment {
  const a = sideOf(text, search);
  const b = sideOf(other, search);
  return align(search.words.ids, clippedToBlocks(chain, a, b), {
    blocks: ([wordA, wordB]) => ({ a: blockAround(wordA, a), b: blockAround(wordB, b) }),
    texts: { a: a.bounds, b: b.bounds },
  });
}

/** Whether a chain may be no more than a phrase that everybody uses. */
function isPhrase(chain: readonly Match[]): boolean {
  return chain.some(({ spread }) => spread > RARE);
}

/** A few words of a phrase are not looked at. */
function isPromising(chain: readonly Match[], { words }: Search): boolean {
  const [first] = chain;
  if (!first || chain.length > 1 || !isPhrase(chain)) return true;
  return weightOf(words.ids, { from: first.a, to: first.a + first.length }) >= LEAST_WORDS;
}

/** Whether an alignment says, for the most part of it, what a better one says. */
function isWithin(one: Alignment, better: Alignment): boolean {
  return overlap(one.a, better.a) > 0.5 && overlap(one.b, better.b) > 0.5;
}

/** Of the stretch of some words the share that lies in the stretch of others. */
function overlap(one: readonly number[], other: readonly number[]): number {
  const [from, to] = [one[0] ?? 0, (one.at(-1) ?? 0) + 1];
  const shared = Math.min(to, (other.at(-1) ?? 0) + 1) - Math.max(from, other[0] ?? 0);
  return shared / (to - from);
}

function boundsOf(text: number, { texts }: Words): Run {
  return { from: texts[text] ?? 0, to: texts[text + 1] ?? 0 };
}

function sideOf(text: number, search: Search): Side {
  const given = search.texts[text];
  if (!given) throw new RangeError(`There is no text ${text}.`);
  return { words: search.words, text: given, bounds: boundsOf(text, search.words) };
}

function judged(
  whole: Alignment,
  isAroundPhrase: boolean,
  a: number,
  b: number,
  search: Search,
): Reuse | undefined {
  const { ids } = search.words;
  const least = isAroundPhrase ? LEAST_AROUND_PHRASE : LEAST_WORDS;
  if (!isReuse(likenessOf(ids, whole), least)) return undefined;
  const one = sideOf(a, search);
  const other = sideOf(b, search);
  const trimmed = trimmedToSentences(whole, one, other);
  const aligned = isReuse(likenessOf(ids, trimmed), least) ? trimmed : whole;
  const likeness = likenessOf(ids, aligned);
  const quoted = Math.max(quotedShare(aligned.a, one), quotedShare(aligned.b, other));
  return {
    texts: [a, b],
    passages: [
      passageOf(aligned.a[0] ?? 0, aligned.a.at(-1) ?? 0, one),
      passageOf(aligned.b[0] ?? 0, aligned.b.at(-1) ?? 0, other),
    ],
    ...likeness,
    kind: kindOf(likeness, quoted),
  };
}

/** Of some words the share that stands in quotation marks. */
function quotedShare(aligned: readonly number[], { words, text: { document } }: Side): number {
  let quoted = 0;
  let end = -1;
  let quotations: Passage[] = [];
  for (const word of aligned) {
    const at = words.starts[word] ?? 0;
    if (at >= end) {
      const block = blockAt(document, at);
      end = block.tail;
      quotations = quotationsIn(document.text, block);
    }
    if (quotations.some((quotation) => quotation.start <= at && at < quotation.end)) quoted += 1;
  }
  return quoted / aligned.length;
}

function wholeCopy(
  { original, copy }: { original: number; copy: number },
  search: Search,
): Reuse[] {
  const one = sideOf(original, search);
  const other = sideOf(copy, search);
  const words = weightOf(search.words.ids, one.bounds);
  if (words < LEAST_WORDS) return [];
  return [
    {
      texts: [original, copy],
      passages: [
        passageOf(one.bounds.from, one.bounds.to - 1, one),
        passageOf(other.bounds.from, other.bounds.to - 1, other),
      ],
      words,
      likeness: 1,
      kind: 'copy',
    },
  ];
}
