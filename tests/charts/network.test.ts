import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/drawing.ts';
import { egoNetwork } from '../../src/charts/network-ego.ts';
import { layOut, type Placed } from '../../src/charts/network-layout.ts';
import { network, type NetworkEdge, type NetworkNode } from '../../src/charts/network.ts';
import { expectInGallery, labelFaults } from './drawings.ts';

const WIDTHS = [
  ['narrow', NARROW],
  ['wide', WIDE],
] as const;

function node(name: string): NetworkNode {
  return { id: name, name, href: `/glossary/${name}/` };
}

function edge(
  from: string,
  to: string,
  label = 'owns',
  more: Partial<NetworkEdge> = {},
): NetworkEdge {
  return {
    from,
    to,
    label,
    kind: label,
    title: `${from} ${label} ${to}`,
    href: `/articles/a/#${from}`,
    isMutual: false,
    isDoubtful: false,
    sources: ['a'],
    ...more,
  };
}

function draw(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[], width: number) {
  return network({ id: 'n', title: 'T', desc: 'D', nodes, edges, width });
}

/** A hub, a ring and a pair apart: what real collections look like. */
function collection(size: number) {
  const nodes = Array.from({ length: size }, (_, index) => node(`Company ${index}`));
  const edges = nodes.flatMap(({ id }, index) => [
    edge(id, `Company ${Math.floor(index / 5)}`, 'operates'),
    edge(id, `Company ${(index + 1) % size}`, 'competes with', { isMutual: true }),
  ]);
  return { nodes, edges };
}

function overlaps(boxes: readonly Placed[]): number {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2,
      ),
  ).length;
}

describe('the layout', () => {
  test.each([1, 2, 40, 500])('of %i boxes has none over another, and none outside', (size) => {
    const sizes = Array.from({ length: size }, (_, index) => ({
      width: 40 + ((index * 37) % 110),
      height: index % 3 === 0 ? 42 : 25,
    }));
    const links = sizes.map((_, index) => [index, Math.floor(index / 4)] as const);
    const { boxes, height } = layOut(sizes, { links, width: NARROW });
    expect(overlaps(boxes)).toBe(0);
    for (const box of boxes) {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(-1);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(NARROW + 1);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(height);
    }
  });

  test('is the same each time', () => {
    const { nodes, edges } = collection(30);
    expect(draw(nodes, edges, WIDE)).toEqual(draw(nodes, edges, WIDE));
  });
});

describe.each(WIDTHS)('%s', (name, width) => {
  test('ties are named and directed, and no name lies over another', async () => {
    const names = ['Alibaba', 'Sina', 'Sina Weibo', 'Tencent', 'WeChat', 'Taobao', 'Google'];
    const drawn = draw(
      names.map(node),
      [
        edge('Alibaba', 'Sina Weibo', 'owns a stake in'),
        edge('Alibaba', 'Sina Weibo', 'may raise its stake in', { isDoubtful: true }),
        edge('Sina', 'Sina Weibo', 'operates'),
        edge('Sina', 'Alibaba', 'is allied with', { isMutual: true }),
        edge('Tencent', 'WeChat', 'operates'),
        edge('Tencent', 'Alibaba', 'competes with', { isMutual: true }),
        edge('Alibaba', 'Taobao', 'operates'),
        edge('Google', 'Google', 'contradicted'),
      ],
      width,
    );
    expect(labelFaults(drawn)).toEqual([]);
    await expectInGallery(`network-${name}`, drawn);
  });

  test('500 terms: those with the most ties, and how many more there are', () => {
    const { nodes, edges } = collection(500);
    const drawn = draw(nodes, edges, width);
    expect(drawn.svg).toMatch(/\d+ more with fewer ties in the list/);
    expect(labelFaults(drawn)).toEqual([]);
  });

  test('one term, long, right to left, without spaces', () => {
    for (const name of [
      'A',
      'long name '.repeat(20),
      'شركة علي بابا '.repeat(9),
      '阿里巴巴'.repeat(30),
    ]) {
      const drawn = draw([node(name)], [], width);
      expect(labelFaults(drawn)).toEqual([]);
      expect(drawn.svg).not.toMatch(/NaN|Infinity/);
    }
  });
});

describe('the ties of one term', () => {
  const tie = (label: string, direction: 'out' | 'in' | undefined, name: string) => ({
    label,
    direction,
    isDoubtful: false,
    other: node(name),
    title: label,
    href: '/articles/a/#p1',
  });
  const ties = [
    tie('owns a stake in', 'out', 'Sina Weibo'),
    tie('is allied with', undefined, 'Sina'),
    tie('was founded by', 'in', 'Jack Ma'),
    tie(
      'a kind of tie with a very long name that goes on '.repeat(3),
      'out',
      '阿里巴巴'.repeat(20),
    ),
  ];
  const ego = (own: typeof ties) =>
    egoNetwork({ id: 'e', title: 'T', desc: 'D', name: 'Alibaba', ties: own });

  test('each with its name, its direction and its other end', async () => {
    const drawn = ego(ties);
    expect(labelFaults(drawn)).toEqual([]);
    expect(drawn.svg.match(/class="tie-head"/g)).toHaveLength(3);
    await expectInGallery('network-ego', drawn);
  });

  test('more than a picture holds are counted', () => {
    const drawn = ego(
      Array.from({ length: 144 }, () => ties)
        .flat()
        .slice(0, 144),
    );
    expect(drawn.svg).toContain('120 more in the network');
    expect(labelFaults(drawn)).toEqual([]);
  });
});
