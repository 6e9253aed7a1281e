import { RIGHT_TO_LEFT } from '../text/direction.ts';
import { clustersOf, isWide } from './clusters.ts';
import type { Face } from './fonts.ts';

/** A text that has lost more than this share of its letters no longer says what it said. */
const MOST_LOST = 1 / 3;

const LETTER = /[\p{L}\p{N}]/u;
const IN_WORD = /^[\p{L}\p{M}\p{N}]/u;

/** Of these scripts, satori joins and orders the letters, but does not put each mark in its place. */
const MARKED = new RegExp(`${RIGHT_TO_LEFT.source}\\p{M}`, 'u');
/** A keycap asks for an emoji, and characters for private use mean something else in each font. */
const NOT_TEXT = /[\u20e3\p{Co}]/u;

/**
 * Leaves out of a text what its fonts cannot draw, so that no empty box stands for a character. A
 * word with a character that is missing goes as a whole, in Chinese the character alone; an ellipsis
 * takes its place, one for several in a row.
 *
 * @param text as drawn, on one line
 * @param faces in the order in which they are asked for a character
 * @returns the text; `''` where too little of it is left
 */
export function legible(text: string, faces: readonly Face[]): string {
  const pieces = piecesOf(clustersOf(text)).map((piece) => ({
    piece,
    isLegible: clustersOf(piece).every((cluster) => canDraw(cluster, faces)),
  }));
  if (pieces.every(({ isLegible }) => isLegible)) return text;
  const kept = pieces.map(({ piece, isLegible }) => (isLegible ? piece : '…')).join('');
  const lost = pieces.filter(({ isLegible }) => !isLegible).map(({ piece }) => piece);
  const isEnough = lettersIn(lost.join('')) <= lettersIn(text) * MOST_LOST && lettersIn(kept) > 0;
  return isEnough ? kept.replace(/…[\s\p{P}]*…/gu, '…') : '';
}

/**
 * Whether a character is drawn whole. Its face is the first that has its first code point: satori
 * chooses so, and takes the marks from the same face. It remembers its choice by the first UTF-16
 * code unit, which many characters beyond the Basic Multilingual Plane share: those are out.
 */
function canDraw(cluster: string, faces: readonly Face[]): boolean {
  if (NOT_TEXT.test(cluster) || MARKED.test(cluster) || /^\p{M}/u.test(cluster)) return false;
  const [first = 0, ...others] = Array.from(cluster, (point) => point.codePointAt(0) ?? 0);
  if (first > 0xffff) return false;
  const face = faces.find(({ covers }) => covers.has(first));
  return face !== undefined && others.every((point) => face.covers.has(point));
}

/** Words of scripts with spaces; of the rest, single characters. */
function piecesOf(clusters: readonly string[]): string[] {
  const pieces: string[] = [];
  let inWord = false;
  for (const cluster of clusters) {
    const continues = IN_WORD.test(cluster) && !isWide(cluster);
    if (continues && inWord) pieces.push((pieces.pop() ?? '') + cluster);
    else pieces.push(cluster);
    inWord = continues;
  }
  return pieces;
}

function lettersIn(text: string): number {
  return clustersOf(text).filter((cluster) => LETTER.test(cluster)).length;
}
