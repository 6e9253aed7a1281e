import { isIndexed } from '../model/document.ts';
import type { Article } from '../model/edition.ts';
import type { NoteId } from '../model/ids.ts';
import { notesOf } from './notes.ts';
import { parallelPlacesOf } from './parallels.ts';
import { textClaims } from './text-claims.ts';

/*
 * Measures of the page, in lines of text: near enough to tell where the margin is crowded. The style
 * sheet sets four lines of notes as high as three of text, and shows three lines of a folded one.
 */
const TEXT_CHARACTERS = 66;
const NOTE_CHARACTERS = 58;
const NOTE_LINE = 0.75;
const BETWEEN_BLOCKS = 0.5;
const BETWEEN_NOTES = 0.5 * NOTE_LINE;
const FOLDED = 3 * NOTE_LINE;
/** So far below its passage a note is still seen with it. */
const MOST_BELOW = 5;

interface Placed {
  /** None where it is no note and stays as it is. */
  readonly id: NoteId | undefined;
  /** Where its passage begins. */
  readonly at: number;
  readonly height: number;
}

/**
 * The notes that are folded beside a text on a wide screen: where notes crowd, so that some would
 * stand far below their passages, the longest of those that push them down.
 */
export function foldedNotes(article: Article): ReadonlySet<NoteId> {
  return foldsOf(placesOf(article));
}

/** As `foldedNotes`, of notes in the order of the text, measured in lines. */
export function foldsOf(notes: readonly Placed[]): ReadonlySet<NoteId> {
  const folded = new Set<NoteId>();
  for (const [index] of notes.entries()) {
    while (below(notes, folded, index) > MOST_BELOW) {
      const longest = pushing(notes, folded, index)
        .filter(({ id, height }) => id && !folded.has(id) && height > FOLDED)
        .sort((a, b) => b.height - a.height)[0];
      if (!longest?.id) break;
      folded.add(longest.id);
    }
  }
  return folded;
}

function placesOf(article: Article): Placed[] {
  const notes = notesOf(article);
  const parallels = parallelPlacesOf(article);
  const claims = textClaims(article);
  let y = 0;
  const tops = new Map<string, { readonly y: number; readonly start: number }>();
  return article.document.blocks.filter(isIndexed).flatMap(({ end, id, start }) => {
    tops.set(id, { y, start });
    const top = y;
    y += Math.ceil((end - start) / TEXT_CHARACTERS) + BETWEEN_BLOCKS;
    const own = notes.filter(({ lastBlock }) => lastBlock === id);
    const lines = [claims, parallels].filter((all) =>
      all.some(({ lastBlock }) => lastBlock === id),
    ).length;
    return [
      ...own.map(({ block, id: note, plainText, selector }) => {
        const from = tops.get(block) ?? { y: top, start };
        const at = from.y + Math.floor((selector.start - from.start) / TEXT_CHARACTERS);
        const height = Math.ceil(plainText.length / NOTE_CHARACTERS) * NOTE_LINE;
        return { id: note, at, height };
      }),
      // Behind the notes, and never folded: a line for each kind.
      ...(lines > 0 ? [{ id: undefined, at: top, height: lines * NOTE_LINE }] : []),
    ];
  });
}

/** How far a note stands below its passage. */
function below(notes: readonly Placed[], folded: ReadonlySet<NoteId>, index: number): number {
  return (topsOf(notes, folded)[index] ?? 0) - (notes[index]?.at ?? 0);
}

/** The notes ahead of one that stand directly on each other, down to it. */
function pushing(
  notes: readonly Placed[],
  folded: ReadonlySet<NoteId>,
  index: number,
): readonly Placed[] {
  const tops = topsOf(notes, folded);
  const free = notes.findLastIndex(({ at }, one) => one <= index && (tops[one] ?? 0) <= at);
  return notes.slice(Math.max(free, 0), index);
}

function topsOf(notes: readonly Placed[], folded: ReadonlySet<NoteId>): number[] {
  let bottom = -Infinity;
  return notes.map(({ at, height, id }) => {
    const top = Math.max(at, bottom);
    bottom = top + (id && folded.has(id) ? FOLDED : height) + BETWEEN_NOTES;
    return top;
  });
}
