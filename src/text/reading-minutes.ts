/** Words a minute at which adults read prose silently (Brysbaert 2019, "How many words do we read per minute?"). */
const WORDS_A_MINUTE = 238;

/**
 * How long a text takes to read, in whole minutes, at least 1.
 *
 * @param language BCP 47 tag of the text: it says what a word is where no spaces do
 */
export function readingMinutes(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  let words = 0;
  for (const { isWordLike } of segments) if (isWordLike) words += 1;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
