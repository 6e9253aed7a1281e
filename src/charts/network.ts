import { drawing, LINE_HEIGHT, TEXT_SIZE, WIDE, type Drawing } from './drawing.ts';
import { layOut, type Placed } from './network-layout.ts';
import { routeAll, type Route } from './network-edges.ts';
import { element, linkedMark, svgText } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

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
}

/** What has the most ties is drawn, where there is more than can be told apart. */
const MOST_NODES = { narrow: 24, wide: 72 };
const PADDING = 8;
const MOST_LINES = 2;
const DOT = 4;

/**
 * A network: terms as boxes with their names, ties as named and directed lines between them. The
 * point on a line leads to the passage that speaks of the tie. No box or name lies over another;
 * a name that has no room stands in the tooltip and in the list of all ties.
 */
export function network({ id, title, desc, nodes, edges, width }: Network): Drawing {
  const isWide = width >= WIDE;
  const shown = mostTied(nodes, edges, isWide ? MOST_NODES.wide : MOST_NODES.narrow);
  const index = new Map(shown.map((node, place) => [node.id, place]));
  const ties = edges.flatMap((edge) => {
    const [from, to] = [index.get(edge.from), index.get(edge.to)];
    return from === undefined || to === undefined || from === to ? [] : [{ edge, from, to }];
  });
  const most = isWide ? 150 : 104;
  const labels = shown.map(({ name }) => wrapText(name, most, TEXT_SIZE, MOST_LINES));
  const sizes = labels.map((lines) => ({
    width: Math.ceil(Math.max(...lines.map((line) => textWidth(line, TEXT_SIZE)))) + 2 * PADDING,
    height: lines.length * LINE_HEIGHT + 8,
  }));
  const { boxes, height } = layOut(sizes, { links: ties.map(({ from, to }) => [from, to]), width });
  const routes = routeAll(
    ties.map(({ edge, from, to }) => ({ from, to, labelWidth: textWidth(edge.label, TEXT_SIZE) })),
    boxes,
    width,
  );
  const left = nodes.length - shown.length;
  const note =
    left === 0
      ? ''
      : svgText(`${left} more with fewer ties in the list`, {
          x: 0,
          y: height + LINE_HEIGHT + 4,
          class: 'soft',
        });
  return drawing(
    {
      id,
      title,
      desc,
      width,
      height: height + (left === 0 ? 0 : LINE_HEIGHT + 12),
      class: 'network',
    },
    ...ties.map(({ edge }, place) => drawLine(edge, routes[place])),
    ...shown.map((node, place) => drawNode(node, labels[place] ?? [], boxes[place])),
    ...ties.map(({ edge }, place) => drawHandle(edge, routes[place])),
    note,
  );
}

/** The nodes with the most ties, in their order. */
function mostTied(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  most: number,
): readonly NetworkNode[] {
  if (nodes.length <= most) return nodes;
  const degree = new Map<string, number>();
  for (const end of edges.flatMap(({ from, to }) => [from, to])) {
    degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  const kept = new Set(
    nodes.toSorted((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0)).slice(0, most),
  );
  return nodes.filter((node) => kept.has(node));
}

/** What a script needs to find and filter an edge. */
function dataOf({ from, to, kind, sources }: NetworkEdge): Record<string, string> {
  return { 'data-terms': `${from} ${to}`, 'data-kind': kind, 'data-source': sources.join(' ') };
}

function drawLine(edge: NetworkEdge, route: Route | undefined): string {
  if (!route) return '';
  const line = element('path', { class: `tie${edge.isDoubtful ? ' doubtful' : ''}`, d: route.d });
  const head = edge.isMutual ? '' : element('path', { class: 'tie-head', d: route.head });
  return element('g', { class: 'tie-line', ...dataOf(edge) }, line, head);
}

function drawHandle(edge: NetworkEdge, route: Route | undefined): string {
  if (!route) return '';
  const { handle, label } = route;
  return linkedMark(
    edge.href,
    edge.title,
    { class: 'mark tie-mark', ...dataOf(edge) },
    element('circle', { class: 'hit', cx: handle.x, cy: handle.y, r: 8 }),
    element('circle', { class: 'tie-dot', cx: handle.x, cy: handle.y, r: DOT }),
    label
      ? svgText(edge.label, { class: 'tie-name', x: label.x, y: label.y, 'text-anchor': 'middle' })
      : '',
  );
}

function drawNode(
  { id, name, href }: NetworkNode,
  lines: readonly string[],
  box: Placed | undefined,
): string {
  if (!box) return '';
  const { x, y, width, height } = box;
  const top = y - height / 2;
  return linkedMark(
    href,
    name,
    { class: 'node', 'data-terms': id },
    element('rect', { class: 'node-box', x: x - width / 2, y: top, width, height, rx: 5 }),
    ...lines.map((line, index) =>
      svgText(line, { x, y: top + (index + 1) * LINE_HEIGHT, 'text-anchor': 'middle' }),
    ),
  );
}
