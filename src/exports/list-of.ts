/** Names as a sentence lists them: "A. Berg, C. Dahl and E. Falk". */
export function listOf(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
