import { blockText, isNumbered } from '../model/document.ts';
import type { Article } from '../model/edition.ts';
import { inBrief } from '../text/in-brief.ts';
import { currentEdition } from './current.ts';

/** Characters by which a text is known in a list or below a shared link. */
const LENGTH = 220;

/** The first sentences of an article's introduction, or of its text where it has none. */
export function openingOf({ document, introduction, language }: Article): string {
  if (introduction !== '') return inBrief(introduction, currentEdition().site.language, LENGTH);
  const first = document.blocks.find(isNumbered);
  return first ? inBrief(blockText(document, first), language, LENGTH) : '';
}
