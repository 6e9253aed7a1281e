import type { MdxJsxAttribute } from 'mdast-util-mdx';
import { problem, type Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { repeatedAttribute } from './check-attributes.ts';
import { namedAttributes, type Element } from './element-nodes.ts';
import { elements } from './elements.ts';
import { excerpt } from './excerpt.ts';
import { attributeName, htmlAttributes, htmlNames, isHtmlElement, needsValue } from './html.ts';
import { whyNoAttribute, whyNoElement } from './html-refusals.ts';
import { placeOf } from './place.ts';

/**
 * Checks an element of HTML: that it and its attributes are among those which content may use, each
 * given once and with a value. Where they lead is checked with all links and pictures.
 */
export function checkHtml(element: Element, name: string, file: string): Problem[] {
  if (!isHtmlElement(name)) return refusedElement(element, name, file);
  const given = namedAttributes(element);
  const names = given.map((attribute) => attributeName(attribute.name));
  return given.flatMap((attribute, index) =>
    names.indexOf(attributeName(attribute.name)) < index
      ? [repeatedAttribute(attribute, file)]
      : checkAttribute(attribute, name, file),
  );
}

function refusedElement(element: Element, name: string, file: string): Problem[] {
  // A program, and told of with the others.
  if (name === 'script') return [];
  const what = `\`<${name}>\` is none of the elements of HTML that content may use.`;
  const mend =
    whyNoElement(name) ??
    `Write what prose needs, such as \`<em>\`, \`<sup>\` or \`<table>\`; if it is part of the text, write a backslash before it: \`\\<${name}\`.${didYouMean(name, [...Object.keys(elements), ...htmlNames])}`;
  return [problem('mdx/html-element', placeOf(element, file), what, mend)];
}

function checkAttribute(attribute: MdxJsxAttribute, element: string, file: string): Problem[] {
  const name = attributeName(attribute.name);
  if (!htmlAttributes(element).includes(name)) return [refusedAttribute(attribute, element, file)];
  // A value in braces is told of with the programs.
  if (attribute.value || attribute.value === '' || !needsValue(name)) return [];
  const what = `\`${attribute.name}\` has no value.`;
  const mend = `Write its value in quotes, \`${attribute.name}="…"\`, or remove it.`;
  return [problem('mdx/html-attribute', placeOf(attribute, file), what, mend)];
}

function refusedAttribute(attribute: MdxJsxAttribute, element: string, file: string): Problem {
  const known = htmlAttributes(element);
  const what = `${excerpt(written(attribute))} is none of the attributes that \`<${element}>\` may have in content.`;
  const mend =
    whyNoAttribute(attribute.name) ??
    `Remove it, or use one of ${known.map((each) => `\`${each}\``).join(', ')}.${didYouMean(attribute.name, known)}`;
  return problem('mdx/html-attribute', placeOf(attribute, file), what, mend);
}

function written({ name, value }: MdxJsxAttribute): string {
  if (typeof value === 'string') return `${name}="${value}"`;
  return value ? `${name}={${value.value}}` : name;
}
