import { RIGHT_TO_LEFT } from '../text/direction.ts';
import { escapeHtml } from '../text/html.ts';

type Value = string | number | undefined;

/**
 * An SVG element as text. Attributes that are `undefined` are left out, numbers are rounded to
 * tenths of a pixel so that the same picture is the same text everywhere.
 *
 * @param content markup, not text: `svgText` and `escapeHtml` make it of text
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeHtml(asText(value))}"`],
  );
  const start = `<${name}${written.join('')}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}

/**
 * A line of text; `title` is what a pointer shows where the line had to be cut. It is placed from left
 * to right, whatever it says, and its words run as its first letter does.
 */
export function svgText(
  text: string,
  attributes: Readonly<Record<string, Value>>,
  title?: string,
): string {
  const tip = title === undefined || title === text ? '' : element('title', {}, escapeHtml(title));
  const own = RIGHT_TO_LEFT.test(text)
    ? { ...attributes, 'unicode-bidi': 'plaintext' }
    : attributes;
  return element('text', own, tip + escapeHtml(text));
}

/**
 * A mark that is a link to the passage that supports it.
 *
 * @param href where it leads, base included
 * @param label what it is: its name for those who do not see it (SVG-AAM takes it from the title),
 *   and its tooltip
 */
export function linkedMark(
  href: string,
  label: string,
  attributes: Readonly<Record<string, Value>>,
  ...content: readonly string[]
): string {
  return element('a', { href, ...attributes }, element('title', {}, escapeHtml(label)), ...content);
}

function asText(value: string | number): string {
  return typeof value === 'string' ? value : `${Math.round(value * 10) / 10}`;
}
