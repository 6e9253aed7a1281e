/** How a language quotes, and how it quotes within a quotation: `{words}` stands between the marks. */
export interface Marks {
  readonly quote: string;
  readonly innerQuote: string;
}

/** The marks of those who do not say in which language they quote. */
const ENGLISH: Marks = { quote: '“{words}”', innerQuote: '‘{words}’' };

/**
 * Puts quotation marks around words, unless they stand in a pair already. Words with double marks
 * among them get the inner ones, so that the words themselves stay as they are: ‘“ten” or “twenty”’.
 */
export function quoted(text: string, { quote, innerQuote } = ENGLISH): string {
  const marks = text.replace(/(?<=\p{L})[’'](?=\p{L})/gu, '');
  if (text === '' || /^[\p{Pi}"「『][^\p{Pi}"「『]*[\p{Pf}"」』]$/u.test(marks)) return text;
  return (/["“”„]/u.test(text) ? innerQuote : quote).replace('{words}', () => text);
}
