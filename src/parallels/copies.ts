import type { Words } from './words.ts';

/** Of texts with all the same words, how many are each held against everything that they share. */
const MOST_ALIKE = 10;

/** Texts with all the same words in the same order, two or more; the first stands for them. */
export type Copies = readonly [original: number, ...copies: number[]];

/** Draws texts with all the same words together; those without any are nobody's copies. */
export function copiesIn({ ids, texts }: Words): Copies[] {
  const groups = new Map<string, [number, ...number[]][]>();
  for (let text = 0; text + 1 < texts.length; text += 1) {
    const own = ids.subarray(texts[text], texts[text + 1]);
    if (own.length === 0) continue;
    const key = `${own.length} ${hashOf(own)}`;
    const alike = groups.get(key) ?? [];
    const group = alike.find(([one]) => isEqual(own, ids.subarray(texts[one], texts[one + 1])));
    if (group) group.push(text);
    else groups.set(key, [...alike, [text]]);
  }
  return [...groups.values()].flat().filter(({ length }) => length > 1);
}

/**
 * The texts that are held against all that their original shares: every copy, so that each says with
 * whom it shares what; of many copies the first only, of which the others are said to be copies.
 */
export function carriers(copies: Copies): readonly number[] {
  return copies.length <= MOST_ALIKE ? copies : copies.slice(0, 1);
}

/** Every two copies, of many each with the first. */
export function pairsOfCopies(copies: Copies): [number, number][] {
  return carriers(copies).flatMap((one, index) =>
    copies.slice(index + 1).map((other): [number, number] => [one, other]),
  );
}

function hashOf(ids: Uint32Array): number {
  let hash = 0;
  for (const id of ids) hash = Math.imul(hash ^ id, 0x01000193);
  return hash >>> 0;
}

function isEqual(one: Uint32Array, other: Uint32Array): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}
