import { readDate, dateExtent } from '../model/dates.ts';
import { phrase, type Words } from '../words/words.ts';
import { brokenAxis, type BrokenAxis } from './broken-axis.ts';
import { dateMark } from './date-mark.ts';
import { drawing, LINE_HEIGHT, TEXT_SIZE, WIDE, type Drawing } from './drawing.ts';
import { seriesMark } from './series.ts';
import { element, linkedMark, svgText } from './svg.ts';
import { fitText, wrapText } from './text-width.ts';

/** What happened, as one source tells it. */
export interface TimelineRow {
  readonly label: string;
  /** EDTF, and the same as a reader writes it. */
  readonly date: string;
  readonly written: string;
  /** All of what is said, and by whom. */
  readonly title: string;
  /** The address of the passage, base included. */
  readonly href: string;
  /** Ids by which the row can be found and filtered. */
  readonly terms: readonly string[];
  readonly source: string;
  /** The place of the source among the edition's articles, where it is not the lane's. */
  readonly series?: number | undefined;
}

/** Events under one heading, such as those that one source tells; in the order of time. */
export interface Lane {
  /** Empty where there is but one lane and the page says what it holds. */
  readonly label: string;
  readonly href: string;
  /** The place of the source among the edition's articles. */
  readonly series: number;
  readonly rows: readonly TimelineRow[];
}

interface Timeline {
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly lanes: readonly Lane[];
  readonly width: number;
  readonly words: Words;
}

/** More rows than this in all lanes together are no picture; the table has them all. */
const MOST_ROWS = 120;
const MOST_LINES = 2;
/** Width of the words where they stand beside the axis. */
const WORDS = 340;
const TRACK = 22;
const ROW_GAP = 8;
const LANE_GAP = 18;
const HEADING = 24;

/** How words and axis share the width: beside each other, or one below the other. */
interface Columns {
  readonly isBeside: boolean;
  readonly words: number;
  readonly track: readonly [number, number];
}

/**
 * A timeline in lanes, one for each source, on a common axis that gives the dense weeks more room. A
 * row is an event as that source tells it: a link to the passage, its words, and its date drawn as
 * what it says.
 */
export function timeline({ id, title, desc, lanes, width, words }: Timeline): Drawing {
  const isBeside = width >= WIDE;
  const columns: Columns = isBeside
    ? { isBeside, words: WORDS, track: [WORDS + 24, width - 8] }
    : { isBeside, words: width, track: [8, width - 8] };
  const shown = shorten(lanes);
  const axis = brokenAxis(
    shown.flatMap(({ rows }) => rows.map(({ date }) => dateExtent(date))),
    columns.track,
    words.language,
  );
  const parts: string[] = [];
  let y = 0;
  for (const lane of shown) {
    const drawn = drawLane(lane, columns, axis, words);
    parts.push(group('lane', y, drawn.height, { 'data-source': lane.source }, drawn.svg));
    y += drawn.height + LANE_GAP;
  }
  return drawing(
    { id, title, desc, width, height: Math.max(1, y - LANE_GAP), class: 'timeline' },
    ...parts,
  );
}

interface ShownLane extends Lane {
  readonly source: string;
  readonly left: number;
}

/** The same number of rows from each lane, where there are too many: the first, and how many more. */
function shorten(lanes: readonly Lane[]): ShownLane[] {
  const most = Math.max(3, Math.floor(MOST_ROWS / Math.max(1, lanes.length)));
  const all = lanes.reduce((sum, { rows }) => sum + rows.length, 0);
  return lanes
    .filter(({ rows }) => rows.length > 0)
    .map((lane) => {
      const rows = all > MOST_ROWS ? lane.rows.slice(0, most) : lane.rows;
      const source = lane.rows[0]?.source ?? '';
      return { ...lane, rows, source, left: lane.rows.length - rows.length };
    });
}

