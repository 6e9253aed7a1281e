import type { Document, Passage } from '../model/document.ts';
import { INVISIBLE, JOINING } from '../text/characters.ts';
import { fold, type Folded } from '../text/fold.ts';

/** A character on which no folding depends but its own: neither white, nor unseen, nor joining. */
const independent = new RegExp(String.raw`^[^\s${INVISIBLE}${JOINING}]`, 'u');
const joined = new RegExp(`[${INVISIBLE}]*[${JOINING}]`, 'uy');

/**
 * What a passage comes to when it is anchored: without white space and invisible characters at its
 * ends, and widened to whole characters (no half of a surrogate pair, no letter without its marks),
 * as `Folded.toSource` does it. A selection by hand may end anywhere; this is what it meant.
 *
 * @param passage offsets into the document's text
 * @returns offsets again; an empty passage where there is nothing to see in the one given
 */
export function snap({ text }: Pick<Document, 'text'>, { start, end }: Passage): Passage {
  const from = independentBefore(text, start);
  const local = fold(text.slice(from, independentAfter(text, end)));
  let first = 0;
  while (first < local.text.length && sourceOf(local, first).end <= start - from) first += 1;
  let behind = local.text.length;
  while (behind > first && sourceOf(local, behind - 1).start >= end - from) behind -= 1;
  while (first < behind && local.text.startsWith(' ', first)) first += 1;
  while (behind > first && local.text.startsWith(' ', behind - 1)) behind -= 1;
  if (first === behind) return { start: end, end };
  const snapped = local.toSource(first, behind);
  return { start: from + snapped.start, end: from + snapped.end };
}

/**
 * The offset so many characters before another, or the text's beginning. A character is one code
 * point with everything that joins it (combining marks, the parts of a Hangul syllable), invisible
 * characters in between included: between two of these a text can be cut, and its parts fold to
 * the parts of its folded form.
 */
export function charactersBefore(text: string, offset: number, count: number): number {
  let at = offset;
  for (let left = count; left > 0 && at > 0; left -= 1) {
    do at -= 1;
    while (at > 0 && !isCut(text, at));
  }
  return at;
}

/** The offset so many characters after another, or the text's end. */
export function charactersAfter(text: string, offset: number, count: number): number {
  let at = offset;
  for (let left = count; left > 0 && at < text.length; left -= 1) {
    do at += 1;
    while (at < text.length && !isCut(text, at));
  }
  return at;
}

function isCut(text: string, at: number): boolean {
  if ((text.codePointAt(at - 1) ?? 0) > 0xffff) return false;
  joined.lastIndex = at;
  return !joined.test(text);
}

function sourceOf(folded: Folded, at: number): Passage {
  return folded.toSource(at, at + 1);
}

/** Where the folding of a stretch before `offset` can begin without knowing what comes before it. */
function independentBefore(text: string, offset: number): number {
  let at = offset;
  do at = charactersBefore(text, at, 1);
  while (at > 0 && !independent.test(text.slice(at, at + 2)));
  return at;
}

function independentAfter(text: string, offset: number): number {
  let at = offset;
  do at = charactersAfter(text, at, 1);
  while (at < text.length && !independent.test(text.slice(at, at + 2)));
  return at;
}
