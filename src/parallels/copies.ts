import type { Words } from './words.ts';

/** Texts with all the same words in the same order: each but the first, with the first. */
export function copiesIn({ ids, texts }: Words): { original: number; copy: number }[] {
  const copies: { original: number; copy: number }[] = [];
  const known = new Map<string, number[]>();
  for (let copy = 0; copy + 1 < texts.length; copy += 1) {
    const own = ids.subarray(texts[copy], texts[copy + 1]);
    if (own.length === 0) continue;
    const key = `${own.length} ${hashOf(own)}`;
    const alike = known.get(key) ?? [];
    const original = alike.find((one) => isEqual(own, ids.subarray(texts[one], texts[one + 1])));
    if (original !== undefined) copies.push({ original, copy });
    else known.set(key, [...alike, copy]);
  }
  return copies;
}

function hashOf(ids: Uint32Array): number {
  let hash = 0;
  for (const id of ids) hash = Math.imul(hash ^ id, 0x01000193);
  return hash >>> 0;
}

function isEqual(one: Uint32Array, other: Uint32Array): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}
