import type { Document, Passage } from '../model/document.ts';
import { charactersAfter, charactersBefore, INVISIBLE, JOINING } from '../text/characters.ts';
import { fold, type Folded } from '../text/fold.ts';

/** A character on which no folding depends but its own: neither white, nor unseen, nor joining. */
const independent = new RegExp(String.raw`^[^\s${INVISIBLE}${JOINING}]`, 'u');

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
