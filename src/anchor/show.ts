import type { Document, Passage } from '../model/document.ts';
import { onOneLine } from '../text/shorten.ts';
import { blockOf } from './searchable.ts';
import { charactersAfter, charactersBefore } from '../text/characters.ts';

/** Characters shown on either side of a place: enough to recognise it, and to copy from. */
const CONTEXT = 30;
/** Of longer words the beginning and the end are shown: an editor knows what is between. */
const LONGEST = 160;

/**
 * A place as a message shows it, on one line: `p4 “…a stake of [18 percent] in Sina Weibo…”`; where
 * it runs over blocks, `p4–p5`.
 */
export function showPlace(document: Document, passage: Passage): string {
  const { text } = document;
  const { start, end } = passage;
  const from = charactersBefore(text, start, CONTEXT);
  const to = charactersAfter(text, end, CONTEXT);
  const before = `${from > 0 ? '…' : ''}${text.slice(from, start)}`;
  const after = `${text.slice(end, to)}${to < text.length ? '…' : ''}`;
  return `${blocksOf(document, passage)} “${onOneLine(`${before}[${clip(text.slice(start, end))}]${after}`)}”`;
}

/** The blocks that a passage touches: `p4`, or `p4–p6`. */
function blocksOf(document: Document, { start, end }: Passage): string {
  const first = blockOf(document, { start, end }).id;
  const last = blockOf(document, { start: end - 1, end }).id;
  return first === last ? first : `${first}–${last}`;
}

/** Words on one line, their middle left out where they are very long. */
export function clip(words: string): string {
  const line = onOneLine(words);
  if (line.length <= LONGEST) return line;
  const head = charactersAfter(line, 0, LONGEST / 2);
  return `${line.slice(0, head)} … ${line.slice(charactersBefore(line, line.length, LONGEST / 4))}`;
}

/**
 * An attribute as it can be copied into MDX. Straight quotation marks inside are made typographic
 * where they would end the value: for matching they are the same.
 */
export function attribute(name: string, value: string): string {
  const line = onOneLine(value).replace(/&(?=#?\w+;)/g, '&amp;');
  if (!line.includes('"')) return `${name}="${line}"`;
  return line.includes("'") ? `${name}="${line.replaceAll('"', '”')}"` : `${name}='${line}'`;
}
