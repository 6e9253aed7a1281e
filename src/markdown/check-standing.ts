import type { Nodes } from 'mdast';
import { problem, type Problem } from '../model/problem.ts';
import { formatOf, isElement, type Element } from './element-nodes.ts';
import type { ElementFormat } from './elements.ts';
import { placeOf } from './place.ts';

/**
 * Checks where an element of ours stands and what it holds. Each has lines of its own and stands in
 * no other; one that becomes an annotation stands in nothing at all, for it is taken out of the
 * prose and shown elsewhere.
 *
 * @param holders what it stands in, from the root down
 */
export function checkStanding(
  element: Element,
  format: ElementFormat,
  holders: readonly Nodes[],
  file: string,
): Problem[] {
  const around = holders.find((holder) => formatOf(holder));
  if (around && isElement(around)) return [nestedIn(around, element, file)];
  return [
    ...checkLine(element, file),
    ...(format.kind ? checkOutermost(element, holders, file) : checkHeld(element, format, file)),
  ];
}

function nestedIn(around: Element, element: Element, file: string): Problem {
  const what = `\`<${element.name}>\` stands inside the \`<${around.name}>\` of line ${around.position?.start.line}.`;
  const mend = `Put it before or behind that. Both may be attached to the same words.`;
  return problem('mdx/nested-element', placeOf(element, file), what, mend);
}

function checkLine(element: Element, file: string): Problem[] {
  if (element.type === 'mdxJsxFlowElement') return [];
  const what = `\`<${element.name}>\` stands within a line of text.`;
  const mend =
    element.children.length === 0
      ? 'Give it a line of its own, with nothing before it or behind it.'
      : `Put \`<${element.name} …>\` and \`</${element.name}>\` on lines of their own, and the text on lines between them.`;
  return [problem('mdx/inline-element', placeOf(element, file), what, mend)];
}

/** What a list, a quotation or the like is called; within a line, the line is the trouble. */
const HOLDERS: Readonly<Partial<Record<Nodes['type'], string>>> = {
  list: 'a list',
  blockquote: 'a quotation',
  footnoteDefinition: 'a footnote',
  mdxJsxFlowElement: 'an element of HTML',
};

function checkOutermost(element: Element, holders: readonly Nodes[], file: string): Problem[] {
  const holder = holders.map(({ type }) => HOLDERS[type]).find((name) => name !== undefined);
  if (holder === undefined || element.type === 'mdxJsxTextElement') return [];
  const what = `\`<${element.name}>\` stands inside ${holder}, but is shown beside the words that it is about.`;
  const mend = 'Put it outside, and begin its line at the margin.';
  return [problem('mdx/nested-element', placeOf(element, file), what, mend)];
}

function checkHeld(element: Element, { example }: ElementFormat, file: string): Problem[] {
  if (element.children.length === 0) return [];
  const what = `\`<${element.name}>\` holds text, which would not be shown.`;
  const mend = `End it with \`/>\` and write the text outside: \`${example}\`.`;
  return [problem('mdx/unexpected-content', placeOf(element, file), what, mend)];
}
