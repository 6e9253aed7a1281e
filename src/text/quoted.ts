/**
 * Puts quotation marks around words, unless they stand in a pair already. Words with double marks
 * among them get single ones, so that the words themselves stay as they are: ‘“ten” or “twenty”’.
 */
export function quoted(text: string): string {
  const marks = text.replace(/(?<=\p{L})[’'](?=\p{L})/gu, '');
  if (text === '' || /^[\p{Pi}"「『][^\p{Pi}"「『]*[\p{Pf}"」』]$/u.test(marks)) return text;
  return /["“”„]/u.test(text) ? `‘${text}’` : `“${text}”`;
}
