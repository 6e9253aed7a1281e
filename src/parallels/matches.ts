import type { GramIndex } from './index-grams.ts';
import { COMMON, gramLength } from './grams.ts';
import { wordWeight } from './runs.ts';
import type { Words } from './words.ts';

/** Equal words in two texts, as many as there are: a maximal exact match. */
export interface Match {
  /** Index of the first word in the one text, and in the other, which comes later. */
  readonly a: number;
  readonly b: number;
  readonly length: number;
  /** Its words less those of phrases: of grams that many texts have. */
  readonly own: number;
}

/** A gram of more texts than this is of a phrase that everybody uses. */
const RARE = 10;

/** Two indexes of words fit into one number (53 bits) as long as there are no more words than this. */
export const MOST_WORDS = 90_000_000;

/** Finds, for one text after another, its exact matches with the texts behind it. */
export class Matcher {
  private readonly words: Words;
  private readonly index: GramIndex;
  /** Pairs of places with one gram, each as its distance and the first place: reused for every text. */
  private keys = new Float64Array(1024);
  private count = 0;

  constructor(words: Words, index: GramIndex) {
    this.words = words;
    this.index = index;
  }

  /** The matches of a text with later ones: by those, then in the order of the text. */
  matchesOf(text: number): Match[] {
    const { ids, texts } = this.words;
    const { textOf } = this.index;
    const start = texts[text] ?? 0;
    const end = texts[text + 1] ?? 0;
    this.gather(start, end);
    const matches: Match[] = [];
    let diagonal = -1;
    let done = 0;
    for (const key of this.keys.subarray(0, this.count).sort()) {
      const a = (key % MOST_WORDS) + start;
      const distance = Math.floor(key / MOST_WORDS);
      if (distance === diagonal && a < done) continue;
      const other = textOf[a + distance] ?? 0;
      const bounds = { start, end, otherStart: texts[other] ?? 0, otherEnd: texts[other + 1] ?? 0 };
      const { from, to } = extend(ids, a, a + distance, bounds);
      if (to - a < gramLength(ids[a] ?? 0)) continue;
      diagonal = distance;
      done = to;
      matches.push({ a: from, b: from + distance, length: to - from, own: this.ownIn(from, to) });
    }
    return matches.sort(
      (one, two) => (textOf[one.b] ?? 0) - (textOf[two.b] ?? 0) || one.a - two.a || one.b - two.b,
    );
  }

  private ownIn(from: number, to: number): number {
    const { ids } = this.words;
    const { rank, spread, uses } = this.index;
    let own = 0;
    let phrase = from;
    for (let at = from; at < to; at += 1) {
      const end = at + gramLength(ids[at] ?? 0);
      const isPhrase = uses[at] === COMMON || (spread[(rank[at] ?? 0) - 1] ?? 0) > RARE;
      if (isPhrase && end <= to) phrase = end;
      if (at >= phrase) own += wordWeight(ids[at] ?? 0);
    }
    return own;
  }

  /** Pairs each place with the later ones of its gram; winnowing must have selected one of the two. */
  private gather(start: number, end: number): void {
    const { last, places, rank, selected } = this.index;
    this.count = 0;
    for (let a = start; a < end; a += 1) {
      let next = rank[a] ?? 0;
      if (next === 0) continue;
      const chosen = selected[a] === 1;
      while (last[next - 1] !== 1) {
        const b = places[next] ?? 0;
        next += 1;
        if (b >= end && (chosen || selected[b] === 1)) this.add((b - a) * MOST_WORDS + a - start);
      }
    }
  }

  private add(key: number): void {
    if (this.count === this.keys.length) {
      const longer = new Float64Array(this.count * 2);
      longer.set(this.keys);
      this.keys = longer;
    }
    this.keys[this.count] = key;
    this.count += 1;
  }
}

/** How far words are equal before and behind two places, within their texts. */
function extend(
  ids: Uint32Array,
  a: number,
  b: number,
  bounds: { start: number; end: number; otherStart: number; otherEnd: number },
): { from: number; to: number } {
  const distance = b - a;
  const least = Math.max(bounds.start, bounds.otherStart - distance);
  const most = Math.min(bounds.end, bounds.otherEnd - distance);
  let from = a;
  while (from > least && isSame(ids[from - 1], ids[from - 1 + distance])) from -= 1;
  let to = a;
  while (to < most && isSame(ids[to], ids[to + distance])) to += 1;
  return { from, to };
}

/** Whether two words are one; words of boilerplate have the id 0 and are no words here. */
export function isSame(id: number | undefined, other: number | undefined): boolean {
  return id === other && id !== 0;
}
