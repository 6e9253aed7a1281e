import type { Messages } from '../words/messages.ts';
import { languageOf, phrase, type MessageKey, type ValuesOf } from '../words/words.ts';
import { directionOf } from '../text/direction.ts';
import { languageDirection } from '../words/direction.ts';
import { currentEdition } from './current.ts';
import { pageDirection, siteDirection } from './direction.ts';
import { asStandIn } from './stand-in-marks.ts';

/**
 * Says a message of the interface in a page. What stands in for a message that the language lacks is
 * marked (`stand-in-marks.ts`): for anything but a page there is `sayPlainly`.
 */
export function say<Key extends MessageKey>(key: Key, ...values: ValuesOf<Messages[Key]>): string {
  const said = sayPlainly(key, ...values);
  // Where there are no letters, as between the items of a line, nothing is in any language.
  return isStandIn(key) && /\p{L}/u.test(said) ? asStandIn(said) : said;
}

/** Says a message of the interface, and no more. */
export function sayPlainly<Key extends MessageKey>(
  key: Key,
  ...values: ValuesOf<Messages[Key]>
): string {
  return phrase(currentEdition().words, key, ...values);
}

/** Whether a message is in another language than the interface, or runs in another direction than pages. */
export function isStandIn(key: MessageKey): boolean {
  const { language, messages } = currentEdition().words;
  return languageOf(messages[key], language) !== language || siteDirection() !== pageDirection();
}

/**
 * What the pure core says in a page in several messages at once, marked where it is known to stand in:
 * if the interface has no words of its own, or by its letters. Where both languages run in one
 * direction, nothing tells such messages from others.
 */
export function sentences(text: string): string {
  const language = standInLanguage();
  if (language === undefined || languageDirection(language) === pageDirection()) return text;
  const isAll = language === currentEdition().words.language;
  return isAll || directionOf(text) !== pageDirection() ? asStandIn(text) : text;
}

/** The language that stands in where that of the interface has no words: none if it has them all. */
export function standInLanguage(): string | undefined {
  const { language, messages } = currentEdition().words;
  if (siteDirection() !== pageDirection()) return language;
  for (const message of Object.values(messages)) {
    const own = languageOf(message, language);
    if (own !== language) return own;
  }
  return undefined;
}

/** A number that stands by itself, as the language of the interface writes it. */
export function numeral(number: number): string {
  return number.toLocaleString(currentEdition().words.language);
}

/** Attributes of an element that holds the editors' words: none where the interface speaks their language. */
export function inEditorsLanguage(): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const { site, words } = currentEdition();
  return site.language === words.language
    ? {}
    : { lang: site.language, dir: languageDirection(site.language) };
}

/** The same for a value, which may be a figure and its unit and be written otherwise than their prose. */
export function asWritten(): { lang?: string; dir: 'auto' } {
  return { ...inEditorsLanguage(), dir: 'auto' };
}

/** Attributes of an element that holds the interface's words amid those of a source. */
export function inInterfaceLanguage(): { lang: string; dir: 'ltr' | 'rtl' } {
  const { language } = currentEdition().words;
  return { lang: language, dir: languageDirection(language) };
}
