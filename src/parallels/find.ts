import { blockAt, type Block, type Passage } from '../model/document.ts';
import type { LeftOut, Likeness, Parallels } from '../model/parallels.ts';
import type { Alignment } from './align.ts';
import { sharedBy, type Shared } from './compare.ts';
import { carriers, copiesIn, pairsOfCopies, type Copies } from './copies.ts';
import { clippedToBlocks, passageOf, trimmedToSentences, type Side } from './cut.ts';
import { duplicatesIn } from './duplicates.ts';
import { gramHashes } from './grams.ts';
import { indexGrams, type GramIndex } from './index-grams.ts';
import { isReuse, kindOf, likenessOf } from './judge.ts';
import { Matcher, MOST_WORDS } from './matches.ts';
import { Commonplaces } from './commonplaces.ts';
import { quotationsIn } from './quotation-marks.ts';
import { LEAST_WORDS, runsOf, weightOf, type Run } from './runs.ts';
import { wordsOf, type ReuseText, type Words } from './words.ts';

/** The most characters (UTF-16 code units) of all texts together: what fits into memory. */
export const MOST_CHARACTERS = MOST_WORDS;

/** Two passages of different texts with the same words. */
export interface Reuse extends Likeness {
  /** Indexes of the two texts, the earlier first. */
  readonly texts: readonly [number, number];
  /** Offsets into each text. */
  readonly passages: readonly [Passage, Passage];
}

export interface Findings extends Pick<Parallels, 'boilerplate' | 'phrases' | 'repetitions'> {
  /** By the first text, then by the second, then in the order of the first. */
  readonly reuses: readonly Reuse[];
  /** Pairs of texts that have four fifths of their words in common. */
  readonly duplicates: readonly {
    readonly texts: readonly [number, number];
    readonly share: number;
  }[];
  /** Texts with all the same words, so many that the first stands for the others. */
  readonly copies: readonly Copies[];
}

/**
 * Finds the passages that texts have in common: quoted, copied, or copied with changes.
 *
 * Grams of five words (in scripts without spaces, eight letters) are indexed and winnowed; what two
 * texts share of them is drawn together into chains, aligned, and judged. So no text is compared with
 * one that has no gram in common with it, and a run of eight equal words is always found, unless all
 * its grams stand in most texts or in a hundred (then it is boilerplate), or one text says them more
 * than four times, or it is little more than a phrase of more than ten texts. The way of passim (Smith, Cordell and Mullen, 2015) and TextPAIR (ARTFL); winnowing
 * after Schleimer, Wilkerson and Aiken (2003).
 *
 * Texts with all the same words are compared once, and what is found is carried over to each copy; of
 * more than ten copies, each is held against the first only, and the first against what they share.
 * The same goes for texts most of whose words are boilerplate, where they are four fifths the same.
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
  for (const copy of copies.flatMap(([, ...others]) => others))
    hashes.fill(0, words.texts[copy], words.texts[copy + 1]);
  const index = indexGrams(words, hashes);
  const common = new Commonplaces(words, hashes, index);
  // From here on words of boilerplate are no words.
  for (const { from, to } of index.boilerplate) words.ids.fill(0, from, to);
  const copiesOf = new Map(copies.map((group) => [group[0], carriers(group)]));
  const phrases = new Uint8Array(words.count);
  const search = { texts, words, index, copiesOf, phrases, quotations: new Map() };
  const matcher = new Matcher(words, index);
  const found = texts.flatMap((_, text) => reusesOf(text, matcher, search));
  const whole = copies.flatMap(pairsOfCopies).flatMap((pair) => wholeCopy(pair, search));
  const versions = common.versions(sizes, (first, text) => apart([first, text], texts));
  const areVersions = new Set(versions.map((reuse) => reuse.texts.join()));
  const others = found.filter((reuse) => !areVersions.has(reuse.texts.join()));
  const reuses = [...others, ...whole, ...versions].sort(inOrder);
  return {
    reuses,
    duplicates: duplicatesIn(reuses, sizes, common),
    copies: copies.filter((group) => carriers(group).length < group.length),
    boilerplate: leftOut(index.boilerplate, index),
    phrases: leftOut(runsOf(phrases, words), index),
    repetitions: leftOut(index.repetitions, index),
  };
}

interface Search {
  readonly texts: readonly ReuseText[];
  readonly words: Words;
  readonly index: GramIndex;
  /** By the first of some copies, those that are held against what it shares. */
  readonly copiesOf: ReadonlyMap<number, readonly number[]>;
  /** For each word 1 where it is of a phrase that two texts share and that is left out. */
  readonly phrases: Uint8Array;
  /** What stands in quotation marks, by block: read once, however many parallels a block has. */
  readonly quotations: Map<Block, Passage[]>;
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

