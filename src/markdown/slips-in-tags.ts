import { excerpt } from './excerpt.ts';
import type { Recogniser } from './slip.ts';
import type { Stumble } from './stumble.ts';

/*
 * Slips between the `<` and the `>` of a tag. The parser's words say in which part of a tag it was.
 */

/** `p=4`: a value without quotes, or within printer's quotes. */
export const unquotedValue: Recogniser = ({ reason, offset, before, from }) => {
  if (!/^Unexpected character .* before attribute value,/s.test(reason)) return undefined;
  const name = /([\w$:-]+)\s*=\s*$/.exec(before)?.[1] ?? 'on';
  const curly = /^[“”„«‘’‚]([^"“”„«»‘’‚]*)/.exec(from)?.[1];
  const value = curly ?? /^[^\s>"']*?(?=\/?>|[\s"']|$)/.exec(from)?.[0] ?? '';
  return {
    offset,
    what: curly
      ? `The value of \`${name}\` stands in typographic quotes: ${excerpt(from)}.`
      : `The value of \`${name}\` stands without quotes: ${excerpt(`${name}=${value}`)}.`,
    mend: `Put straight quotes around it: ${excerpt(`${name}="${value}"`)}.`,
  };
};

/** `of="a", on="b"`. */
export const commaBetween: Recogniser = ({ reason, offset, before, from }) => {
  const isComma = from.startsWith(',') && /["']\s*$/.test(before);
  if (!isComma || !inAttributeName(reason)) return undefined;
  return {
    offset,
    what: `A comma stands between two attributes: ${excerpt(tagAround(before, from))}.`,
    mend: 'Remove it. A space parts attributes.',
  };
};

/**
 * `on="the words>` and further tags below: the next quote of the file closes the value, in the midst
 * of another tag, and there the parser stumbles.
 */
export const runawayValue: Recogniser = ({ reason, source, offset }) => {
  if (!inAttributeName(reason)) return undefined;
  const last = /=\s*(["'])((?:(?!\1)[^])*)\1[^"'=]*$/.exec(source.slice(0, offset));
  const [whole = '', quote = '"', value = ''] = last ?? [];
  if (!last || !/[\r\n][ \t]*<\/?[A-Za-z]/.test(value)) return undefined;
  return valueWithoutEnd(source, last.index + whole.indexOf(quote), quote);
};

/** `on="the "big" one"`: a quote within the quotes, which ends the value too early. */
export const quoteWithin: Recogniser = ({ reason, offset, before, from }) => {
  if (!inAttributeName(reason)) return undefined;
  const quote = /["']/.exec(from)?.[0] ?? /["'](?=[^"']*$)/.exec(before)?.[0] ?? '"';
  return {
    offset,
    what: `${excerpt(/^\S+/.exec(from)?.[0] ?? from)} stands where an attribute should begin: ${excerpt(tagAround(before, from))}.`,
    mend: `If it belongs to the words quoted, a straight quote among them ends the value too early: write ${quote === '"' ? '`&quot;` or “ ” ' : '`&apos;` or ’ '}for it.`,
  };
};

function inAttributeName(reason: string): boolean {
  return /^Unexpected character .* (?:before|in|after) (?:local )?attribute name,/s.test(reason);
}

/** What is on the line of the tag in hand. */
function tagAround(before: string, from: string): string {
  return before.slice(Math.max(before.lastIndexOf('<'), 0)) + from;
}

/** `<Mention of="a"` and no end: the text of the lines below is read as more attributes. */
export const textInTag: Recogniser = (stumble) => {
  const { source, offset, reason } = stumble;
  const tag = source.slice(Math.max(source.lastIndexOf('<', offset), 0), offset);
  const onLineBelow = /(?:^|["'])[^"']*[\r\n][^"']*$/.test(tag);
  return inAttributeName(reason) && onLineBelow ? tagWithoutEnd(stumble) : undefined;
};

/** `<Mention of="a on=`: a quote, or a tag, that is open to the end of the file. */
export const openTag: Recogniser = (stumble) => {
  if (!stumble.reason.startsWith('Unexpected end of file')) return undefined;
  const quote = /corresponding closing quote `(.)`/.exec(stumble.reason)?.[1];
  if (quote === undefined) return tagWithoutEnd(stumble);
  // No further quote closes the value, so the last one of the file is the one that opened it.
  const start = Math.max(stumble.source.lastIndexOf(quote, stumble.offset), 0);
  return valueWithoutEnd(stumble.source, start, quote);
};

function tagWithoutEnd({ source, offset }: Stumble) {
  const start = Math.max(source.lastIndexOf('<', offset), 0);
  return {
    offset: start,
    what: `The tag ${firstLine(source, start)} never ends.`,
    mend: 'End it with `/>`, or with `>` where something follows that it is to hold.',
  };
}

function valueWithoutEnd(source: string, start: number, quote: string) {
  return {
    offset: start,
    what: `The quote before ${firstLine(source, start + 1)} is never closed.`,
    mend: `Put \`${quote}\` behind the value, and look for a missing or needless one in the elements before.`,
  };
}

function firstLine(source: string, start: number): string {
  return excerpt(/^[^\r\n]*/.exec(source.slice(start))?.[0] ?? '');
}

/** A tag of several lines in a quotation or a list, one of which lacks the mark of the others. */
export const lazyLine: Recogniser = ({ rule, offset, from }) => {
  if (rule !== 'unexpected-lazy') return undefined;
  return {
    offset,
    what: `${excerpt(from)} continues a tag, but not the quotation or list in which the tag begins.`,
    mend: 'Begin the line as the one before (`>`, or the indentation of the list), or write the tag on one line.',
  };
};
