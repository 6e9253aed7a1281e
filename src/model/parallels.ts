/** What a passage is to its parallel, as far as words tell. */
export type ReuseKind =
  /** The same words, in quotation marks. */
  | 'quotation'
  /** The same words. */
  | 'copy'
  /** The same words but for a few. */
  | 'near-copy'
  /** Many of the same words, in the same order. */
  | 'loose';
