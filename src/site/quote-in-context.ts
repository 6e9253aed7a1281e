import { blockText } from '../model/document.ts';
import type { Article } from '../model/edition.ts';
import { fold } from '../text/fold.ts';
import { onOneLine } from '../text/shorten.ts';

/** Characters around the words: about two lines of a card on either side. */
const CONTEXT = 100;

/**
 * Words of a text between what stands around them in their block, cut at words. Words that run on
 * beyond the block end with it.
 *
 * @param block id of the block in which the words begin
 * @param words as somebody quotes them: white space, quotation marks and dashes of any kind
 */
export function quoteInContext(
  { document }: Article,
  block: string | undefined,
  words: string,
): [before: string, words: string, after: string] | undefined {
  const own = document.blocks.find(({ id }) => id === block);
  if (!own) return undefined;
  const behind = document.text.slice(own.start);
  const folded = fold(behind);
  const wanted = fold(words).text;
  const at = folded.text.indexOf(wanted);
  if (at < 0) return undefined;
  const { start, end } = folded.toSource(at, at + wanted.length);
  const text = blockText(document, own);
  return [
    lastOf(text.slice(0, start)),
    onOneLine(text.slice(start, end)),
    firstOf(text.slice(end)),
  ];
}

function firstOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trimEnd();
  if (line.length <= CONTEXT) return line;
  return `${line.slice(0, CONTEXT).replace(/\s\S*$/u, '')} …`;
}

function lastOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trimStart();
  if (line.length <= CONTEXT) return line;
  return `… ${line.slice(-CONTEXT).replace(/^\S*\s/u, '')}`;
}
