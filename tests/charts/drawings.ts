import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Drawing } from '../../src/charts/drawing.ts';
import { standalone } from '../../src/charts/standalone.ts';
import { TEXT_SIZE } from '../../src/charts/drawing.ts';
import { textWidth } from '../../src/charts/text-width.ts';

const sheet = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../src/styles', name), 'utf8');
const sheets = {
  tokens: sheet('tokens.css'),
  styles: ['drawings', 'evidence-drawings', 'strip-drawings', 'state-marks']
    .map((name) => sheet(`${name}.css`))
    .join(''),
};

/**
 * Holds a drawing against the one of its name in `gallery/`, which is a picture to look at. A new
 * name is a new picture; `vitest -u` accepts what changed.
 */
export async function expectInGallery(name: string, drawing: Drawing): Promise<void> {
  const svg = standalone(drawing, sheets, (address) => address);
  expect(svg).not.toMatch(/NaN|undefined|style=/);
  await expect(svg).toMatchFileSnapshot(`gallery/${name}.svg`);
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Pairs of labels of which one lies over the other, and labels that leave the drawing, by the widths
 * that the layout itself reckons with. For texts whose place is given by `x` and `y` in pixels or per
 * cent of the drawing's width and that stand in no transformed group.
 *
 * @param width the width at which the drawing is set, if not the one for which it was drawn
 */
export function labelFaults({ svg, width: own, height }: Drawing, width = own): string[] {
  const boxes = [...svg.matchAll(/<text([^>]*)>(?:<title>.*?<\/title>)?([^<]*)<\/text>/gs)].map(
    ([, attributes = '', text = '']) => boxOf(attributes, text, width),
  );
  const outside = boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
    )
    .map(({ text }) => `"${text}" leaves the drawing`);
  const meeting = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => meet(one, other))
      .map((other) => `"${one.text}" and "${other.text}"`),
  );
  return [...outside, ...meeting];
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/**
 * Pairs of boxes of which one lies over the other, boxes through which a line goes, and names under a
 * box or a line. Lines may touch the edge of a box, where they end.
 */
export function boxFaults(
  boxes: readonly Rectangle[],
  lines: readonly {
    readonly d: string;
    readonly label: { readonly x: number; readonly y: number; readonly text: string };
  }[],
): string[] {
  const solid = boxes.map(({ x, y, width, height, lines: words }) => ({
    text: words.join(' '),
    left: x,
    right: x + width,
    top: y,
    bottom: y + height,
  }));
  const names = lines.map(({ label: { text, x, y } }) => ({
    text,
    left: x,
    right: x + textWidth(text, TEXT_SIZE),
    top: y - 11,
    bottom: y + 4,
  }));
  const parts = lines.flatMap(({ d, label: { text } }) =>
    strokes(d).map((one) => ({ ...one, text })),
  );
  const all = [...solid, ...names];
  const meeting = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => meet(one, other))
      .map((other) => `"${one.text}" and "${other.text}"`),
  );
  const crossed = parts.flatMap((line) =>
    solid.filter((box) => meet(line, box)).map((box) => `"${line.text}" through "${box.text}"`),
  );
  return [...meeting, ...crossed];
}

/** The rectangles that hold the parts of a path of M, H, V and q. */
function strokes(d: string): Omit<Box, 'text'>[] {
  let [x, y] = [0, 0];
  const found: Omit<Box, 'text'>[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const values = rest.split(/[ ,]+/).map(Number);
    const [first = 0, second = 0] = values;
    const ends: Record<string, [number, number]> = {
      M: [first, second],
      H: [first, y],
      V: [x, first],
      q: [x + (values[2] ?? 0), y + (values[3] ?? 0)],
    };
    const [endX, endY] = ends[command] ?? [Number.NaN, Number.NaN];
    if (command !== 'M') {
      found.push({
        left: Math.min(x, endX),
        right: Math.max(x, endX),
        top: Math.min(y, endY),
        bottom: Math.max(y, endY),
      });
    }
    [x, y] = [endX, endY];
  }
  return found;
}

function boxOf(attributes: string, text: string, width: number): Box {
  const value = (name: string) =>
    new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const x = value('x');
  const dx = Number(value('dx') || 0);
  const at = (x.endsWith('%') ? (Number.parseFloat(x) / 100) * width : Number(x)) + dx;
  const plain = text.replace(/&(?:amp|lt|gt|quot|#39);/g, '_');
  const room = textWidth(plain, TEXT_SIZE);
  const start = { middle: at - room / 2, end: at - room }[value('text-anchor')] ?? at;
  const baseline = Number(value('y'));
  return { text, left: start, right: start + room, top: baseline - 11, bottom: baseline + 4 };
}

function meet(a: Omit<Box, 'text'>, b: Omit<Box, 'text'>): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
