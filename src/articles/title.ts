import { blockText, isNumbered, type Document } from '../model/document.ts';
import type { Article } from '../model/edition.ts';
import { onOneLine, shorten } from '../text/shorten.ts';

/** Long enough to tell texts apart in a list, short enough for one line of it. */
const OPENING_LENGTH = 60;

/**
 * What to call an article: the editor's title, the text's own headline, or its opening words (its
 * incipit, as untitled manuscripts are cited). A text that is all page furniture has its path.
 */
export function titleOf(
  document: Document,
  title: string | undefined,
  path: string,
): Pick<Article, 'title' | 'titleBasis'> {
  if (title !== undefined) return { title, titleBasis: 'editor' };
  const headline = document.blocks.find(({ kind }) => kind === 'heading');
  if (headline) {
    return { title: onOneLine(blockText(document, headline)), titleBasis: 'headline' };
  }
  const opening = document.blocks.find(isNumbered);
  if (!opening) return { title: path, titleBasis: 'opening' };
  return { title: shorten(blockText(document, opening), OPENING_LENGTH), titleBasis: 'opening' };
}