function drawLane(
  lane: ShownLane,
  columns: Columns,
  axis: BrokenAxis,
  words: Words,
): { svg: string; height: number } {
  const parts: string[] = [];
  const heading = columns.isBeside || lane.label === '' ? HEADING : HEADING + LINE_HEIGHT;
  if (lane.label !== '') {
    const name = fitText(lane.label, columns.words - 40, TEXT_SIZE);
    const text = svgText(name, { x: 22, y: 16, class: 'strong' }, lane.label);
    parts.push(
      element('g', { transform: 'translate(8,12)' }, seriesMark(lane.series)),
      element('a', { href: lane.href }, text),
    );
  }
  parts.push(...axisLine(axis, heading));
  let y = heading + ROW_GAP;
  for (const row of lane.rows) {
    const drawn = drawRow(row, row.series ?? lane.series, columns, axis, words);
    const data = { 'data-source': row.source, 'data-terms': row.terms.join(' ') };
    parts.push(group('row', y, drawn.height, data, drawn.svg));
    y += drawn.height;
  }
  if (lane.left > 0) {
    const more = phrase(words, 'chart.more', { count: lane.left });
    const line = svgText(more, { x: 0, y: LINE_HEIGHT, class: 'soft' });
    parts.push(group('row', y, LINE_HEIGHT + ROW_GAP, {}, line));
    y += LINE_HEIGHT + ROW_GAP;
  }
  return { svg: parts.join(''), height: y };
}

function drawRow(
  row: TimelineRow,
  series: number,
  { isBeside, words: room, track }: Columns,
  axis: BrokenAxis,
  words: Words,
): { svg: string; height: number } {
  const said = phrase(words, 'chart.dated', { date: row.written, event: row.label });
  const lines = wrapText(said, room, TEXT_SIZE, MOST_LINES);
  const wordsHeight = lines.length * LINE_HEIGHT;
  const height = (isBeside ? wordsHeight : wordsHeight + TRACK) + ROW_GAP;
  const y = isBeside ? (height - ROW_GAP) / 2 + 1 : wordsHeight + TRACK / 2 + 1;
  const gridFrom = isBeside ? 0 : wordsHeight + 2;
  const date = readDate(row.date);
  return {
    height,
    svg:
      element('path', { class: 'grid', d: gridPath(axis, gridFrom, height) }) +
      linkedMark(
        row.href,
        row.title,
        { class: 'mark' },
        element('rect', { class: 'hit', x: 0, y: 0, width: track[1] + 8, height: height - 2 }),
        ...lines.map((line, index) =>
          svgText(line, { x: 0, y: (index + 1) * LINE_HEIGHT - 4, class: 'words' }),
        ),
        dateMark(date, dateExtent(row.date), axis, y, series),
      ),
  };
}

/** Upright lines at the round dates. */
function gridPath({ ticks }: BrokenAxis, from: number, to: number): string {
  return ticks.map(({ x }) => `M${tenth(x)},${from}V${tenth(to)}`).join('') || 'M0,0';
}

/** The line of the axis with its dates above, and a sign where it is broken. */
function axisLine({ stretches, ticks }: BrokenAxis, y: number): string[] {
  return [
    ...stretches.map(({ start, end }) =>
      element('line', { class: 'axis', x1: start, x2: end, y1: y, y2: y }),
    ),
    ...stretches.slice(1).map(({ start }) => {
      const x = tenth(start - 6);
      return element('path', {
        class: 'axis',
        d: `M${x - 5},${y + 5}l4,-10M${x + 1},${y + 5}l4,-10`,
      });
    }),
    ...ticks.flatMap(({ x, text }) => [
      element('line', { class: 'axis', x1: x, x2: x, y1: y, y2: y + 5 }),
      text === '' ? '' : svgText(text, { x, y: y - 7, class: 'soft', 'text-anchor': 'middle' }),
    ]),
  ];
}

/** A part that a script may take out, and close the gap: its height is written on it. */
function group(
  name: string,
  y: number,
  height: number,
  data: Readonly<Record<string, string>>,
  content: string,
): string {
  return element(
    'g',
    { class: name, transform: `translate(0,${tenth(y)})`, 'data-height': height, ...data },
    content,
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
