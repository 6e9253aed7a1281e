import { wordsOf } from '../text/words.ts';
import { hitsOf } from './hits.ts';
import { wideSides, type Published } from './published.ts';
import {
  adjoins,
  hasSameEnds,
  isSameWord,
  tellingSides,
  type Sides,
  type Surroundings,
} from './same.ts';
import { isRepeated, type Hit, type Searchable } from './searchable.ts';
import type { PublishedQuote } from './sought.ts';

/** A place where published words stand in the same surroundings, on the sides that are named. */
export interface SureHit {
  readonly hit: Hit;
  readonly surroundings: Sides;
}

/**
 * The one place that published words can have (the rules are told at `place`).
 *
 * @param then what was published, where that is known
 * @returns `undefined` where the words stand nowhere in the same surroundings, or where these do not
 *   tell places apart, now or then
 */
export function sureHit(
  quote: PublishedQuote,
  now: Searchable,
  then: Published | undefined,
): SureHit | undefined {
  const words = wordsOf(quote.exact);
  const sides = { before: wordsOf(quote.prefix), after: wordsOf(quote.suffix) };
  const hits = hitsOf(words, now.text).filter(
    (hit) => !isRepeated(now.document, now.passageOf(hit)),
  );
  const [hit, another] = hits.filter((one) => adjoins(sides, 'both', now.text, one));
  if (another) return undefined;
  if (!then) {
    return hit && hasSameEnds(quote, now.text, hit) ? { hit, surroundings: 'both' } : undefined;
  }
  const origins = hitsOf(words, then.text);
  if (hit) return judged(hit, sides, origins, now.text, then);
  if (origins.length !== 1) return undefined;
  const sided = tellingSides(quote).flatMap((surroundings) =>
    hits
      .filter((one) => adjoins(sides, surroundings, now.text, one))
      .filter((one) => isSameWord(quote, now.text, one))
      .map((one) => ({ hit: one, surroundings })),
  );
  return sided.length === 1 ? sided[0] : undefined;
}

/** Judges a place with the same surroundings on both sides by what was published. */
function judged(
  hit: Hit,
  sides: Surroundings,
  origins: readonly Hit[],
  now: string,
  then: Published,
): SureHit | undefined {
  const [origin, another] = origins.filter((one) => adjoins(sides, 'both', then.text, one));
  if (!origin || another) return undefined;
  if (origins.length > 1) {
    const wide = wideSides(origin, then);
    if (origins.filter((one) => adjoins(wide, 'both', then.text, one)).length > 1) {
      return undefined;
    }
    if (!adjoins(wide, 'both', now, hit)) return undefined;
  }
  return { hit, surroundings: 'both' };
}
