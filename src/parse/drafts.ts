import type { Passage } from '../model/document.ts';
import { joinWrapped } from './joining.ts';
import { linesOf, type Stretch } from './lines.ts';
import { bulletOf } from './markers.ts';
import { columns } from './shape.ts';
import { wrapWidth } from './wrapping.ts';

/** A block whose kind is not known yet. */
export interface Draft extends Passage {
  readonly text: string;
  /** Its text without the bullet, where it has one. */
  readonly bare: string;
  /** The bullet, or `''`. */
  readonly bullet: string;
  /** Columns that it would take on one line (see `columns`). */
  readonly width: number;
  /** Whether a blank line, or the text's beginning or end, is before it and behind it. */
  readonly spacedBefore: boolean;
  readonly spacedAfter: boolean;
}

/**
 * Cuts a text into blocks: a block is a line, or, where the text is hard-wrapped, the lines of a
 * paragraph together. Every character that is no white space is in one of them.
 */
export function draftsOf(text: string): Draft[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const stretches =
    width === undefined
      ? lines.map((line) => ({ first: line, last: line }))
      : joinWrapped(text, lines, width);
  return stretches.map((stretch, index) => draftOf(text, stretch, index, stretches[index + 1]));
}

function draftOf(
  text: string,
  { first, last }: Stretch,
  index: number,
  next: Stretch | undefined,
): Draft {
  const own = text.slice(first.start, last.end);
  const bullet = bulletOf(own);
  return {
    start: first.start,
    end: last.end,
    text: own,
    bare: own.slice(bullet.length),
    bullet: bullet.trim(),
    width: columns(own),
    spacedBefore: index === 0 || first.gap > 1,
    spacedAfter: !next || next.first.gap > 1,
  };
}
