import type { Passage } from '../model/document.ts';
import type { Article } from '../model/edition.ts';
import { fold } from './fold.ts';

/** Words in quotation marks of any language, once marks are folded to `"`. */
const QUOTED = /"([^"]+)"/gu;

/**
 * The passage on which an article's date of publication rests: the first words that its basis quotes
 * and that stand in the text exactly once, or else the line of the text that gives the date. Nothing
 * where neither is there: what the date rests on then stands in the article's provenance.
 */
export function datedBy({
  basis,
  document,
}: Pick<Article, 'basis' | 'document'>): Passage | undefined {
  if (basis.published === undefined) {
    return document.blocks.find(({ kind }) => kind === 'dateline');
  }
  const text = fold(document.text);
  const quoted = [...fold(basis.published).text.matchAll(QUOTED)].map(([, words = '']) => words);
  for (const words of quoted) {
    const at = text.text.indexOf(words);
    if (at >= 0 && !text.text.includes(words, at + 1)) return text.toSource(at, at + words.length);
  }
  return undefined;
}
