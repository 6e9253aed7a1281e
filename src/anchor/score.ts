import { nearestStretches, type Stretch } from './gather.ts';
import type { Sought } from './sought.ts';

/**
 * What position weighs, in letters: it may break a tie and no more, for every word inserted above
 * changes it.
 */
const POSITION = 1;
/** In so much of its letters any prose of a language agrees with any other: it counts for nothing. */
const UNRELATED = 0.35;
/** How much longer the stretch is in which a side is looked for: room for what was inserted. */
const ROOM = 1.25;

/**
 * How likely a candidate is the passage that was lost, from 0 to 1.
 *
 * Every letter weighs alike, of the words and of either side: so the surroundings decide where the
 * words are few, and the words where they are many. (Fixed weights, half of them for the words as in
 * Hypothes.is, give a short phrase that recurs elsewhere the preference over its own place with a
 * typo in it.) What is not known about the surroundings is left out of the sum.
 *
 * @param text the folded text in lower case
 * @param nearness from 0 to 1, how near the candidate is to where the words once stood, if known
 */
export function scoreOf(
  { at, end, errors }: Stretch,
  { words, before, after }: Sought,
  text: string,
  nearness: number | undefined,
): number {
  const prefix = before.trim();
  const suffix = after.trim();
  const room = (side: string): number => Math.ceil(side.length * ROOM);
  const parts = [
    { weight: words.length, share: Math.max(0, 1 - errors / words.length) },
    sidePart(prefix, text.slice(Math.max(0, at - room(prefix)), at)),
    sidePart(suffix, text.slice(end, end + room(suffix))),
    nearness === undefined ? NOTHING : { weight: POSITION, share: nearness },
  ];
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return parts.reduce((sum, part) => sum + part.weight * part.share, 0) / weight;
}

interface Part {
  /** In letters. */
  readonly weight: number;
  /** From 0 to 1. */
  readonly share: number;
}

const NOTHING: Part = { weight: 0, share: 0 };

/**
 * What one side of the surroundings adds. Its likeness counts squared, so that one side that stands
 * unchanged is worth more than two that are somewhat alike: a change of the text replaces a side or
 * spares it, while sentences of one pattern are somewhat alike wherever they stand.
 */
function sidePart(known: string, around: string): Part {
  if (known === '') return NOTHING;
  const errors = nearestStretches(around, known)[0]?.errors ?? known.length;
  const likeness = 1 - errors / known.length;
  return {
    weight: known.length,
    share: Math.max(0, (likeness - UNRELATED) / (1 - UNRELATED)) ** 2,
  };
}
