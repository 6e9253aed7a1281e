import { scaleLinear, scaleUtc, type ScaleTime } from 'd3';
import type { Quantity } from '../model/claims.ts';
import { drawing, LINE_HEIGHT, NARROW, percent, TEXT_SIZE, type Drawing } from './drawing.ts';
import { isLeftOf, type FluidX } from './fluid.ts';
import { placeLabels, type Box, type PlacedLabel } from './place-labels.ts';
import { reachOf, uprightMark } from './upright-mark.ts';
import { element, linkedMark, svgText } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
import { valueScale, valueTicks, type ValueScale } from './value-axis.ts';

/** A figure with the time that it is about. */
export interface DatedFigure {
  readonly quantity: Quantity;
  /** First and last instant of that time, in milliseconds since 1970, UTC. */
  readonly from: number;
  readonly to: number;
  /** The figure as it is written beside its mark. */
  readonly value: string;
  /** All of what is said, and by whom. */
  readonly label: string;
  readonly href: string;
  readonly series: number;
}

/** What is measured, with its figures. */
export interface Panel {
  readonly label: string;
  readonly href: string;
  readonly figures: readonly DatedFigure[];
}

interface FiguresOverTime {
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly panels: readonly Panel[];
  readonly format: (value: number) => string;
  /** How an instant is written on the axis of time: its month. */
  readonly formatMonth: (instant: number) => string;
}

const PANEL = 96;
/** Pixels above the greatest figure, for its words and its arrow. */
const HEADROOM = 22;
/** Milliseconds before the first and behind the last time: half a month, so that a day is a day. */
const LEAST_ROOM = 15 * 864e5;
/** Bold words are this much wider. */
const BOLD = 1.12;
const PANEL_GAP = 14;
/** Shares of the width between which time runs; the words of the value axis stand before. */
const START = 0.2;
const END = 0.96;
/** Figures that stand nearer than this, in pixels, are set side by side. */
const APART = 15;

interface Scales {
  readonly time: ScaleTime<number, number>;
  readonly value: ValueScale;
  readonly isLog: boolean;
  readonly format: (value: number) => string;
}

/**
 * Figures over time: a panel for each measure, all on one axis of time and one of values, so that
 * they can be compared. A figure stands at the middle of the time it is about, with a line over all
 * of it. Set at any width.
 */
export function figuresOverTime(chart: FiguresOverTime): Drawing {
  const { id, title, desc, panels, format, formatMonth } = chart;
  const all = panels.flatMap(({ figures }) => figures);
  const times = all.flatMap(({ from, to }) => [from, to]);
  const { scale: value, isLog } = valueScale(
    all.map(({ quantity }) => quantity),
    [PANEL, HEADROOM],
  );
  const room = Math.max((Math.max(...times) - Math.min(...times)) * 0.04, LEAST_ROOM);
  const time = scaleUtc([Math.min(...times) - room, Math.max(...times) + room], [START, END]);
  const scales = { time, value, isLog, format };
  const parts: string[] = [];
  let y = 0;
  for (const panel of panels) {
    const drawn = drawPanel(panel, y, scales);
    parts.push(drawn.svg);
    y += drawn.height + PANEL_GAP;
  }
  const height = y + 8 + LINE_HEIGHT;
  return drawing(
    { id, title, desc, width: NARROW, height, fluid: true, class: 'over-time' },
    ...parts,
    ...timeAxis(time, y, formatMonth),
  );
}

function drawPanel(panel: Panel, top: number, scales: Scales): { svg: string; height: number } {
  const lines = wrapText(panel.label, NARROW, TEXT_SIZE * BOLD, 2);
  const plot = top + lines.length * LINE_HEIGHT;
  const heading = lines.map((line, index) =>
    svgText(line, { x: 0, y: top + (index + 1) * LINE_HEIGHT - 4, class: 'strong' }),
  );
  const spots = apart(panel.figures.map((figure) => spotOf(figure, plot, scales)));
  const labels = placeLabels(
    spots.map(({ figure, x, y }) => ({ text: figure.value, x, y })),
    {
      left: { share: START, px: 0 },
      right: { share: 1, px: 0 },
      top: plot,
      bottom: plot + PANEL + 4,
    },
    spots.flatMap((spot) => linesOf(spot, plot, scales)),
  );
  return {
    svg: [
      element('a', { href: panel.href }, ...heading),
      ...valueAxis(plot, scales),
      // First, so that no figure's line lies over the mark of another.
      ...spots.map(({ figure, y }) => extent(figure, y, scales.time)),
      ...spots.map((spot, index) => drawFigure(spot, labels[index], plot)),
    ].join(''),
    height: plot + PANEL - top,
  };
}

/** Where a figure stands; `px` moves it beside another. */
interface Spot {
  readonly figure: DatedFigure;
  readonly x: FluidX;
  readonly y: number;
}

