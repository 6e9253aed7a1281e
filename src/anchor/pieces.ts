import type { Hit } from './searchable.ts';

/**
 * Letters of a piece. With one letter in seven wrong, one piece of twelve in seven is still whole,
 * and a quote long enough to be looked for like this has dozens; shorter ones stand everywhere.
 */
const PIECE = 12;
/** Pieces beyond this many, spread over the quote, would only cost time. */
const MOST_PIECES = 100;
/** A piece that stands in more places than this tells nothing about any of them. */
const COMMON = 100;
/** Places that are looked at closely: more than a text has paragraphs of one pattern. */
const MOST_WINDOWS = 12;
/** A piece alone may stand anywhere by chance. */
const LEAST_VOTES = 2;

/**
 * The stretches of a text in which a long pattern probably stands: those where several of its pieces
 * stand, letter for letter and as far apart as in the pattern. Time grows with the text only.
 *
 * @returns the likeliest first; they may overlap
 */
export function likelyWindows(text: string, pattern: string): Hit[] {
  // Insertions shift a piece by less than this, or there are too many for the pattern to be found.
  const shift = Math.ceil(pattern.length / 4);
  const votes = new Map<number, number>();
  for (const offset of offsetsOfPieces(pattern)) {
    const piece = pattern.slice(offset, offset + PIECE);
    for (const at of rarePlaces(piece, text)) {
      const bucket = Math.floor((at - offset) / shift);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  return [...votes]
    .filter(([, count]) => count >= LEAST_VOTES)
    .sort(([a, votesOfA], [b, votesOfB]) => votesOfB - votesOfA || a - b)
    .slice(0, MOST_WINDOWS)
    .map(([bucket]) => ({
      at: Math.max(0, (bucket - 1) * shift),
      end: Math.min(text.length, (bucket + 2) * shift + pattern.length),
    }));
}

function offsetsOfPieces(pattern: string): number[] {
  const step = Math.max(PIECE, Math.floor(pattern.length / MOST_PIECES));
  const offsets: number[] = [];
  for (let at = 0; at + PIECE <= pattern.length; at += step) offsets.push(at);
  return offsets;
}

function rarePlaces(piece: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    places.push(at);
    if (places.length > COMMON) return [];
  }
  return places;
}
