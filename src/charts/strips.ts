import { drawing, LINE_HEIGHT, percent, TEXT_SIZE, WIDE, type Drawing } from './drawing.ts';
import { element, linkedMark, svgText } from './svg.ts';
import { wrapText } from './text-width.ts';

/** A stretch of a text that is marked on its strip. */
export interface Stretch {
  /** UTF-16 offsets into the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The address of the passage, base included. */
  readonly href: string;
  readonly label: string;
}

/** A text from its first to its last character. */
export interface Strip {
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  /** In the order of the text. */
  readonly stretches: readonly Stretch[];
}

interface Named {
  readonly label: string;
  readonly href: string;
}

/** A name with a strip in each column of its panel. */
interface StripRow extends Named {
  readonly strips: readonly Strip[];
  /** A figure or word behind the strips. */
  readonly note?: string | undefined;
}

/** Rows under common headings. */
export interface StripPanel {
  /** One for each strip of a row, or none. */
  readonly heads: readonly Named[];
  readonly rows: readonly StripRow[];
  /** What is not drawn, in words. */
  readonly rest?: string | undefined;
}

interface Strips {
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly panels: readonly StripPanel[];
  /** The least width at which it is set: `NARROW` or `WIDE`. */
  readonly width: number;
}

/** Shares of the width at which strips begin and, where there are notes, end. */
const PLACES = { narrow: { start: 0.37, end: 0.88 }, wide: { start: 0.2, end: 0.94 } };
const COLUMN_GAP = 0.022;
/** A finger's width, which is the least height of a row, and the width of a mark that stands alone. */
const FINGER = 24;
const TICK = 14;
/** Marks stand apart by so much, that a pointer can tell them from each other. */
const APART = 4;
/** Lines of a name, a heading, or what is left out. */
const MOST_LINES = 3;
const PANEL_GAP = 20;
const BOLD = 1.12;

interface Layout {
  readonly width: number;
  readonly start: number;
  readonly columns: readonly (readonly [from: number, to: number])[];
}

/**
 * Texts as strips from beginning to end, with the stretches that are marked: a lexical dispersion plot
 * where these are mentions. Every stretch is a link to its passage and as wide as it is, but always
 * wide enough to be seen; it is hit from half-way to its neighbours, at most a finger's width. Set at
 * any width.
 */
export function strips({ id, title, desc, panels, width }: Strips): Drawing {
  const parts: string[] = [];
  let y = 0;
  for (const panel of panels) {
    const drawn = drawPanel(panel, y, width);
    parts.push(drawn.svg);
    y += drawn.height + PANEL_GAP;
  }
  const height = Math.max(1, y - PANEL_GAP);
  return drawing({ id, title, desc, width, height, fluid: true, class: 'strips' }, ...parts);
}

function drawPanel(panel: StripPanel, top: number, width: number): { svg: string; height: number } {
  const layout = layoutOf(panel, width);
  const heads = drawHeads(panel, top, layout);
  const parts = [heads.svg];
  let y = top + heads.height;
  for (const row of panel.rows) {
    const drawn = drawRow(row, y, layout);
    parts.push(drawn.svg);
    y += drawn.height;
  }
  if (panel.rest !== undefined) {
    const lines = wrapText(panel.rest, (1 - layout.start) * width, TEXT_SIZE, MOST_LINES);
    parts.push(
      ...lines.map((line, index) =>
        svgText(line, {
          x: percent(layout.start),
          y: y + (index + 1) * LINE_HEIGHT,
          class: 'soft',
        }),
      ),
    );
    y += lines.length * LINE_HEIGHT + 5;
  }
  return { svg: parts.join(''), height: y - top };
}

function layoutOf({ heads, rows }: StripPanel, width: number): Layout {
  const places = width < WIDE ? PLACES.narrow : PLACES.wide;
  const end = rows.some(({ note }) => note !== undefined) ? places.end : 1;
  const number = Math.max(1, heads.length, ...rows.map((row) => row.strips.length));
  const room = (end - places.start - COLUMN_GAP * (number - 1)) / number;
  const columns = Array.from({ length: number }, (_, index) => {
    const from = places.start + index * (room + COLUMN_GAP);
    return [from, from + room] as const;
  });
  return { width, start: places.start, columns };
}

