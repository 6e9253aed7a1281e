import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx';
import { problem, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import type { ElementFormat } from './elements.ts';
import { excerpt } from './excerpt.ts';
import { placeOf } from './place.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Checks the attributes of an element of ours: each one known, given once and plain text, and none
 * missing.
 */
export function checkAttributes(element: Element, format: ElementFormat, file: string): Problem[] {
  const given = element.attributes.filter(isNamed);
  const names = given.map(({ name }) => name);
  const missing = format.required.filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => missingAttribute(element, name, format, file)),
    ...given.flatMap((attribute, index) =>
      names.indexOf(attribute.name) < index
        ? [repeatedAttribute(attribute, file)]
        : checkAttribute(attribute, element.name ?? '', format, file),
    ),
  ];
}

/** Spread attributes, `{...x}`, are programs and refused as such. */
function isNamed(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute) {
  return attribute.type === 'mdxJsxAttribute';
}

function missingAttribute(
  element: Element,
  name: string,
  { example }: ElementFormat,
  file: string,
): Problem {
  const what = `\`<${element.name}>\` lacks \`${name}\`.`;
  const mend = `Write it as \`${example}\`.`;
  return problem('mdx/missing-attribute', placeOf(element, file), what, mend);
}

function repeatedAttribute(attribute: MdxJsxAttribute, file: string): Problem {
  const what = `\`${attribute.name}\` is given twice.`;
  return problem('mdx/repeated-attribute', placeOf(attribute, file), what, 'Remove one of them.');
}

function checkAttribute(
  attribute: MdxJsxAttribute,
  element: string,
  { required, optional, example }: ElementFormat,
  file: string,
): Problem[] {
  const { name, value } = attribute;
  const known = [...required, ...optional];
  const place = placeOf(attribute, file);
  if (!known.includes(name)) {
    const what = `\`<${element}>\` has no attribute \`${name}\`.`;
    const list = known.map((each) => `\`${each}\``).join(', ');
    const mend = `Its attributes are ${list}.${didYouMean(name, known)}`;
    return [problem('mdx/unknown-attribute', place, what, mend)];
  }
  if (typeof value !== 'string') {
    const what = `\`${name}\` has ${value ? `a program, ${excerpt(`{${value.value}}`)}, for its value` : 'no value'}.`;
    const mend = `Write its value as plain text in quotes: \`${name}="…"\`.`;
    return [problem('mdx/unknown-attribute', place, what, mend)];
  }
  if (value.trim() !== '' || !required.includes(name)) return [];
  const mend = `Write it as \`${example}\`.`;
  return [problem('mdx/missing-attribute', place, `\`${name}\` is empty.`, mend)];
}
