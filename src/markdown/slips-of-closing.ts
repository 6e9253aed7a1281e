import { excerpt } from './excerpt.ts';
import { isHtmlName } from './elements.ts';
import type { Recogniser } from './slip.ts';

/*
 * Slips about where an element ends. To MDX an element either stands within a paragraph, and ends
 * in it, or holds paragraphs, and then has lines of its own for its tags.
 */

/** The elements of HTML that never hold anything, and in MDX must say so. */
const EMPTY = new Set(['br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr']);

/** An opening tag without its closing one, in the parser's words. */
const NEVER_CLOSED =
  /^Expected a closing tag for `<([^>]*)>` \(\d+:\d+-(\d+):(\d+)\)(?: before the end of `(\w+)`)?/;

/** `<br>`. */
export const emptyElement: Recogniser = ({ reason, offset }) => {
  const name = NEVER_CLOSED.exec(reason)?.[1] ?? '';
  if (!EMPTY.has(name)) return undefined;
  return {
    offset,
    what: `\`<${name}>\` is never closed.`,
    mend: `End the tag with \`/>\`, as in \`<${name} />\`.`,
  };
};

/** `<Note id="x" on="y">text…` with the closing tag further down. */
export const textBehindTag: Recogniser = ({ reason, offset, before, from }) => {
  const [, name = '', , end] = NEVER_CLOSED.exec(reason) ?? [];
  const behind = from.slice(Number(end) - 1 - before.length).trim();
  const isFirst = /^[\s>*+-]*$/.test(before);
  if (end === undefined || isHtmlName(name) || !isFirst || behind === '') return undefined;
  return {
    offset,
    what: `\`<${name}>\` has text behind it on its line: ${excerpt(behind)}.`,
    mend: `Begin the text on the next line, and put \`</${name}>\` on a line of its own; if \`<${name}>\` is to hold nothing, end it with \`/>\`.`,
  };
};

/** An element that is open to the end of its paragraph or of the file. */
export const neverClosed: Recogniser = ({ reason, offset }) => {
  const [, name, , , within] = NEVER_CLOSED.exec(reason) ?? [];
  if (name === undefined) return undefined;
  const where = within === undefined ? '' : ` before its ${asWords(within)} ends`;
  return {
    offset,
    what: `\`<${name}>\` is not closed${where}.`,
    mend: `If it is to hold nothing, end the tag with \`/>\`; otherwise put \`</${name}>\` behind what it holds.`,
  };
};

/** The parser's `listItem` as `list item`. */
function asWords(type: string): string {
  return type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** `…end of the note.</Note>`: text beside a closing tag that should have a line of its own. */
export const textBesideClosing: Recogniser = ({ reason, offset, before, from }) => {
  const tag = /^Expected the closing tag `([^`]+)` either/.exec(reason)?.[1];
  if (tag === undefined) return undefined;
  const behind = from.replace(/^<[^>]*>/, '').trim();
  const isBehind = before.trim() === '' && behind !== '';
  return {
    offset,
    what: isBehind
      ? `\`${tag}\` has text behind it on its line: ${excerpt(behind)}.`
      : `\`${tag}\` has text before it on its line or in its paragraph: ${excerpt(before)}.`,
    mend: `Put \`${tag}\` on a line of its own.`,
  };
};

/** `<Note>…</Claim>`, `<Note>…</note>`. */
export const wrongClosing: Recogniser = ({ reason, offset }) => {
  const [, closing = '', opening, line] =
    /^Unexpected closing tag `([^`]+)`, expected corresponding closing tag for `([^`]+)` \((\d+)/.exec(
      reason,
    ) ?? [];
  if (opening === undefined) return undefined;
  const right = opening.replace('<', '</');
  return {
    offset,
    what: `\`${closing}\` stands where \`${opening}\` of line ${line} should end.`,
    mend:
      closing.toLowerCase() === right.toLowerCase()
        ? `Write \`${right}\`: upper and lower case count.`
        : `Put \`${right}\` before it, or remove it.`,
  };
};

/** `</Note>` where nothing is open. */
export const strayClosing: Recogniser = ({ rule, source, offset }) => {
  if (rule !== 'unexpected-closing-slash') return undefined;
  const start = Math.max(source.lastIndexOf('<', offset), 0);
  const tag = /^<\/[^>\n]*>?/.exec(source.slice(start))?.[0] ?? '</';
  return {
    offset: start,
    what: `${excerpt(tag)} closes an element that is not open.`,
    mend: 'Remove it, or look for the `/>` that ended its element early.',
  };
};
