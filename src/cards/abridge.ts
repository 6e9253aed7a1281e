import { clustersOf, columnsOf, isWide } from './clusters.ts';

const ELLIPSIS = '…';
/** What must not stand before an ellipsis: it would look like the end of a sentence that goes on. */
const LOOSE_END = /[\s\p{Pd}\p{Ps}\p{Pi}.,;:、，；：。]+$/u;

/**
 * Cuts a text that is too long, with an ellipsis for the rest: behind a word, or behind any character
 * of a script that has no spaces. A word that fills a third of the room is cut itself.
 *
 * @param text on one line
 * @param room the most columns to keep (a Chinese character takes two), the ellipsis not counted
 */
export function abridge(text: string, room: number): string {
  const { start, rest } = splitAt(clustersOf(text), room);
  if (rest.length === 0) return text;
  const kept = start.slice(0, wordEnd(start, rest));
  return kept.join('').replace(LOOSE_END, '') + ELLIPSIS;
}

/**
 * Cuts the middle out of a text that is too long, so that its beginning and its end stay: "Digest
 * of “A very long…” 29 April 2013, written for this site".
 *
 * @param ending the most columns to keep of the end, out of `room`
 */
export function abridgeMiddle(text: string, room: number, ending: number): string {
  const clusters = clustersOf(text);
  if (splitAt(clusters, room).rest.length === 0) return text;
  const { start } = splitAt(clusters.toReversed(), ending);
  const end = start.toReversed().join('');
  const fromWord = end.replace(/^\S*\s/u, '');
  return `${abridge(text, room - ending)} ${fromWord || end}`;
}

function splitAt(clusters: readonly string[], room: number): { start: string[]; rest: string[] } {
  let columns = 0;
  const at = clusters.findIndex((cluster) => (columns += columnsOf(cluster)) > room);
  const end = at < 0 ? clusters.length : at;
  return { start: clusters.slice(0, end), rest: clusters.slice(end) };
}

/** The last place in `start` where a word ends; its end, where that would lose too much. */
function wordEnd(start: readonly string[], rest: readonly string[]): number {
  const all = [...start, rest[0] ?? ''];
  for (let at = start.length; at > (start.length * 2) / 3; at -= 1) {
    const [before = '', behind = ''] = [all[at - 1], all[at]];
    if (behind === ' ' || isWide(before) || isWide(behind)) return at;
  }
  return start.length;
}
