import type { Likeness } from '../model/parallels.ts';
import type { GramIndex } from './index-grams.ts';
import { gramLength } from './grams.ts';
import { LEAST_SHARE } from './duplicates.ts';
import { wordWeight } from './runs.ts';
import type { Words } from './words.ts';

/** Grams by which a text is known again among others: its least (Broder, 1997). */
const SKETCH = 16;

/** Texts by which a gram is remembered: one that more begin with tells nothing. */
const MOST_FIRSTS = 10;
/** The share of the words of a text that are boilerplate in what might be a version of another. */
const MOST = 0.5;

/** The boilerplate of each text: which of it two texts share, and who is a version of whom. */
export class Commonplaces {
  private readonly words: Words;
  private readonly hashes: Uint32Array;
  /** For each text the words with which its grams of boilerplate begin. */
  private readonly places: ReadonlyMap<number, readonly number[]>;
  private readonly grams = new Map<number, ReadonlySet<number>>();

  /** @param hashes as from `gramHashes` */
  constructor(words: Words, hashes: Uint32Array, { boilerplate, textOf }: GramIndex) {
    // Words of boilerplate are emptied later on; what they weigh is asked for here.
    this.words = { ...words, ids: words.ids.slice() };
    this.hashes = hashes;
    const places = new Map<number, number[]>();
    for (const { from, to } of boilerplate) {
      const own = places.get(textOf[from] ?? 0) ?? [];
      for (let at = from; at < to; at += 1) {
        if (hashes[at] !== 0 && at + gramLength(words.ids[at] ?? 0) <= to) own.push(at);
      }
      places.set(textOf[from] ?? 0, own);
    }
    this.places = places;
  }

  /** How many words of boilerplate of a text stand in another. */
  sharedWords(text: number, other: number): number {
    const { ids } = this.words;
    const known = this.gramsOf(other);
    let weight = 0;
    let done = 0;
    for (const at of this.places.get(text) ?? []) {
      if (!known.has(this.hashes[at] ?? 0)) continue;
      const end = at + gramLength(ids[at] ?? 0);
      for (let word = Math.max(at, done); word < end; word += 1)
        weight += wordWeight(ids[word] ?? 0);
      done = end;
    }
    return weight;
  }

  /**
   * What versions of one text share with the first of them, as a comparison of the two by themselves
   * finds it: whole grams tell who might be one, but where one word in ten differs half of them break.
   *
   * @param sizes the words of each text
   */
  versions<T extends Pick<Likeness, 'words'>>(
    sizes: readonly number[],
    compare: (first: number, text: number) => readonly T[],
  ): T[] {
    const found: T[] = [];
    const firsts = new Map<number, number[]>();
    for (const text of [...this.places.keys()].sort((one, other) => one - other)) {
      const size = sizes[text] ?? 0;
      if (this.sharedWords(text, text) < MOST * size) continue;
      const sketch = Uint32Array.from(this.gramsOf(text)).sort().subarray(0, SKETCH);
      const met = new Map<number, number>();
      for (const gram of sketch)
        for (const first of firsts.get(gram) ?? []) met.set(first, (met.get(first) ?? 0) + 1);
      const [[likest] = [text]] = [...met].sort(
        (one, other) => other[1] - one[1] || one[0] - other[0],
      );
      const longer = Math.max(size, sizes[likest] ?? 0);
      const isLike = likest !== text && this.sharedWords(text, likest) >= MOST * longer;
      const shared = isLike ? compare(likest, text) : [];
      if (shared.reduce((sum, { words }) => sum + words, 0) >= LEAST_SHARE * longer) {
        found.push(...shared);
        continue;
      }
      for (const gram of sketch) {
        const known = firsts.get(gram) ?? [];
        if (known.length < MOST_FIRSTS) firsts.set(gram, [...known, text]);
      }
    }
    return found;
  }

  private gramsOf(text: number): ReadonlySet<number> {
    const known = this.grams.get(text);
    if (known) return known;
    const grams = new Set((this.places.get(text) ?? []).map((at) => this.hashes[at] ?? 0));
    this.grams.set(text, grams);
    return grams;
  }
}