function spotOf(figure: DatedFigure, plot: number, { time, value }: Scales): Spot {
  const x = { share: time((figure.from + figure.to) / 2), px: 0 };
  return { figure, x, y: plot + value(figure.quantity.figure) };
}

/** The lines that belong to a figure: over its time, and to where its values go on. */
function linesOf({ figure, x, y }: Spot, plot: number, { time }: Scales): Box[] {
  const { from, to, quantity } = figure;
  const { up, down } = reachOf(quantity, y - plot, plot + PANEL - y);
  const end = (instant: number): FluidX => ({ share: time(instant), px: 0 });
  return [
    { left: end(from), right: end(to), top: y - 2, bottom: y + 2 },
    { left: { ...x, px: x.px - 6 }, right: { ...x, px: x.px + 6 }, top: y - up, bottom: y + down },
  ];
}

/** Moves a figure that would cover another to its side, away from the nearer edge. */
function apart(spots: readonly Spot[]): Spot[] {
  const placed: Spot[] = [];
  for (const { figure, x, y } of spots) {
    const step = x.share > (START + END) / 2 ? -APART : APART;
    const isFree = (moved: FluidX) =>
      placed.every(
        (other) =>
          Math.abs(other.y - y) >= APART ||
          isLeftOf(other.x, moved, APART) ||
          isLeftOf(moved, other.x, APART),
      );
    let px = 0;
    while (!isFree({ share: x.share, px }) && Math.abs(px) < NARROW / 2) px += step;
    placed.push({ figure, y, x: { share: x.share, px } });
  }
  return placed;
}

/** The time that a figure is about. */
function extent({ from, to }: DatedFigure, y: number, time: ScaleTime<number, number>): string {
  const [x1, x2] = [percent(time(from)), percent(time(to))];
  return element('line', { class: 'extent', x1, x2, y1: y, y2: y });
}

function drawFigure(
  { figure, x: { share, px }, y }: Spot,
  label: PlacedLabel | undefined,
  plot: number,
): string {
  const { quantity, series } = figure;
  return linkedMark(
    figure.href,
    figure.label,
    { class: 'mark' },
    element(
      'svg',
      { x: percent(share), y, overflow: 'visible' },
      element(
        'g',
        { transform: px === 0 ? undefined : `translate(${px})` },
        element('circle', { class: 'hit', r: 9 }),
        uprightMark(quantity, reachOf(quantity, y - plot, plot + PANEL - y), series),
      ),
    ),
    label === undefined
      ? ''
      : svgText(figure.value, {
          x: percent(share),
          dx: px + label.dx,
          y: y + label.dy,
          'text-anchor': label.anchor,
        }),
  );
}

function valueAxis(plot: number, { value, isLog, format }: Scales): string[] {
  const [low = 0] = value.domain();
  const ticks = valueTicks(value, isLog, 2);
  const all = isLog || ticks.includes(low) ? ticks : [low, ...ticks];
  return all.flatMap((tick) => {
    const y = plot + value(tick);
    return [
      element('line', { class: 'grid', x1: percent(START), x2: '100%', y1: y, y2: y }),
      svgText(format(tick), {
        x: percent(START),
        dx: -6,
        y: y + 4,
        class: 'soft',
        'text-anchor': 'end',
      }),
    ];
  });
}

function timeAxis(
  time: ScaleTime<number, number>,
  y: number,
  formatMonth: (instant: number) => string,
): string[] {
  const base = y - PANEL_GAP + 6;
  const line = element('line', {
    class: 'axis',
    x1: percent(START),
    x2: '100%',
    y1: base,
    y2: base,
  });
  return [
    line,
    ...monthsOn(time, formatMonth).flatMap(({ at, text }) => [
      element('line', { class: 'axis', x1: percent(at), x2: percent(at), y1: base, y2: base + 5 }),
      svgText(text, { x: percent(at), y: base + 20, class: 'soft', 'text-anchor': 'middle' }),
    ]),
  ];
}

/** As many months as have room beside each other on the narrowest screen. */
function monthsOn(
  time: ScaleTime<number, number>,
  formatMonth: (instant: number) => string,
): { at: number; text: string }[] {
  const pixels = scaleLinear([0, 1], [0, NARROW]);
  for (const most of [5, 4, 3, 2, 1]) {
    const ticks = time.ticks(most).map((tick) => ({ at: time(tick), text: formatMonth(+tick) }));
    const fits = ticks.every(({ at, text }, index) => {
      const half = textWidth(text, TEXT_SIZE) / 2;
      const next = ticks[index + 1];
      const isClear =
        !next || pixels(next.at - at) > half + textWidth(next.text, TEXT_SIZE) / 2 + 6;
      return isClear && pixels(1 - at) >= half && pixels(at) >= half && text !== next?.text;
    });
    if (fits && ticks.length > 0) return ticks;
  }
  return [];
}
