/** The language in which dates are written: bare `en` is American to `Intl`; day before month reads alike everywhere. */
export function regional(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
