import { phrase, type Words } from '../words/words.ts';
import { drawing, LINE_HEIGHT, NARROW, TEXT_SIZE, type Drawing } from './drawing.ts';
import { element, linkedMark, svgText } from './svg.ts';
import { fitText, textWidth } from './text-width.ts';
import type { NetworkNode } from './network.ts';

/** A tie as it reads from the term in the middle. */
interface EgoTie {
  /** `owns a stake in` or, from the other end, `is partly owned by`. */
  readonly label: string;
  /** Whether the arrow leads away from the term in the middle; nothing where it has none. */
  readonly direction: 'out' | 'in' | undefined;
  readonly isDoubtful: boolean;
  readonly other: NetworkNode;
  readonly title: string;
  readonly href: string;
}

interface Ego {
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly name: string;
  readonly ties: readonly EgoTie[];
  readonly words: Words;
}

/** More ties than this are no picture; the list has them all. */
const MOST_TIES = 24;
const ROW = 46;
const TRUNK = 14;
const PADDING = 8;
const BOX = LINE_HEIGHT + 8;
/** The least of a line that is seen before a box. */
const LEAST_LINE = 44;
const HEAD = 8;

/**
 * The ties of one term: the term at the top, and a branch for each tie, with its name on it and an
 * arrow that tells its direction, to the term at its other end.
 */
export function egoNetwork({ id, title, desc, name, ties, words }: Ego): Drawing {
  const shown = ties.slice(0, MOST_TIES);
  const middle = fitText(name, NARROW - 2 * PADDING - 2, TEXT_SIZE);
  const end = BOX + shown.length * ROW;
  const left = ties.length - shown.length;
  const note =
    left === 0
      ? ''
      : svgText(phrase(words, 'ties.more', { count: left }), {
          x: TRUNK,
          y: end + LINE_HEIGHT + 6,
          class: 'soft',
        });
  return drawing(
    {
      id,
      title,
      desc,
      width: NARROW,
      height: end + (left === 0 ? 4 : LINE_HEIGHT + 12),
      class: 'network ego',
    },
    element('line', {
      class: 'tie',
      x1: TRUNK,
      x2: TRUNK,
      y1: BOX,
      y2: end - BOX / 2,
    }),
    ...shown.map((tie, index) => branch(tie, BOX + index * ROW)),
    box(0, 1, middle, 'node-box middle'),
    note,
  );
}

function branch({ direction, href, isDoubtful, label, other, title }: EgoTie, top: number): string {
  const y = top + ROW - BOX / 2;
  const most = NARROW - TRUNK - LEAST_LINE - 2 * PADDING - 2;
  const name = fitText(other.name, most, TEXT_SIZE);
  const room = boxWidth(name);
  const said = fitText(label, NARROW - TRUNK - 8, TEXT_SIZE);
  const line = Math.min(
    NARROW - room - 2,
    Math.max(TRUNK + LEAST_LINE, TRUNK + 16 + textWidth(said, TEXT_SIZE)),
  );
  const arrow = { out: head(line, y, 1), in: head(TRUNK, y, -1) };
  return (
    linkedMark(
      href,
      title,
      { class: 'mark tie-mark' },
      element('rect', {
        class: 'hit',
        x: TRUNK + 4,
        y: y - BOX - 4,
        width: line - TRUNK - 8,
        height: BOX + 10,
      }),
      element('line', {
        class: `tie${isDoubtful ? ' doubtful' : ''}`,
        x1: TRUNK,
        x2: line,
        y1: y,
        y2: y,
      }),
      direction ? element('path', { class: 'tie-head', d: arrow[direction] }) : '',
      svgText(said, { x: TRUNK + 8, y: y - BOX / 2 - 4, class: 'tie-name' }, label),
    ) +
    linkedMark(other.href, other.name, { class: 'node' }, box(line, y - BOX / 2, name, 'node-box'))
  );
}

function boxWidth(text: string): number {
  return Math.ceil(textWidth(text, TEXT_SIZE)) + 2 * PADDING;
}

function box(x: number, y: number, text: string, kind: string): string {
  return (
    element('rect', { class: kind, x: x + 1, y, width: boxWidth(text), height: BOX, rx: 5 }) +
    svgText(text, { x: x + 1 + PADDING, y: y + LINE_HEIGHT })
  );
}

function head(x: number, y: number, direction: 1 | -1): string {
  const back = x - HEAD * direction;
  return `M${Math.round(back)},${y - 4}L${Math.round(x)},${y}L${Math.round(back)},${y + 4}Z`;
}
