const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a reader takes for one character: a letter with its marks (UAX 29, grapheme clusters). */
export function clustersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Scripts without spaces between words, and what is as wide as their characters. */
const WIDE =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\u3000-\u303f\uff00-\uff60]/u;

/** Whether a character is as wide as it is high, and a line may end before and behind it. */
export function isWide(cluster: string): boolean {
  return WIDE.test(cluster);
}

/** The room that a character takes, in columns: half of its size, roughly. */
export function columnsOf(cluster: string): number {
  return isWide(cluster) ? 2 : 1;
}
