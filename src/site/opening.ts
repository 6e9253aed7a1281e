import { blockText, isNumbered } from '../model/document.ts';
import type { Article } from '../model/edition.ts';
import { shorten } from '../text/shorten.ts';

/** Characters by which a text is known in a list or below a shared link. */
const LENGTH = 220;

/** The first words of an article's introduction, or of its text where it has none. */
export function openingOf({ document, introduction }: Article): string {
  if (introduction !== '') return shorten(introduction, LENGTH);
  const first = document.blocks.find(isNumbered);
  return first ? shorten(blockText(document, first), LENGTH) : '';
}
