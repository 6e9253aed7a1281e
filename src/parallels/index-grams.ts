import { COMMON, gramLength, REPEATED, winnowed } from './grams.ts';
import { repeated } from './repeated.ts';
import { runsOf, type Run } from './runs.ts';
import type { Words } from './words.ts';

/**
 * Words that stand in more texts than this are nobody's to reuse. Every text with a gram is paired
 * with every other that has it, so this also bounds the time. passim has the same (`maxDF`).
 */
const MOST_TEXTS = 100;
/** Boilerplate is what stands in more than half of the texts, though not of so few as these. */
const FEW_TEXTS = 10;
/** Where more of the words than this stood in most texts, the texts are versions of one another. */
const MOST_BOILERPLATE = 0.5;
/** A text that says one thing over and over is compared by its first times only. */
const MOST_TIMES = 4;

/** Where grams stand that two texts or more have in common: candidates for reuse. */
export interface GramIndex {
  /** Indexes of the words with which such grams begin: all places of one gram together, in order. */
  readonly places: Uint32Array;
  /** For each place the number of texts that have the gram. */
  readonly spread: Uint8Array;
  /** For each place 1 where it is the last of its gram. */
  readonly last: Uint8Array;
  /** For each word its index in `places` plus one, or 0. */
  readonly rank: Uint32Array;
  /** For each word 1 where winnowing selects its gram, else 0. */
  readonly selected: Uint8Array;
  /** For each word what its gram is for: `COMPARED`, `REPEATED` or `COMMON`. */
  readonly uses: Uint8Array;
  /** For each word its text. */
  readonly textOf: Uint32Array;
  /** Runs of words that stand in most texts. */
  readonly boilerplate: readonly Run[];
  /** Runs of words that stand in their own text before. */
  readonly repetitions: readonly Run[];
}

/**
 * Indexes the grams that are worth comparing, and winnows them. Left out, and told, are those of most
 * texts and those that a text repeats.
 *
 * @param hashes as from `gramHashes`
 */
export function indexGrams(words: Words, hashes: Uint32Array): GramIndex {
  const found = repeated(hashes);
  const textOf = textsOf(words);
  const texts = words.texts.length - 1;
  const few = Math.min(MOST_TEXTS, Math.max(FEW_TEXTS, texts / 2));
  const index = indexUpTo(few, found, words, hashes, textOf);
  const common = index.boilerplate.reduce((sum, { from, to }) => sum + to - from, 0);
  const areVersions = few < MOST_TEXTS && common > MOST_BOILERPLATE * words.count;
  return areVersions ? indexUpTo(MOST_TEXTS, found, words, hashes, textOf) : index;
}

/** @param most the texts in which a gram may stand */
function indexUpTo(
  most: number,
  found: Uint32Array,
  words: Words,
  hashes: Uint32Array,
  textOf: Uint32Array,
): GramIndex {
  const common = new Uint8Array(words.count);
  const own = new Uint8Array(words.count);
  const uses = new Uint8Array(words.count);
  const index = new Postings(found.length, words.count);
  for (const group of groupsOf(found, hashes)) {
    const { spread, times } = countsOf(group, textOf, (at) => {
      cover(own, at, words);
    });
    if (spread > most) {
      for (const at of group) {
        cover(common, at, words);
        uses[at] = COMMON;
      }
    } else if (spread > 1) {
      index.add(group, spread, textOf);
      if (times > MOST_TIMES) for (const at of group) uses[at] = REPEATED;
    }
  }
  return {
    ...index.done(),
    selected: winnowed(hashes, uses, words),
    uses,
    textOf,
    boilerplate: runsOf(common, words),
    repetitions: runsOf(own, words),
  };
}

/** The places of each gram in turn. */
function* groupsOf(found: Uint32Array, hashes: Uint32Array): Generator<Uint32Array> {
  let from = 0;
  for (let to = 1; to <= found.length; to += 1) {
    if (to < found.length && hashes[found[to] ?? 0] === hashes[found[from] ?? 0]) continue;
    yield found.subarray(from, to);
    from = to;
  }
}

function textsOf({ count, texts }: Words): Uint32Array {
  const textOf = new Uint32Array(count);
  for (let text = 0; text + 1 < texts.length; text += 1) {
    textOf.fill(text, texts[text], texts[text + 1]);
  }
  return textOf;
}

/**
 * In how many texts a gram stands, and how often at most in one; tells every place that is not its
 * text's first.
 */
function countsOf(
  group: Uint32Array,
  textOf: Uint32Array,
  onRepetition: (at: number) => void,
): { spread: number; times: number } {
  let spread = 0;
  let times = 0;
  let own = 0;
  let text = -1;
  for (const at of group) {
    if (textOf[at] === text) {
      onRepetition(at);
      own += 1;
    } else {
      text = textOf[at] ?? 0;
      spread += 1;
      own = 1;
    }
    times = Math.max(times, own);
  }
  return { spread, times };
}

function cover(flags: Uint8Array, at: number, { ids }: Words): void {
  flags.fill(1, at, at + gramLength(ids[at] ?? 0));
}

/** The arrays of an index as they fill. */
class Postings {
  private length = 0;
  private readonly places: Uint32Array;
  private readonly spread: Uint8Array;
  private readonly last: Uint8Array;
  private readonly rank: Uint32Array;

  constructor(most: number, words: number) {
    this.places = new Uint32Array(most);
    this.spread = new Uint8Array(most);
    this.last = new Uint8Array(most);
    this.rank = new Uint32Array(words);
  }

  add(group: Uint32Array, spread: number, textOf: Uint32Array): void {
    let text = -1;
    let times = 0;
    for (const at of group) {
      times = textOf[at] === text ? times + 1 : 1;
      text = textOf[at] ?? 0;
      if (times > MOST_TIMES) continue;
      this.places[this.length] = at;
      this.spread[this.length] = spread;
      this.length += 1;
      this.rank[at] = this.length;
    }
    this.last[this.length - 1] = 1;
  }

  done(): Pick<GramIndex, 'places' | 'spread' | 'last' | 'rank'> {
    const { last, length, places, rank, spread } = this;
    return {
      places: places.subarray(0, length),
      spread: spread.subarray(0, length),
      last: last.subarray(0, length),
      rank,
    };
  }
}
