import { phrase, type Words } from '../words/words.ts';
import { drawing, LINE_HEIGHT, WIDE, type Drawing } from './drawing.ts';
import { layOut } from './network-layout.ts';
import { wide, type Box, type PlacedTie } from './network-ties.ts';
import { element, linkedMark, svgText } from './svg.ts';

/** What is tied. */
export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  /** The address of its page, base included. */
  readonly href: string;
}

/** A tie, with the passage that speaks of it. */
export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  /** How it reads: `owns a stake in`. */
  readonly label: string;
  /** All of what is said, and by whom. */
  readonly title: string;
  /** The address of the first passage, base included. */
  readonly href: string;
  /** Whether it reads alike from both ends, and so has no arrow. */
  readonly isMutual: boolean;
  /** Whether no text asserts it as a fact: it is planned, expected or denied. */
  readonly isDoubtful: boolean;
  readonly sources: readonly string[];
}

interface Network {
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly width: number;
  readonly words: Words;
}

/** What has the most ties is drawn, where there is more than can be looked at. */
const MOST_NODES = 72;
const MOST_TIES = 240;
/** Half the height of what a finger can hit. */
const HIT = 12;

/**
 * A network: terms as boxes, and each tie as a line with its name in it and an arrow. The name leads
 * to the passage that speaks of the tie, the box to the page of its term. In two columns where there
 * is room for them.
 */
export function network({ id, title, desc, nodes, edges, width, words }: Network): Drawing {
  const shown = mostTied(nodes, edges);
  const index = new Map(shown.map((node, place) => [node.id, place]));
  const all = edges.flatMap((edge) => {
    const [from, to] = [index.get(edge.from), index.get(edge.to)];
    return from === undefined || to === undefined ? [] : [{ edge, label: edge.label, from, to }];
  });
  const ties = all.slice(0, MOST_TIES);
  const names = shown.map(({ name }) => name);
  const columns = width >= WIDE ? 2 : 1;
  const { boxes, height, ties: placed } = layOut(names, ties, { width, columns });
  const left = (
    [
      ['network.moreTerms', nodes.length - shown.length],
      ['network.moreTies', all.length - ties.length],
    ] as const
  ).filter(([, count]) => count > 0);
  const notes = left.map(([message, count], line) =>
    svgText(phrase(words, message, { count }), {
      x: 0,
      y: height + (line + 1) * LINE_HEIGHT + 4,
      class: 'soft',
    }),
  );
  return drawing(
    {
      id,
      title,
      desc,
      width,
      height: height + (left.length === 0 ? 0 : left.length * LINE_HEIGHT + 12),
      class: 'network',
    },
    ...ties.map(({ edge }, place) => drawLine(edge, placed[place])),
    ...inReadingOrder([
      ...shown.map((node, place) => ({
        at: middleOf(boxes[place]),
        svg: drawNode(node, boxes[place]),
      })),
      ...ties.map(({ edge, to }, place) => ({
        at: placed[place]?.label,
        svg: drawName(edge, placed[place]) + drawNode(shown[to], placed[place]?.reference),
      })),
    ]),
    ...notes,
  );
}

function middleOf(box: Box | undefined): { x: number; y: number } | undefined {
  return box && { x: box.x, y: box.y + box.height / 2 + 4 };
}

/** From the top of each column to its bottom, as the arrow keys walk. */
function inReadingOrder(
  marks: readonly { readonly at: { x: number; y: number } | undefined; readonly svg: string }[],
): string[] {
  const column = (x = 0) => Math.floor(x / (WIDE / 2));
  return marks
    .toSorted(
      (a, b) =>
        column(a.at?.x) - column(b.at?.x) ||
        (a.at?.y ?? 0) - (b.at?.y ?? 0) ||
        (a.at?.x ?? 0) - (b.at?.x ?? 0),
    )
    .map(({ svg }) => svg);
}

/** The nodes with the most ties, in their order. */
function mostTied(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
): readonly NetworkNode[] {
  if (nodes.length <= MOST_NODES) return nodes;
  const degree = new Map<string, number>();
  for (const end of edges.flatMap(({ from, to }) => [from, to])) {
    degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  const kept = new Set(
    nodes
      .toSorted((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0))
      .slice(0, MOST_NODES),
  );
  return nodes.filter((node) => kept.has(node));
}

/** What a script needs to find and filter an edge. */
function dataOf({ from, to, kind, sources }: NetworkEdge): Record<string, string> {
  return { 'data-terms': `${from} ${to}`, 'data-kind': kind, 'data-source': sources.join(' ') };
}

function drawLine(edge: NetworkEdge, tie: PlacedTie | undefined): string {
  if (!tie) return '';
  const line = element('path', { class: `tie${edge.isDoubtful ? ' doubtful' : ''}`, d: tie.d });
  const head = edge.isMutual ? '' : element('path', { class: 'tie-head', d: tie.head });
  return element('g', { class: 'tie-line', ...dataOf(edge) }, line, head);
}

function drawName(edge: NetworkEdge, tie: PlacedTie | undefined): string {
  if (!tie) return '';
  const { text, x, y } = tie.label;
  return linkedMark(
    edge.href,
    edge.title,
    { class: 'mark tie-mark', ...dataOf(edge) },
    element('rect', {
      class: 'hit',
      x: x - 2,
      y: y - 4 - HIT,
      width: wide(text) + 4,
      height: 2 * HIT,
    }),
    svgText(text, { class: 'tie-name', x, y }),
  );
}

function drawNode(node: NetworkNode | undefined, box: Box | undefined): string {
  if (!node || !box) return '';
  const { height, lines, width, x, y } = box;
  return linkedMark(
    node.href,
    node.name,
    { class: 'node', 'data-terms': node.id },
    element('rect', { class: 'node-box', x, y, width, height, rx: 5 }),
    ...lines.map((line, index) =>
      svgText(line, {
        x: x + width / 2,
        y: y + (index + 1) * LINE_HEIGHT - 1,
        'text-anchor': 'middle',
      }),
    ),
  );
}
