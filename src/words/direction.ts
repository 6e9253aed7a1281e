/** TypeScript does not know this part of `Intl` yet (ECMA-402 Intl Locale Info). */
interface WithTextInfo {
  getTextInfo(): { direction: 'ltr' | 'rtl' };
}

/** The direction in which a language is written, by its BCP 47 tag. */
export function languageDirection(language: string): 'ltr' | 'rtl' {
  return (new Intl.Locale(language) as unknown as WithTextInfo).getTextInfo().direction;
}

/**
 * A value amid the words of a language. Between words from right to left it is isolated (Unicode, FSI and
 * PDI), or its figure and its unit would change places.
 */
export function valueAmid(language: string, value: string): string {
  return languageDirection(language) === 'rtl' ? `\u2068${value}\u2069` : value;
}
