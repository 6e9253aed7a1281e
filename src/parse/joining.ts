import type { Line, Stretch } from './lines.ts';
import { opensItem } from './markers.ts';
import { endsClause, isOrnament, opensSpeech } from './shape.ts';
import { goesOnBetween, isFull } from './wrapping.ts';

/**
 * Joins the lines of a hard-wrapped text into paragraphs. Lines that were broken on purpose stay
 * apart: verse, addresses, items, what different speakers say.
 *
 * @param width the width to which the text is wrapped, in columns
 */
export function joinWrapped(text: string, lines: readonly Line[], width: number): Stretch[] {
  return groupsOf(lines).flatMap((group) => joinGroup(text, group, width));
}

/** Lines without a blank one between them. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (line.gap > 1 || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

/** What the lines of a group have in common. */
interface Layout {
  /** Half of its lines or more are full, so that a short one in mid-sentence is an edit, no verse. */
  readonly isProse: boolean;
  /** Its paragraphs are told by the indent of their first lines. */
  readonly indentsParagraphs: boolean;
}

function joinGroup(text: string, group: readonly Line[], width: number): Stretch[] {
  const layout = layoutOf(text, group, width);
  const joined: Stretch[] = [];
  group.forEach((line, index) => {
    const before = group[index - 1];
    const open = joined.at(-1);
    const continues =
      before !== undefined &&
      open !== undefined &&
      !opensBlock(text, open, before, line, layout) &&
      (isFull(text, before, line, width) || (layout.isProse && goesOnBetween(text, before, line)));
    if (continues) joined[joined.length - 1] = { first: open.first, last: line };
    else joined.push({ first: line, last: line });
  });
  return joined;
}

function layoutOf(text: string, group: readonly Line[], width: number): Layout {
  const least = group.reduce((indent, line) => Math.min(indent, line.indent), Infinity);
  const full = group.filter((line, index) => {
    const next = group[index + 1];
    return next !== undefined && isFull(text, line, next, width);
  });
  return {
    isProse: full.length > 0 && full.length * 2 >= group.length - 1,
    indentsParagraphs: (group[0]?.indent ?? 0) > least,
  };
}

/** Whether a line opens a block of its own, however full the line before it is. */
function opensBlock(
  text: string,
  { first }: Stretch,
  before: Line,
  line: Line,
  { indentsParagraphs }: Layout,
): boolean {
  const own = text.slice(line.start, line.end);
  const previous = text.slice(before.start, before.end);
  return (
    isOrnament(own) ||
    isOrnament(previous) ||
    opensSpeech(own) ||
    (indentsParagraphs && line.indent > before.indent) ||
    // A number or a dash may also come to stand at the beginning of a line by chance.
    (opensItem(own) && (endsClause(previous) || opensItem(text.slice(first.start, first.end))))
  );
}
