import { languageDirection } from '../words/direction.ts';
import { currentEdition } from './current.ts';

/** The direction of the site itself: of its words and its layout, whatever that of a text is. */
export function siteDirection(): 'ltr' | 'rtl' {
  return languageDirection(currentEdition().words.language);
}
