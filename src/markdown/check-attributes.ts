import type { MdxJsxAttribute } from 'mdast-util-mdx';
import { problem, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { namedAttributes, type Element } from './element-nodes.ts';
import type { ElementFormat } from './elements.ts';
import { excerpt } from './excerpt.ts';
import { invalidValue } from './invalid-value.ts';
import { placeOf } from './place.ts';

/**
 * Checks the attributes of an element of ours: each one known, given once, plain text of the form
 * asked for, and none missing.
 */
export function checkAttributes(element: Element, format: ElementFormat, file: string): Problem[] {
  const given = namedAttributes(element);
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

/** The problem of an attribute that its element has already. */
export function repeatedAttribute(attribute: MdxJsxAttribute, file: string): Problem {
  const what = `\`${attribute.name}\` is given twice.`;
  return problem('mdx/repeated-attribute', placeOf(attribute, file), what, 'Remove one of them.');
}

function checkAttribute(
  attribute: MdxJsxAttribute,
  element: string,
  { attributes, required, example }: ElementFormat,
  file: string,
): Problem[] {
  const { name, value } = attribute;
  const known = Object.keys(attributes);
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
  if (value.trim() === '' && required.includes(name)) {
    const mend = `Write it as \`${example}\`.`;
    return [problem('mdx/missing-attribute', place, `\`${name}\` is empty.`, mend)];
  }
  const issue = attributes[name]?.safeParse(value).error?.issues[0];
  return issue ? [invalidValue(name, value, issue, place)] : [];
}
