import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { checkAttributes } from './check-attributes.ts';
import { checkHtml } from './check-html.ts';
import { checkStanding } from './check-standing.ts';
import { formatOf, isElement, ourElements, type Element } from './element-nodes.ts';
import { elements, isHtmlName } from './elements.ts';
import { htmlNames } from './html.ts';
import { placeOf } from './place.ts';

/** Checks every element of a tree: its name, its attributes, and where it stands. */
export function checkElements(tree: Root, file: string): Problem[] {
  const problems: Problem[] = ourElements(tree).flatMap(({ element, format, holders }) => [
    ...checkStanding(element, format, holders, file),
    ...checkAttributes(element, format, file),
  ]);
  visit(tree, (node) => {
    if (isElement(node) && !formatOf(node)) problems.push(...checkOther(node, node.name, file));
  });
  return problems;
}

/** A fragment, `<>…</>`, has no name and does no harm. */
function checkOther(element: Element, name: string | null, file: string): Problem[] {
  if (name === null) return [];
  return isHtmlName(name) ? checkHtml(element, name, file) : [unknownElement(element, name, file)];
}

function unknownElement(element: Element, name: string, file: string): Problem {
  const known = Object.keys(elements);
  return problem(
    'mdx/unknown-element',
    placeOf(element, file),
    `There is no element \`<${name}>\`.`,
    `The elements are ${known.map((each) => `\`<${each}>\``).join(', ')} and those of HTML.${didYouMean(name, [...known, ...htmlNames])}`,
  );
}
