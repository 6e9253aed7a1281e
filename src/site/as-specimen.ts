import { asPart } from './as-part.ts';

const LINK = /<a\b(?:"[^"]*"|[^">])*>/g;
const AWAY = / href="(?!#)[^"]*"/;
const KEPT = / download(?:="[^"]*")?/;
/** What makes a landmark of a part; a page has no two of one name. */
const LANDMARK = /(<section\b[^>]*?) aria-labelledby="[^"]*"|(<form\b[^>]*?) role="search"/g;

/**
 * A piece of the site as the style guide shows it: its links lead nowhere, for what they name is made
 * up; and with a name the ids in it begin with that, so that a piece may be shown again.
 *
 * @param html of our own making: attributes are in double quotes
 */
export function asSpecimen(html: string, name?: string): string {
  const own = name === undefined ? html : asPart(html, name, new Map()).replace(LANDMARK, '$1$2');
  return own.replace(LINK, (tag) => tag.replace(AWAY, ' href="#_content"').replace(KEPT, ''));
}
