/** Marks that open a quotation, each with those that close it, in whatever language. */
export const QUOTATION_PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〞〟'],
  ['❝', '❞'],
  ['❛', '❜'],
  ['"', '"'],
  ['＂', '＂'],
]);

/** Marks of titles in East Asia; some quote with them as well. */
export const TITLE_PAIRS: ReadonlyMap<string, string> = new Map([
  ['《', '》'],
  ['〈', '〉'],
]);

/** In Swedish and Finnish the closing mark opens too. */
export const SAME_ON_BOTH_SIDES: ReadonlySet<string> = new Set(['”', '»']);

/** Single marks, which are apostrophes too: whoever looks for them has to know where they stand. */
export const SINGLE_PAIRS: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ['‚', '‘’'],
  ['‛', '’'],
]);
