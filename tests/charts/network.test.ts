import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/drawing.ts';
import { egoNetwork } from '../../src/charts/network-ego.ts';
import { layOut } from '../../src/charts/network-layout.ts';
import { network, type NetworkEdge, type NetworkNode } from '../../src/charts/network.ts';
import { makeEdition } from '../../src/edition.ts';
import { readCorpus } from '../../src/io/read-corpus.ts';
import { readSettings } from '../../src/io/settings.ts';
import { boxFaults, expectInGallery, labelFaults } from './drawings.ts';
import { english } from '../words/english.ts';

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
  return network({ id: 'n', title: 'T', desc: 'D', nodes, edges, width, words: english });
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

function laidOut({ nodes, edges }: ReturnType<typeof collection>, width: number) {
  const place = (id: string) => nodes.findIndex((one) => one.id === id);
  return layOut(
    nodes.map(({ name }) => name),
    edges.map(({ from, to, label }) => ({ from: place(from), to: place(to), label })),
    { width, columns: width >= WIDE ? 2 : 1 },
  );
}

describe.each(WIDTHS)('the layout, %s,', (_, width) => {
  test.each([1, 2, 40, 200])(
    'of %i boxes: none over another, none outside, and no line through one',
    (size) => {
      const { boxes, height, ties } = laidOut(collection(size), width);
      const references = ties.flatMap(({ reference }) => reference ?? []);
      expect(boxFaults([...boxes, ...references], ties)).toEqual([]);
      for (const box of [...boxes, ...references]) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
      for (const { label } of ties) expect(label.text).not.toBe('');
    },
  );

  test('is the same each time', () => {
    const { nodes, edges } = collection(30);
    expect(draw(nodes, edges, width)).toEqual(draw(nodes, edges, width));
  });

  test('of a long chain, and of a graph in which all are tied to all', () => {
    const nodes = Array.from({ length: 30 }, (_, index) => node(`N${index}`));
    const chain = nodes.slice(1).map(({ id }, index) => edge(`N${index}`, id));
    const all = nodes.flatMap(({ id }) => nodes.map((other) => edge(id, other.id)));
    for (const edges of [chain, all.slice(0, 240)]) {
      const { boxes, ties } = laidOut({ nodes, edges }, width);
      const references = ties.flatMap(({ reference }) => reference ?? []);
      expect(boxFaults([...boxes, ...references], ties)).toEqual([]);
    }
    expect(draw(nodes, all, width).svg).toContain('660 more ties of these in the list');
  });
});

const root = resolve(import.meta.dirname, '../..');
const { relations, terms } = makeEdition(
  readCorpus(readSettings({}, root).settings).corpus,
).edition;

describe.each(WIDTHS)('the network of the default corpus, %s,', (_, width) => {
  const tied = terms.filter(({ id }) => relations.some(({ from, to }) => from === id || to === id));
  const edges = relations.map(({ from, to, kind }) => edge(from, to, kind.label));
  const nodes = tied.map(({ id, name }) => ({ ...node(name), id }));

  test('has all terms and each tie by its name, and no line through a foreign box', () => {
    const { boxes, ties } = laidOut({ nodes, edges }, width);
    expect(boxes.map(({ lines }) => lines.join(' '))).toEqual(nodes.map(({ name }) => name));
    expect(ties.map(({ label }) => label.text)).toEqual(edges.map(({ label }) => label));
    expect(ties.filter(({ reference }) => reference)).toEqual([]);
    expect(boxFaults(boxes, ties)).toEqual([]);
  });

  test('has no word over another', () => {
    expect(labelFaults(draw(nodes, edges, width))).toEqual([]);
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
    egoNetwork({ id: 'e', title: 'T', desc: 'D', name: 'Alibaba', ties: own, words: english });

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
