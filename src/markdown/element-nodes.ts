import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { elementFormat, type ElementFormat } from './elements.ts';

/** An element in a tree: of HTML, of ours, or of a name that there is not. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

export function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The format of a node that is an element of ours. */
export function formatOf(node: Nodes): ElementFormat | undefined {
  return isElement(node) ? elementFormat(node.name ?? '') : undefined;
}

/** Whether a node is one of the elements that become annotations. */
export function isAnnotation(node: Nodes): node is Element {
  return formatOf(node)?.kind !== undefined;
}

/** An element of ours where it stands. */
interface StandingElement {
  readonly element: Element;
  readonly format: ElementFormat;
  /** What it stands in, from the root down. */
  readonly holders: readonly Nodes[];
}

/** The elements of ours in a tree, in order. */
export function ourElements(tree: Root): StandingElement[] {
  const found: StandingElement[] = [];
  const enter = (node: Nodes, holders: readonly Nodes[]) => {
    const format = formatOf(node);
    if (format) found.push({ element: node as Element, format, holders });
    if ('children' in node) for (const child of node.children) enter(child, [...holders, node]);
  };
  enter(tree, []);
  return found;
}

/** An attribute of an element; of one that is given twice the first. */
export function attributeOf(element: Element, name: string): MdxJsxAttribute | undefined {
  return namedAttributes(element).find((attribute) => attribute.name === name);
}

/** The attributes of an element that are written out. Spread ones, `{...x}`, are refused as programs. */
export function namedAttributes({ attributes }: Element): MdxJsxAttribute[] {
  return attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
}

/** The attributes that are plain text and say something, by name. */
export function textAttributes(element: Element): Partial<Record<string, string>> {
  return Object.fromEntries(
    namedAttributes(element).flatMap(({ name, value }) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
    ),
  );
}

/** Whether an element holds anything that a reader would see there. */
export function hasBody({ children }: Element): boolean {
  return (children as Nodes[]).some((child) => !isUnseen(child));
}

/** What shows nothing where it is written: definitions, and remarks in braces. */
export function isUnseen({ type }: Nodes): boolean {
  return ['definition', 'footnoteDefinition', 'mdxFlowExpression', 'mdxTextExpression'].includes(
    type,
  );
}
