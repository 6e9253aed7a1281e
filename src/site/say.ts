import type { Messages } from '../words/messages.ts';
import { phrase, type MessageKey, type ValuesOf } from '../words/words.ts';
import { languageDirection } from '../words/direction.ts';
import { currentEdition } from './current.ts';

/** Says a message of the interface, in the language of the site's interface. */
export function say<Key extends MessageKey>(key: Key, ...values: ValuesOf<Messages[Key]>): string {
  return phrase(currentEdition().words, key, ...values);
}

/** Attributes of an element that holds the editors' words: none where the interface speaks their language. */
export function inEditorsLanguage(): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const { site, words } = currentEdition();
  return site.language === words.language
    ? {}
    : { lang: site.language, dir: languageDirection(site.language) };
}

/** Attributes of an element that holds the interface's words amid those of a source. */
export function inInterfaceLanguage(): { lang: string; dir: 'ltr' | 'rtl' } {
  const { language } = currentEdition().words;
  return { lang: language, dir: languageDirection(language) };
}
