import type { Quantity } from '../model/claims.ts';
import { phrase, type Words } from '../words/words.ts';
import { drawing, LINE_HEIGHT, NARROW, percent, TEXT_SIZE, type Drawing } from './drawing.ts';
import { quantityMark, type Axis } from './quantity-mark.ts';
import { element, linkedMark, svgText } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
import { valueScale, valueTicks, type ValueScale } from './value-axis.ts';

/** A figure that a source gives. */
export interface FigureRow {
  readonly quantity: Quantity;
  /** What is said, and by whom. */
  readonly label: string;
  /** The address of the passage, base included. */
  readonly href: string;
  /** The place of the source among the edition's articles. */
  readonly series: number;
}

interface Figures {
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly rows: readonly FigureRow[];
  /** How a value is written on the axis. */
  readonly format: (value: number) => string;
  /** The greatest value that there can be, as 100 of a share in per cent. */
  readonly most?: number | undefined;
  readonly words: Words;
}

/** A picture of more rows is none; the table has them all. */
const MOST_ROWS = 24;
const MOST_LINES = 2;
const MOST_TICKS = 4;
/** Shares of the width at which the axis begins and ends: marks have room beside them. */
const START = 0.03;
const END = 0.97;
const TRACK = 24;
const ROW_GAP = 6;

/**
 * The figures that sources give of one measure, one below the other on a common axis. Each row is a
 * link to its passage. Set at any width.
 */
export function figuresChart({ id, title, desc, rows, format, most, words }: Figures): Drawing {
  const shown = rows.slice(0, MOST_ROWS);
  const { scale, isLog } = valueScale(
    shown.map(({ quantity }) => quantity),
    [START, END],
  );
  if (most !== undefined && !isLog && (scale.domain()[1] ?? 0) > most / 2) {
    scale.domain([scale.domain()[0] ?? 0, most]);
  }
  const [low = 0, high = 0] = scale.domain();
  const axis = {
    share: (value: number) => Math.min(END, Math.max(START, scale(value))),
    ends: [START, END],
    isBounded: [low === 0, most !== undefined && high >= most],
  } as const;
  const marks: string[] = [];
  let y = 0;
  for (const row of shown) {
    const { height, mark } = drawRow(row, y, axis);
    marks.push(mark);
    y += height + ROW_GAP;
  }
  if (rows.length > shown.length) {
    y += LINE_HEIGHT;
    const more = phrase(words, 'chart.more', { count: rows.length - shown.length });
    marks.push(svgText(more, { x: 0, y, class: 'soft' }));
    y += 8;
  }
  const bottom = y + 2;
  const height = bottom + 8 + LINE_HEIGHT + 4;
  return drawing(
    { id, title, desc, width: NARROW, height, fluid: true, class: 'figures' },
    ...marks,
    ...axisLine(scale, isLog, bottom, format),
  );
}

function drawRow(
  { quantity, label, href, series }: FigureRow,
  top: number,
  axis: Axis,
): { mark: string; height: number } {
  const lines = wrapText(label, NARROW, TEXT_SIZE, MOST_LINES);
  const height = lines.length * LINE_HEIGHT + TRACK;
  const y = top + height - TRACK / 2;
  const mark = linkedMark(
    href,
    label,
    { class: 'mark row' },
    element('rect', { class: 'hit', x: 0, y: top, width: '100%', height }),
    ...lines.map((line, index) => svgText(line, { x: 0, y: top + (index + 1) * LINE_HEIGHT - 4 })),
    element('line', { class: 'grid', x1: percent(START), x2: percent(END), y1: y, y2: y }),
    quantityMark(quantity, axis, y, series),
  );
  return { mark, height };
}

function axisLine(
  scale: ValueScale,
  isLog: boolean,
  y: number,
  format: (value: number) => string,
): string[] {
  const ticks = spaced(valueTicks(scale, isLog, MOST_TICKS), scale, format);
  return [
    element('line', { class: 'axis', x1: percent(START), x2: percent(END), y1: y, y2: y }),
    ...ticks.flatMap(({ at, text, anchor }) => [
      element('line', { class: 'axis', x1: percent(at), x2: percent(at), y1: y, y2: y + 5 }),
      svgText(text, { x: percent(at), y: y + 8 + 12, class: 'soft', 'text-anchor': anchor }),
    ]),
  ];
}

interface TickLabel {
  readonly at: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The ticks whose words have room beside each other on the narrowest screen. */
function spaced(
  values: readonly number[],
  scale: ValueScale,
  format: (value: number) => string,
): TickLabel[] {
  const kept: TickLabel[] = [];
  let free = -Infinity;
  for (const value of values) {
    const at = scale(value);
    const text = format(value);
    const room = textWidth(text, TEXT_SIZE);
    const anchor =
      at * NARROW < room / 2 ? 'start' : (1 - at) * NARROW < room / 2 ? 'end' : 'middle';
    const left = at * NARROW - { start: 0, middle: room / 2, end: room }[anchor];
    if (left < free || text === kept.at(-1)?.text) continue;
    free = left + room + 6;
    kept.push({ at, text, anchor });
  }
  return kept;
}
