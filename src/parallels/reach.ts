import type { Passage } from '../model/document.ts';

/** Two passages by the texts that they are of. */
interface Pair {
  readonly texts: readonly [number, number];
  readonly passages: readonly [Passage, Passage];
}

/** A passage of a text, and the texts that have what is said there. */
interface Place extends Passage {
  readonly texts: Set<number>;
}

/**
 * For each pair of passages, the number of texts that have the passage: its two, those with a
 * parallel to more than half of either, and the copies of each.
 *
 * @param copies texts with all the same words
 */
export function reachOf(
  pairs: readonly Pair[],
  copies: readonly (readonly number[])[] = [],
): number[] {
  const groups = new Map(copies.flatMap((group) => group.map((text) => [text, group] as const)));
  const standsFor = (text: number): number => groups.get(text)?.[0] ?? text;
  const sizeOf = (text: number): number => groups.get(text)?.length ?? 1;
  const sizeOfAll = (texts: Iterable<number>): number =>
    [...texts].reduce((sum, text) => sum + sizeOf(text), 0);
  const textsWith = placesOf(pairs, standsFor);
  const sizes = new Map<ReadonlySet<number>, number>();
  return pairs.map(({ texts: [a, b], passages: [p, q] }) => {
    const [one, other] = [textsWith(a, p), textsWith(b, q)];
    const [more, fewer] = one.size < other.size ? [other, one] : [one, other];
    const size = sizes.get(more) ?? sizeOfAll(more);
    sizes.set(more, size);
    return size + sizeOfAll([...fewer].filter((text) => !more.has(text)));
  });
}

/** Tells of a passage of a text the texts that have more than half of it. */
function placesOf(
  pairs: readonly Pair[],
  standsFor: (text: number) => number,
): (text: number, passage: Passage) => ReadonlySet<number> {
  const places = new Map<number, Map<string, Place>>();
  const add = (text: number, passage: Passage, other: number): void => {
    const own = places.get(text) ?? new Map<string, Place>();
    places.set(text, own);
    const place = own.get(keyOf(passage)) ?? { ...passage, texts: new Set([standsFor(text)]) };
    place.texts.add(standsFor(other));
    own.set(keyOf(passage), place);
  };
  for (const {
    texts: [a, b],
    passages: [p, q],
  } of pairs) {
    add(a, p, b);
    add(b, q, a);
  }
  const known = new Map<Place, ReadonlySet<number>>();
  return (text, passage) => {
    const own = places.get(text);
    const place = own?.get(keyOf(passage));
    if (!own || !place) return new Set([standsFor(text)]);
    const before = known.get(place);
    if (before) return before;
    const texts = new Set(place.texts);
    for (const other of own.values()) {
      if (other !== place && holdsMost(other, place)) for (const one of other.texts) texts.add(one);
    }
    known.set(place, texts);
    return texts;
  };
}

function keyOf({ start, end }: Passage): string {
  return `${start}-${end}`;
}

/** Whether a passage has more than half of another. */
function holdsMost(one: Passage, other: Passage): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > 0.5 * (other.end - other.start);
}
