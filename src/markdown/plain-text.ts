import type { Nodes, Parents } from 'mdast';
import type {} from 'mdast-util-mdx';
import { elementFormat } from './elements.ts';

/**
 * The running text within a node: no markup, no element of ours, no footnotes and no marks of them,
 * no pictures. Text inside HTML elements stays. Of a table the cells of a row are parted by commas
 * and the rows by semicolons. White space is folded.
 */
export function plainText({ children }: Parents): string {
  return children.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'code':
      return ` ${node.value} `;
    case 'break':
      return ' ';
    case 'footnoteDefinition':
      return '';
    case 'table':
      return ` ${node.children.map(textOf).join('; ')}. `;
    case 'tableRow':
      return node.children.map((cell) => plainText(cell)).join(', ');
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return elementFormat(node.name ?? '') ? '' : spaced(node);
    default:
      return 'children' in node ? spaced(node) : '';
  }
}

/** What runs on within a line; everything else is set apart from its neighbours. */
const RUNS_ON = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

/** HTML elements that stand within a line without parting words. */
const PARTS_LINES = new Set(['br', 'hr', 'wbr']);

function spaced(node: Extract<Nodes, { children: unknown }>): string {
  const text = (node.children as Nodes[]).map(textOf).join('');
  const runsOn =
    RUNS_ON.has(node.type) ||
    (node.type === 'mdxJsxTextElement' && !PARTS_LINES.has(node.name ?? ''));
  return runsOn ? text : ` ${text} `;
}
