import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/drawing.ts';
import { strips, type Strip, type StripPanel } from '../../src/charts/strips.ts';
import { expectInGallery, labelFaults } from './drawings.ts';

/** A text of 1,000 characters with words of ten characters marked at some places. */
function strip(...starts: number[]): Strip {
  return {
    length: 1000,
    stretches: starts.map((start) => ({
      start,
      end: start + 10,
      href: `/articles/a/?s=${start}-${start + 10}.aaaaaaa#p1`,
      label: `Journal, p1: at ${start}`,
    })),
  };
}

function row(label: string, note: string | undefined, ...own: Strip[]) {
  return { label, href: '/glossary/x/', strips: own, note };
}

function draw(panels: readonly StripPanel[], width: number = NARROW) {
  return strips({ id: 's', title: 'Where it stands', desc: 'Here and there.', panels, width });
}

const head = (label: string) => ({ label, href: '/articles/a/' });
const LONG = 'The number of crates that came ashore at the northern landing place '.repeat(3);

// prettier-ignore
const GALLERY: readonly [name: string, width: number, panels: StripPanel[]][] = [
  ['strips-one-term', NARROW, [{ heads: [], rows: [row('The Northern Light', '5', strip(20, 300, 320, 700, 990)), row('Journal', '1', strip(500))] }]],
  ['strips-terms-wide', WIDE, [{ heads: [head('Journal'), head('The Northern Light'), head('Times')], rows: [row('harbour office', undefined, strip(10, 400), strip(), strip(985)), row('crates', undefined, strip(), strip(30, 45, 60), strip(100))] }]],
  ['strips-terms-narrow', NARROW, [{ heads: [head('Journal')], rows: [row('harbour office', undefined, strip(10, 400))], rest: 'Without crates' }, { heads: [head('Times')], rows: [row('harbour office', undefined, strip(985)), row('crates', undefined, strip(100))] }]],
  ['strips-scripts', NARROW, [{ heads: [head(LONG)], rows: [row(LONG, '1', strip(5)), row('阿里巴巴集团收购新浪微博百分之十八的股份', '1', strip(5)), row('تم تأسيس الشركة في مدينة بعيدة', '1', strip(5))], rest: `Without ${LONG}` }]],
];

test.each(GALLERY)('%s', async (name, width, panels) => {
  const drawn = draw(panels, width);
  expect(labelFaults(drawn)).toEqual([]);
  expect(labelFaults(drawn, 2 * width)).toEqual([]);
  await expectInGallery(name, drawn);
});

/** Left and right ends of all elements of a class, in per cent of the drawing's width. */
function ends(svg: string, name: string): [number, number][] {
  const found = svg.matchAll(new RegExp(`class="${name}" x="([\\d.]+)%" width="([\\d.]+)%"`, 'g'));
  return [...found].map(([, x, width]) => [Number(x), Number(x) + Number(width)]);
}

describe('a mark', () => {
  const { svg } = draw([{ heads: [], rows: [row('Journal', undefined, strip(0, 400, 425, 900))] }]);
  const ticks = ends(svg, 'tick');
  const hits = ends(svg, 'hit');

  test('stands where its words stand, from the first character to the last', () => {
    const start = ticks[0]?.[0] ?? 0;
    const place = (share: number) => start + share * (100 - start);
    expect(start).toBe(37);
    expect(ticks.at(-1)?.[0]).toBeCloseTo(place(0.9), 1);
    expect(ticks.at(-1)?.[1]).toBeCloseTo(place(0.91), 1);
  });

  test('is hit at a finger’s width where it stands alone, and never instead of its neighbour', () => {
    const widths = hits.map(([from, to]) => ((to - from) / 100) * NARROW);
    expect(widths.at(-1)).toBeCloseTo(24, 0);
    expect(widths[1]).toBeLessThan(24);
    for (const [index, [, to]] of hits.entries()) {
      expect(to).toBeLessThanOrEqual((hits[index + 1]?.[0] ?? 101) + 0.011);
    }
    expect(ticks.every(([from], index) => (hits[index]?.[0] ?? 100) <= from)).toBe(true);
  });

  test('stands apart from one that would cover it, and within the strip', () => {
    const close = draw([
      { heads: [], rows: [row('Journal', undefined, strip(300, 301, 302, 990))] },
    ]);
    const places = ends(close.svg, 'tick');
    for (const [index, [, to]] of places.slice(0, 2).entries()) {
      expect(((places[index + 1]?.[0] ?? 0) - to) * (NARROW / 100)).toBeGreaterThan(3.9);
    }
    const many = Array.from({ length: 90 }, (_, index) => 100 + index);
    const crowded = draw([{ heads: [], rows: [row('Journal', undefined, strip(...many))] }]);
    const all = ends(crowded.svg, 'tick').flat();
    expect(Math.min(...all)).toBeGreaterThanOrEqual(37);
    expect(Math.max(...all)).toBeLessThan(100.1);
  });

  test('says what it is and leads to its words', () => {
    expect(svg).toContain(
      'href="/articles/a/?s=425-435.aaaaaaa#p1" class="mark"><title>Journal, p1: at 425</title>',
    );
  });
});

test('the drawing has a name and a description, and an empty one is a drawing too', () => {
  expect(draw([]).svg).toMatch(/<title id="[^"]+">Where it stands<\/title><desc/);
  const empty = draw([{ heads: [], rows: [row('Nothing', '0', { length: 0, stretches: [] })] }]);
  expect(empty.svg).not.toMatch(/NaN|Infinity|class="mark"/);
});
