const ENGLISH_ARTICLE = /^(?:the|an?)\s+(?=\S)/i;

/**
 * A name as a library files it: "The Wall Street Journal" under W. Only English articles are known;
 * in other languages the name stays whole.
 *
 * @param language BCP 47 tag of the list in which the name stands
 */
export function filingName(name: string, language: string): string {
  return /^en\b/i.test(language) ? name.replace(ENGLISH_ARTICLE, '') : name;
}
