import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { elementFormat } from './elements.ts';
import { excerpt } from './excerpt.ts';
import { attributeName, htmlAttributes, isHtmlElement } from './html.ts';
import { placeOf } from './place.ts';

/**
 * Finds the programs in a tree: imports and exports, expressions in braces, scripts. MDX would run
 * them during the build with all the rights of whoever builds, and a corpus may come from anybody.
 * A comment in braces is no program.
 */
export function findCode(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    problems.push(...codeOf(node, file));
  });
  return problems;
}

function codeOf(node: Nodes, file: string): Problem[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [importOrExport(node.value, placeOf(node, file))];
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return isComment(node) ? [] : [expression(node.value, placeOf(node, file))];
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return [...scriptOf(node, file), ...codeInAttributes(node, file)];
    default:
      return [];
  }
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

function isComment(node: Extract<Nodes, { type: 'mdxTextExpression' | 'mdxFlowExpression' }>) {
  return node.value.trim() !== '' && node.data?.estree?.body.length === 0;
}

function importOrExport(value: string, place: Place): Problem {
  const what = `${excerpt(value)} is a program, and content holds text.`;
  const mend = 'Remove it. If it is a sentence, begin its line with a space.';
  return problem('mdx/code', place, what, mend);
}

function expression(value: string, place: Place): Problem {
  const what = `${excerpt(`{${value}}`)} is a program in braces, and content holds text.`;
  const mend = 'Remove it. If the braces are part of the text, write `\\{` for the first.';
  return problem('mdx/code', place, what, mend);
}

function spread(value: string, place: Place): Problem {
  const what = `${excerpt(`{${value}}`)} is a program among attributes, and content holds text.`;
  return problem('mdx/code', place, what, 'Write each attribute out: `name="value"`.');
}

function scriptOf(node: Element, file: string): Problem[] {
  if (node.name !== 'script') return [];
  const what = '`<script>` is a program, and content holds text.';
  return [problem('mdx/code', placeOf(node, file), what, 'Remove it.')];
}

/**
 * Values in braces on an element of ours are no code to complain of, but no plain text: see there. Of
 * attributes that HTML may not have anyway, that is the complaint.
 */
function codeInAttributes(node: Element, file: string): Problem[] {
  const element = node.name ?? '';
  return node.attributes.flatMap((attribute) => {
    const place = placeOf(attribute, file);
    if (attribute.type === 'mdxJsxExpressionAttribute') return [spread(attribute.value, place)];
    const { name, value } = attribute;
    const isToldElsewhere =
      elementFormat(element) !== undefined ||
      (isHtmlElement(element) && !htmlAttributes(element).includes(attributeName(name)));
    if (isToldElsewhere || typeof value !== 'object' || value === null) return [];
    const what = `\`${name}=\`${excerpt(`{${value.value}}`)} is a program, and content holds text.`;
    return [problem('mdx/code', place, what, `Write the value in quotes: \`${name}="…"\`.`)];
  });
}
