import type { Passage } from './document.ts';

/**
 * A passage described by its words, after the W3C Web Annotation Data Model: a TextQuoteSelector
 * (`exact`, `prefix`, `suffix`) and a TextPositionSelector (`start`, `end`) that say the same.
 *
 * The words stand as in the text, not folded. Offsets are UTF-16 code units into the decoded file.
 */
export interface Selector extends Passage {
  readonly exact: string;
  /** Up to 32 characters before the passage; shorter only where the text begins. */
  readonly prefix: string;
  /** Up to 32 characters behind it; shorter only where the text ends. */
  readonly suffix: string;
}
