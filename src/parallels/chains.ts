import { isBridgeable } from './gaps.ts';
import type { Match } from './matches.ts';

/** Matches that are looked back at; more only come near each other where a text repeats itself. */
const LOOK_BACK = 40;
/** What a word in a gap takes from a chain's score, so that the nearer of two matches is chosen. */
const GAP_COST = 0.1;

/**
 * Draws the matches of two texts together into chains: matches that follow each other in both texts,
 * near enough to be one passage. The best chains first; no match is in two.
 *
 * @param matches of one text with one other, in the order of the first
 * @param inOneBlock whether two words of the one text or the other stand in one block
 */
export function chainsOf(matches: readonly Match[], inOneBlock: InOneBlock): Match[][] {
  const scores: number[] = [];
  const before: number[] = [];
  for (const [index, match] of matches.entries()) {
    let best = 0;
    let from = -1;
    for (let other = index - 1; other >= Math.max(0, index - LOOK_BACK); other -= 1) {
      const gap = gapBetween(matches[other], match, inOneBlock);
      const score = gap === undefined ? 0 : (scores[other] ?? 0) - GAP_COST * gap;
      if (score > best) {
        best = score;
        from = other;
      }
    }
    scores.push(best + match.length);
    before.push(from);
  }
  return backtrack(matches, scores, before);
}

type InOneBlock = (side: 'a' | 'b', one: number, other: number) => boolean;

/** Words between two matches, of both texts together; nothing where they do not follow each other. */
function gapBetween(
  first: Match | undefined,
  second: Match,
  inOneBlock: InOneBlock,
): number | undefined {
  if (!first) return undefined;
  const a = second.a - first.a - first.length;
  const b = second.b - first.b - first.length;
  // Where a word comes twice, two matches may share some of their words.
  const overlap = Math.max(0, -Math.min(a, b));
  if (overlap >= second.length || second.a <= first.a || second.b <= first.b) return undefined;
  const shorter = a < b ? 'a' : 'b';
  const staysInBlock = (): boolean =>
    inOneBlock(shorter, first[shorter] + first.length - 1, second[shorter]);
  return isBridgeable(a, b, staysInBlock) ? Math.abs(a - b) + overlap * 20 : undefined;
}

function backtrack(
  matches: readonly Match[],
  scores: readonly number[],
  before: readonly number[],
): Match[][] {
  const used = new Set<number>();
  const order = scores
    .map((_, index) => index)
    .sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y);
  return order.flatMap((last) => {
    const chain: Match[] = [];
    for (let at = last; at >= 0 && !used.has(at); at = before[at] ?? -1) {
      const match = matches[at];
      if (match) chain.push(match);
      used.add(at);
    }
    return chain.length > 0 ? [chain.reverse()] : [];
  });
}
