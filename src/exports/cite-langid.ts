/**
 * The names by which babel, and with it biblatex, knows languages: those that biblatex has words for
 * and whose tag says all that the name does. Where the region decides, it stands behind the language.
 */
const NAMES: Readonly<Record<string, string>> = {
  bg: 'bulgarian',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'ngerman',
  'de-AT': 'naustrian',
  'de-CH': 'nswissgerman',
  el: 'greek',
  en: 'english',
  'en-AU': 'australian',
  'en-CA': 'canadian',
  'en-GB': 'british',
  'en-NZ': 'newzealand',
  'en-US': 'american',
  es: 'spanish',
  et: 'estonian',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  gl: 'galician',
  hr: 'croatian',
  hu: 'hungarian',
  is: 'icelandic',
  it: 'italian',
  la: 'latin',
  lt: 'lithuanian',
  lv: 'latvian',
  nb: 'norsk',
  nl: 'dutch',
  nn: 'nynorsk',
  no: 'norsk',
  pl: 'polish',
  pt: 'portuguese',
  'pt-BR': 'brazilian',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sl: 'slovene',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
};

/**
 * The name of a language in babel, or nothing where that has none that we know of.
 *
 * @param tag BCP 47
 */
export function babelName(tag: string): string | undefined {
  const { language, region } = new Intl.Locale(tag);
  return NAMES[`${language}-${region}`] ?? NAMES[language];
}
