/** Bits of a filter for each hash: with eight, one hash in eight passes that should not. */
const BITS_PER_HASH = 8;
const LEAST_BITS = 1 << 16;
const MOST_BITS = 2 ** 30;

/**
 * The grams that stand in more places than one: their indexes, those of equal hash together and in
 * order. Most grams of a language stand once; filters of bits find them out before anything is sorted.
 */
export function repeated(hashes: Uint32Array): Uint32Array {
  const size = Math.max(LEAST_BITS, 2 ** Math.ceil(Math.log2(hashes.length * BITS_PER_HASH + 1)));
  const bits = Math.min(size, MOST_BITS);
  const once = new BitSet(bits);
  const twice = new BitSet(bits);
  for (const hash of hashes) {
    if (hash === 0) continue;
    if (once.has(hash)) twice.add(hash);
    else once.add(hash);
  }
  let count = 0;
  for (const hash of hashes) if (hash !== 0 && twice.has(hash)) count += 1;
  const places = new Uint32Array(count);
  count = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] ?? 0;
    if (hash !== 0 && twice.has(hash)) places[count++] = at;
  }
  return sortedByHash(places, hashes);
}

class BitSet {
  private readonly words: Uint32Array;
  private readonly mask: number;

  /** @param bits a power of two */
  constructor(bits: number) {
    this.words = new Uint32Array(bits / 32);
    this.mask = bits - 1;
  }

  add(hash: number): void {
    const bit = hash & this.mask;
    this.words[bit >>> 5] = (this.words[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  has(hash: number): boolean {
    const bit = hash & this.mask;
    return (((this.words[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }
}

/** A radix sort: stable, so that places with one hash stay in order. */
function sortedByHash(places: Uint32Array, hashes: Uint32Array): Uint32Array {
  const halfway = new Uint32Array(places.length);
  const sorted = new Uint32Array(places.length);
  sortBySixteenBits(places, halfway, hashes, 0);
  sortBySixteenBits(halfway, sorted, hashes, 16);
  return sorted;
}

function sortBySixteenBits(
  from: Uint32Array,
  to: Uint32Array,
  hashes: Uint32Array,
  shift: number,
): void {
  const next = new Uint32Array(0x10001);
  const keyOf = (place: number): number => ((hashes[place] ?? 0) >>> shift) & 0xffff;
  for (const place of from) next[keyOf(place) + 1] = (next[keyOf(place) + 1] ?? 0) + 1;
  for (let key = 1; key < next.length; key += 1)
    next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  for (const place of from) {
    const at = next[keyOf(place)] ?? 0;
    to[at] = place;
    next[keyOf(place)] = at + 1;
  }
}
