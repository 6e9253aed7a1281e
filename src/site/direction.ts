import { languageDirection } from '../words/direction.ts';
import { currentEdition } from './current.ts';

/** The direction of the interface's own words, whatever that of a page or of a text is. */
export function siteDirection(): 'ltr' | 'rtl' {
  return languageDirection(currentEdition().words.language);
}

/**
 * The direction of pages: that of the interface the corpus asks for, also where that has no words yet
 * and speaks English, so that a corpus written from right to left has its pages laid out that way.
 */
export function pageDirection(): 'ltr' | 'rtl' {
  const { site } = currentEdition();
  return languageDirection(site.interface ?? site.language);
}
