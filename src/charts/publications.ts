import { dateExtent, readDate, type ReadDate } from '../model/dates.ts';
import { brokenAxis, type BrokenAxis, type Extent } from './broken-axis.ts';
import { dateShape, HALF } from './date-mark.ts';
import { drawing, LINE_HEIGHT, NARROW, percent, TEXT_SIZE, type Drawing } from './drawing.ts';
import { seriesClass, seriesMark } from './series.ts';
import { element, linkedMark, svgText } from './svg.ts';
import { wrapText } from './text-width.ts';

/** A source with the date from which it is. */
export interface DatedSource {
  readonly name: string;
  /** The address of the source, and of the passage on which the date rests, base included. */
  readonly page: string;
  readonly href: string;
  /** EDTF, and the same as a reader writes it. */
  readonly date: string;
  readonly written: string;
  /** All of what is said, for the pointer and for those who do not see the mark. */
  readonly title: string;
  /** The place of the source among the edition's articles. */
  readonly series: number;
}

interface Publications {
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  /** In the order of time. */
  readonly sources: readonly DatedSource[];
  /** BCP 47 tag. */
  readonly language: string;
}

/** Pixels of the narrowest drawing between which time runs; names stand before. */
const TRACK = [142, NARROW - 12] as const;
const HEADING = 26;
const ROOM = 8;
/** How far the dashes of an approximate date go beyond it. */
const VAGUE = 12;

/**
 * Sources on one axis of time, a row for each: its name and date, and the date drawn as what it says,
 * which is a link to the passage on which it rests. Set at any width.
 */
export function publications(chart: Publications): Drawing {
  const { id, title, desc, sources, language } = chart;
  const axis = brokenAxis(
    sources.map(({ date }) => dateExtent(date)),
    TRACK,
    language,
  );
  const rows: string[] = [];
  let y = HEADING;
  for (const source of sources) {
    const row = drawRow(source, y, axis);
    rows.push(row.svg);
    y += row.height;
  }
  const grid = axis.ticks.map(({ x }) =>
    element('line', { class: 'grid', x1: share(x), x2: share(x), y1: HEADING, y2: y }),
  );
  return drawing(
    { id, title, desc, width: NARROW, height: y, fluid: true, class: 'publications' },
    ...grid,
    ...axisLine(axis),
    ...rows,
  );
}

function drawRow(
  source: DatedSource,
  top: number,
  axis: BrokenAxis,
): { svg: string; height: number } {
  const words = TRACK[0] - 20;
  const name = wrapText(source.name, words, TEXT_SIZE, 2);
  const date = wrapText(source.written, words, TEXT_SIZE, 2);
  const height = (name.length + date.length) * LINE_HEIGHT + ROOM;
  const line = (text: string, index: number, style?: string) =>
    svgText(
      text,
      {
        x: share(TRACK[0]),
        dx: -18,
        y: top + (index + 1) * LINE_HEIGHT,
        class: style,
        'text-anchor': 'end',
      },
      style === undefined && name.join(' ') !== source.name ? source.name : undefined,
    );
  const y = top + height / 2 + 1;
  const mark = linkedMark(
    source.href,
    source.title,
    { class: 'mark' },
    element('rect', {
      class: 'hit',
      x: share(TRACK[0] - 8),
      width: share(NARROW - TRACK[0] + 8),
      y: top + 1,
      height: height - 2,
    }),
    dateOn(axis, readDate(source.date), dateExtent(source.date), y, source.series),
  );
  const parts = [
    element('a', { href: source.page }, ...name.map((text, index) => line(text, index))),
    ...date.map((text, index) => line(text, name.length + index, 'soft')),
    mark,
  ];
  return { svg: element('g', { 'data-walk-line': '' }, ...parts), height };
}

/** The cousin of `dateMark` where the width is not known: places are shares of it. */
function dateOn(
  axis: BrokenAxis,
  date: ReadDate,
  extent: Extent,
  y: number,
  series: number,
): string {
  const { boxClass, isOpen, isPoint, isUncertain, isVague, left, middle, right } = dateShape(
    date,
    extent,
    axis,
    series,
  );
  const at = (x: number, ...content: string[]) =>
    element('svg', { x: share(x), y, overflow: 'visible' }, ...content);
  const dashes = (x: number, x2: number) =>
    at(x, element('line', { class: `interval vague ${seriesClass(series)}`, x1: 0, x2 }));
  const arrow = (x: number, direction: 1 | -1) => {
    const d = `M${2 * direction},${-HALF}L${(2 + HALF) * direction},0L${2 * direction},${HALF}`;
    return at(x, element('path', { class: `interval ${seriesClass(series)}`, d }));
  };
  const box = { x: share(left), width: share(right - left), y: y - HALF, height: 2 * HALF };
  return [
    isVague && !isOpen ? dashes(left, -VAGUE) + dashes(right, VAGUE) : '',
    isPoint ? at(middle, seriesMark(series)) : element('rect', { class: boxClass, ...box }),
    Number.isFinite(extent.from) ? '' : arrow(left, -1),
    Number.isFinite(extent.to) ? '' : arrow(right, 1),
    isUncertain
      ? svgText('?', { x: share(right), dx: isVague ? VAGUE + 4 : 6, y: y + 4, class: 'strong' })
      : '',
  ].join('');
}

/** The line of the axis with its dates above, and a sign where it is broken. */
function axisLine({ stretches, ticks }: BrokenAxis): string[] {
  const y = HEADING;
  return [
    ...stretches.map(({ end, start }) =>
      element('line', { class: 'axis', x1: share(start), x2: share(end), y1: y, y2: y }),
    ),
    ...stretches
      .slice(1)
      .map(({ start }) =>
        element(
          'svg',
          { x: share(start - 6), y, overflow: 'visible' },
          element('path', { class: 'axis', d: 'M-5,5l4,-10M1,5l4,-10' }),
        ),
      ),
    ...ticks.flatMap(({ text, x }) => [
      element('line', { class: 'axis', x1: share(x), x2: share(x), y1: y, y2: y + 4 }),
      text === ''
        ? ''
        : svgText(text, { x: share(x), y: y - 7, class: 'soft', 'text-anchor': 'middle' }),
    ]),
  ];
}

function share(x: number): string {
  return percent(x / NARROW);
}
