/**
 * From this many code units of folded text on, words that stand in a document only once are known
 * wherever they stand. It is the length of the context that tells a quote's place, so both trust
 * equally long stretches. A shorter limit would have "Yes, sir." follow whoever says it next; a
 * longer one would ask about every moved heading.
 */
export const SURE_LENGTH = 32;