function reusesOf(text: number, matcher: Matcher, search: Search): Reuse[] {
  const { textOf } = search.index;
  const byOther = Map.groupBy(matcher.matchesOf(text), ({ b }) => textOf[b] ?? 0);
  return [...byOther].flatMap(([other, matches]) => {
    const [a, b] = [sideOf(text, search), sideOf(other, search)];
    const shared = sharedBy(a, b, matches, ({ a: from, b: start, length }) => {
      search.phrases.fill(1, from, from + length).fill(1, start, start + length);
    });
    return carried([text, other], search).flatMap(([one, two]) =>
      shared.map((aligned) =>
        reuseOf(moved(aligned, [text, other], [one, two], search), [one, two], search),
      ),
    );
  });
}

/** Every two texts of which the one has the words of the first and the other those of the second. */
function carried([a, b]: Two, { copiesOf }: Search): Two[] {
  return (copiesOf.get(a) ?? [a]).flatMap((one) =>
    (copiesOf.get(b) ?? [b]).map((two): Two => [one, two]),
  );
}

type Two = readonly [number, number];

function boundsOf(text: number, { texts }: Words): Run {
  return { from: texts[text] ?? 0, to: texts[text + 1] ?? 0 };
}

function sideOf(text: number, search: Search): Side {
  const given = search.texts[text];
  if (!given) throw new RangeError(`There is no text ${text}.`);
  return { words: search.words, text: given, bounds: boundsOf(text, search.words) };
}

/** Aligned words of two texts as those of their copies. */
function moved({ aligned, least }: Shared, from: Two, to: Two, { words }: Search): Shared {
  const by = (side: 0 | 1, at: readonly number[]): readonly number[] => {
    const distance = (words.texts[to[side]] ?? 0) - (words.texts[from[side]] ?? 0);
    return distance === 0 ? at : at.map((word) => word + distance);
  };
  return { aligned: { a: by(0, aligned.a), b: by(1, aligned.b) }, least };
}

/** Cuts what two texts share into passages, and says what they are to each other. */
function reuseOf({ aligned, least }: Shared, [a, b]: Two, search: Search): Reuse {
  // The copy of an earlier text may come behind the other.
  if (b < a) return reuseOf({ aligned: { a: aligned.b, b: aligned.a }, least }, [b, a], search);
  const { ids } = search.words;
  const one = sideOf(a, search);
  const other = sideOf(b, search);
  const enough = (shorter: Alignment, longer: Alignment): Alignment =>
    isReuse(likenessOf(ids, shorter), least) ? shorter : longer;
  const clipped = enough(clippedToBlocks(aligned, one, other), aligned);
  const cut = enough(trimmedToSentences(clipped, one, other), clipped);
  const likeness = likenessOf(ids, cut);
  const quoted = Math.max(quotedShare(cut.a, one, search), quotedShare(cut.b, other, search));
  return {
    texts: [a, b],
    passages: [
      passageOf(cut.a[0] ?? 0, cut.a.at(-1) ?? 0, one),
      passageOf(cut.b[0] ?? 0, cut.b.at(-1) ?? 0, other),
    ],
    ...likeness,
    kind: kindOf(likeness, quoted),
  };
}

/** What two texts share when compared by themselves, where nothing is boilerplate. */
function apart([a, b]: Two, texts: readonly ReuseText[]): Reuse[] {
  const { reuses } = findReuse([a, b].flatMap((text) => texts[text] ?? []));
  return reuses.map((reuse) => ({ ...reuse, texts: [a, b] }));
}

/** Of some words the share that stands in quotation marks. */
function quotedShare(
  aligned: readonly number[],
  { words, text: { document } }: Side,
  { quotations }: Pick<Search, 'quotations'>,
): number {
  let quoted = 0;
  let end = -1;
  let inBlock: readonly Passage[] = [];
  let next = 0;
  for (const word of aligned) {
    const at = words.starts[word] ?? 0;
    if (at >= end) {
      const block = blockAt(document, at);
      end = block.tail;
      const known = quotations.get(block) ?? quotationsIn(document.text, block);
      quotations.set(block, known);
      inBlock = known;
      next = firstEndingBehind(inBlock, at);
    }
    while ((inBlock[next]?.end ?? Infinity) <= at) next += 1;
    if ((inBlock[next]?.start ?? Infinity) <= at) quoted += 1;
  }
  return quoted / aligned.length;
}

/** The first of some passages in order that ends behind an offset, by bisection. */
function firstEndingBehind(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wholeCopy([a, b]: Two, search: Search): Reuse[] {
  const one = sideOf(a, search);
  const other = sideOf(b, search);
  const words = weightOf(search.words.ids, one.bounds);
  if (words < LEAST_WORDS) return [];
  return [
    {
      texts: [a, b],
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
