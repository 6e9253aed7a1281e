/*
 * The part of HTML that content may use, by the names of the HTML Standard (WHATWG,
 * https://html.spec.whatwg.org/multipage/, sections as numbered there). It is what prose needs and
 * Markdown lacks. Left out is whatever acts (scripts, forms), is fetched from elsewhere, speaks for
 * the whole page (its head, its sections, ids) or says how words look.
 */

// prettier-ignore
const NAMES: ReadonlySet<string> = new Set([
  /* 4.3 Sections */ 'h2', 'h3', 'h4', 'h5', 'h6',
  /* 4.4 Grouping content */ 'blockquote', 'dd', 'div', 'dl', 'dt', 'figcaption', 'figure', 'hr',
  'li', 'ol', 'p', 'pre', 'ul',
  /* 4.5 Text-level semantics */ 'a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'dfn', 'em',
  'i', 'kbd', 'mark', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup',
  'time', 'u', 'var', 'wbr',
  /* 4.7 Edits */ 'del', 'ins',
  /* 4.8 Embedded content */ 'img',
  /* 4.9 Tabular data */ 'caption', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr',
  /* 4.11 Interactive elements */ 'details', 'summary',
]);

/** The attributes that any element may have, of those of section 3.2.6. */
const EVERYWHERE = ['class', 'dir', 'lang', 'title', 'translate'];

const OWN: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hreflang'],
  blockquote: ['cite'],
  del: ['cite', 'datetime'],
  details: ['open'],
  img: ['src', 'alt', 'width', 'height'],
  ins: ['cite', 'datetime'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  q: ['cite'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope', 'abbr'],
  time: ['datetime'],
};

/** Names that React has for attributes, which many write in MDX and Astro understands. */
const REACT: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['colSpan', 'colspan'],
  ['dateTime', 'datetime'],
  ['hrefLang', 'hreflang'],
  ['rowSpan', 'rowspan'],
]);

/** Attributes that say something by being there. */
const WITHOUT_VALUE: ReadonlySet<string> = new Set(['open', 'reversed']);

/** The elements of HTML that content may use. */
export const htmlNames: readonly string[] = [...NAMES];

export function isHtmlElement(name: string): boolean {
  return NAMES.has(name);
}

/** The attributes that an element of HTML may have in content. */
export function htmlAttributes(element: string): readonly string[] {
  return [...(OWN[element] ?? []), ...EVERYWHERE];
}

/** HTML's name of an attribute, however it is written. */
export function attributeName(written: string): string {
  return REACT.get(written) ?? written;
}

export function needsValue(attribute: string): boolean {
  return !WITHOUT_VALUE.has(attribute);
}
