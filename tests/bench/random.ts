/** Chance that is the same in every run. */
export interface Random {
  /** From 0 (inclusive) to 1. */
  readonly share: () => number;
  /** From 0 to below a number. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: ArrayLike<T>) => T;
}

/** Mulberry32, a generator of pseudo-random numbers with 32 bits of state, by Tommy Ettinger. */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(share() * limit);
  const pick = <T>(items: ArrayLike<T>): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from.');
    return item;
  };
  return { share, below, pick };
}
