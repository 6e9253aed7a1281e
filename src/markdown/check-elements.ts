import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { isOwnLink } from '../model/links.ts';
import { problem, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { checkAttributes } from './check-attributes.ts';
import { elementFormat, elements, isHtmlName } from './elements.ts';
import { excerpt } from './excerpt.ts';
import { placeOf } from './place.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Checks every element of a tree: its name, its attributes, and where it stands. */
export function checkElements(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as Element;
    problems.push(...checkElement(element, element.name, file));
  });
  return problems;
}

/** A fragment, `<>…</>`, has no name and does no harm. */
function checkElement(element: Element, name: string | null, file: string): Problem[] {
  if (name === null) return [];
  const format = elementFormat(name);
  if (format) {
    return [...checkStanding(element, name, file), ...checkAttributes(element, format, file)];
  }
  return isHtmlName(name) && !isOursInLowerCase(name)
    ? checkHtml(element, file)
    : [unknownElement(element, name, file)];
}

function isOursInLowerCase(name: string): boolean {
  return Object.keys(elements).some((known) => known.toLowerCase() === name);
}

function unknownElement(element: Element, name: string, file: string): Problem {
  const known = Object.keys(elements);
  return problem(
    'mdx/unknown-element',
    placeOf(element, file),
    `There is no element \`<${name}>\`.`,
    `The elements are ${known.map((each) => `\`<${each}>\``).join(', ')} and those of HTML.${didYouMean(name, known)}`,
  );
}

function checkStanding(element: Element, name: string, file: string): Problem[] {
  const place = placeOf(element, file);
  const problems: Problem[] = [];
  if (element.type === 'mdxJsxTextElement') {
    const what = `\`<${name}>\` stands within a line of text.`;
    const mend = 'Give it a line of its own, with nothing before it or behind it.';
    problems.push(problem('mdx/inline-element', place, what, mend));
  }
  if (element.children.length > 0) {
    const what = `\`<${name}>\` holds text, which would not be shown.`;
    const mend = `End it with \`/>\` and write the text outside: \`${elementFormat(name)?.example}\`.`;
    problems.push(problem('mdx/unexpected-content', place, what, mend));
  }
  return problems;
}

/** Our links are understood in Markdown only: in HTML they would reach the reader as written. */
function checkHtml(element: Element, file: string): Problem[] {
  return element.attributes.flatMap((attribute) => {
    const { value } = attribute;
    if (typeof value !== 'string' || attribute.type !== 'mdxJsxAttribute' || !isOwnLink(value)) {
      return [];
    }
    const what = `${excerpt(value)} is a link of the edition inside an HTML element.`;
    const mend = `Write it in Markdown: \`[words](${value})\`.`;
    return [problem('link/malformed', placeOf(attribute, file), what, mend)];
  });
}
