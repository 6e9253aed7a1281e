import { onOneLine } from '../text/shorten.ts';

/**
 * Characters that show nothing by themselves: controls, soft hyphens, joiners, marks of direction,
 * and selectors that choose among the shapes of the character before them.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

/** Letters joined into one character, left behind by OCR; fonts join letters by themselves. */
const LIGATURE = /[\ufb00-\ufb06]/gu;

/** A text as it is drawn: on one line, composed (NFC), without characters that show nothing. */
export function plain(text: string): string {
  return onOneLine(onOneLine(text).replace(UNSEEN, ''))
    .replace(LIGATURE, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC');
}