/** The names of the columns, on the strips that they name. */
function drawHeads(
  { heads }: StripPanel,
  top: number,
  { columns, width }: Layout,
): { svg: string; height: number } {
  if (heads.length === 0) return { svg: '', height: 0 };
  const wrapped = heads.map(({ label }, index) => {
    const [from, to] = columns[index] ?? [0, 1];
    return wrapText(label, ((to - from) * width) / BOLD, TEXT_SIZE, MOST_LINES);
  });
  const most = Math.max(...wrapped.map(({ length }) => length));
  const svg = heads.map(({ href, label }, index) => {
    const lines = wrapped[index] ?? [];
    const text = lines.map((line, at) =>
      svgText(
        line,
        {
          x: percent(columns[index]?.[0] ?? 0),
          y: top + (most - lines.length + at + 1) * LINE_HEIGHT - 4,
          class: 'strong',
        },
        lines.join(' ') === label ? undefined : label,
      ),
    );
    return element('a', { href }, ...text);
  });
  return { svg: svg.join(''), height: most * LINE_HEIGHT + 4 };
}

function drawRow(row: StripRow, top: number, layout: Layout): { svg: string; height: number } {
  const { columns, start, width } = layout;
  const lines = wrapText(row.label, start * width - 10, TEXT_SIZE, MOST_LINES);
  const height = Math.max(FINGER, lines.length * LINE_HEIGHT + 6);
  const middle = top + height / 2;
  const baseline = middle + 4.5 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  const whole = lines.join(' ') === row.label ? undefined : row.label;
  const name = lines.map((line, index) =>
    svgText(
      line,
      {
        x: percent(start),
        dx: -10,
        y: baseline + index * LINE_HEIGHT,
        'text-anchor': 'end',
      },
      whole,
    ),
  );
  const parts = [
    element('line', { class: 'grid', x1: 0, x2: '100%', y1: top, y2: top }),
    element('a', { href: row.href }, ...name),
    ...row.strips.map((strip, index) => {
      const [from, to] = columns[index] ?? [start, 1];
      return drawStrip(strip, { from, to, top, height, width });
    }),
    row.note === undefined
      ? ''
      : svgText(row.note, { x: '100%', y: middle + 4.5, class: 'soft', 'text-anchor': 'end' }),
  ];
  return { svg: element('g', { 'data-walk-line': '' }, ...parts), height };
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

function drawStrip({ length, stretches }: Strip, { from, to, top, height, width }: Place): string {
  const at = (offset: number) => from + ((to - from) * offset) / Math.max(1, length);
  const middle = top + height / 2;
  const track = element('line', {
    class: 'track',
    x1: percent(from),
    x2: percent(to),
    y1: middle,
    y2: middle,
  });
  const places = spread(
    stretches.map(({ end, start }) => [at(start), at(end)]),
    [from, to],
    APART / width,
  );
  const marks = stretches.map(({ href, label }, index) => {
    const [x1, x2] = places[index] ?? [from, from];
    const spare = Math.max(0, FINGER / width - (x2 - x1)) / 2;
    const before = places[index - 1]?.[1] ?? from - COLUMN_GAP;
    const behind = places[index + 1]?.[0] ?? to + COLUMN_GAP;
    const left = Math.max(x1 - spare, (before + x1) / 2);
    const right = Math.min(x2 + spare, (x2 + behind) / 2);
    return linkedMark(
      href,
      label,
      { class: 'mark' },
      element('rect', {
        class: 'hit',
        x: percent(left),
        width: percent(Math.max(0, right - left)),
        y: top + 0.5,
        height: height - 1,
      }),
      element('rect', {
        class: 'tick',
        x: percent(x1),
        width: percent(x2 - x1),
        y: middle - TICK / 2,
        height: TICK,
      }),
    );
  });
  return track + marks.join('');
}

/**
 * Moves marks that would meet a little apart, as far as there is room between the ends of the strip.
 *
 * @param places first and last share of the width, in order
 */
function spread(
  places: readonly (readonly [number, number])[],
  [from, to]: readonly [number, number],
  apart: number,
): (readonly [number, number])[] {
  const filled = places.reduce((sum, [x1, x2]) => sum + x2 - x1, 0);
  const gap = Math.max(0, Math.min(apart, (to - from - filled) / Math.max(1, places.length)));
  let free = from;
  const ahead = places.map(([x1, x2]) => {
    const start = Math.max(x1, free);
    const end = start + x2 - x1;
    free = end + gap;
    return [start, end] as const;
  });
  let last = to;
  return ahead
    .toReversed()
    .map(([x1, x2]) => {
      const end = Math.min(x2, last);
      const start = end - (x2 - x1);
      last = start - gap;
      return [start, end] as const;
    })
    .toReversed();
}
