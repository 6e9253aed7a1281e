import { gramsOf, similarity, type Grams } from './similarity.ts';

/*
 * Texts that are alike share something rare. Three words in a row are rare in scripts that part
 * their words, three characters in those that do not and in the shortest texts.
 */

/** The rarest signs of a text say best where it went; so many outlast a rewording. */
const RAREST = 16;
/** A sign in more texts than these tells nothing, and looking at all of them takes time. */
const MOST_HOLDERS = 64;
/** The texts that share most of the rare signs, of which each is then compared whole. */
const MOST_COMPARED = 6;

/** How alike another text is. */
export interface Likely {
  readonly index: number;
  /** See `similarity`. */
  readonly alike: number;
}

/** Makes the search for the texts that are most like a given one, without comparing it with each. */
export function finderAmong(texts: readonly string[]): (text: string) => Likely[] {
  const grams = texts.map(gramsOf);
  const holders = new Map<string, number[]>();
  texts.forEach((text, index) => {
    for (const sign of signsOf(text, grams[index])) {
      const known = holders.get(sign);
      if (known) known.push(index);
      else holders.set(sign, [index]);
    }
  });
  return (text) => {
    const own = gramsOf(text);
    return mostNamed(rarest(signsOf(text, own), holders)).map((index) => {
      return { index, alike: similarity(own, grams[index] ?? new Map()) };
    });
  };
}

function signsOf(text: string, grams: Grams = new Map()): string[] {
  const words = text.split(' ');
  return [...grams.keys(), ...words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '))];
}

/** For each of the rarest signs that the texts share with the given one: which texts have it. */
function rarest(
  signs: readonly string[],
  holders: ReadonlyMap<string, readonly number[]>,
): (readonly number[])[] {
  return signs
    .flatMap((sign) => {
      const having = holders.get(sign);
      return having && having.length <= MOST_HOLDERS ? [having] : [];
    })
    .sort((a, b) => a.length - b.length)
    .slice(0, RAREST);
}

function mostNamed(lists: readonly (readonly number[])[]): number[] {
  const votes = new Map<number, number>();
  for (const index of lists.flat()) votes.set(index, (votes.get(index) ?? 0) + 1);
  return [...votes]
    .sort(([a, votesOfA], [b, votesOfB]) => votesOfB - votesOfA || a - b)
    .slice(0, MOST_COMPARED)
    .map(([index]) => index);
}
