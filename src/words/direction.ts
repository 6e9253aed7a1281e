/** TypeScript does not know this part of `Intl` yet (ECMA-402 Intl Locale Info). */
interface WithTextInfo {
  getTextInfo(): { direction: 'ltr' | 'rtl' };
}

/** The direction in which a language is written, by its BCP 47 tag. */
export function languageDirection(language: string): 'ltr' | 'rtl' {
  return (new Intl.Locale(language) as unknown as WithTextInfo).getTextInfo().direction;
}
