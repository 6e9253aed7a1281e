import { RIGHT_TO_LEFT } from '../text/direction.ts';

/*
 * What stands in for the language of the interface is marked within the text of which pages are made,
 * by two characters that no text has (Unicode, noncharacters): whoever says a message does not know
 * whether it will stand in an element, an attribute or a title. In the finished page the marks become
 * elements with the language of the words, and are taken out wherever no element can stand.
 */
export const BEGIN = '\ufdd0';
export const END = '\ufdd1';
const MARKS = /[\ufdd0\ufdd1]/g;

/** Tags, and what holds no elements but only text. The words of a page are what stands between them. */
const MARKUP =
  /<!--.*?-->|<(?<plain>script|style|svg|title|option|textarea)\b.*?<\/\k<plain>\s*>|<(?:"[^"]*"|'[^']*'|[^'">])*>/gis;

/** Words from right to left, with what stands between them. */
const NAMES = new RegExp(`${RIGHT_TO_LEFT.source}+(?:[\\p{M}\\s]+${RIGHT_TO_LEFT.source}+)*`, 'gu');

/**
 * Marks text that a page says in another language or direction than its own. A name in it that runs the
 * other way is isolated (Unicode, FSI and PDI), or the number behind it would be drawn before it.
 */
export function asStandIn(text: string): string {
  return `${BEGIN}${text.replace(NAMES, '\u2068$&\u2069')}${END}`;
}

/** Takes the marks out. */
function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

/**
 * Puts elements in the places of the marks; where a text was cut between two of them, none.
 *
 * @param html a whole page
 * @param attributes of the elements, ready to be written
 */
export function showStandIns(html: string, attributes: string): string {
  const bare = html.replace(MARKUP, withoutMarks);
  if (!isWhole(bare)) return withoutMarks(bare);
  return bare.replaceAll(BEGIN, `<span ${attributes}>`).replaceAll(END, '</span>');
}

/** Whether every mark that begins has one that ends. */
function isWhole(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(MARKS)) {
    depth += mark === BEGIN ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
