import type { Passage } from '../model/document.ts';
import { startsCharacter } from './characters.ts';

/** A piece of the source that reads differently, or is missing, in the folded text. */
export interface Piece {
  readonly source: number;
  readonly sourceEnd: number;
  readonly folded: number;
  readonly foldedEnd: number;
}

/**
 * The passage of the source that a stretch of the folded text stands for (see `Folded.toSource`).
 *
 * @param pieces where source and folded text differ, in order; elsewhere they agree
 */
export function sourceOf(
  source: string,
  pieces: readonly Piece[],
  start: number,
  end: number,
): Passage {
  const from = startOf(source, pieces, start);
  return { start: from, end: start < end ? endOf(source, pieces, end - 1) : from };
}

function startOf(source: string, pieces: readonly Piece[], offset: number): number {
  const piece = lastPieceAt(pieces, offset);
  if (piece && offset < piece.foldedEnd) return piece.source;
  let at = offset + shiftBehind(piece);
  while (at > 0 && !startsCharacter(source, at)) at -= 1;
  return at;
}

/** The end of the character whose folded form covers the code unit at `offset`. */
function endOf(source: string, pieces: readonly Piece[], offset: number): number {
  const piece = lastPieceAt(pieces, offset);
  let at = piece && offset < piece.foldedEnd ? piece.sourceEnd : offset + shiftBehind(piece) + 1;
  while (at < source.length && !startsCharacter(source, at)) at += 1;
  return at;
}

function shiftBehind(piece: Piece | undefined): number {
  return piece ? piece.sourceEnd - piece.foldedEnd : 0;
}

/** The last piece that begins at or before an offset in the folded text, by bisection. */
function lastPieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.folded ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
