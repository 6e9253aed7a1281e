import { fill, type Phrase } from '../words/words.ts';

/** Says a message that has placeholders, in the language of the interface. */
export function said<Names extends string>(
  message: Phrase<Names>,
  values: Readonly<Record<NoInfer<Names>, string | number>>,
): string {
  return fill(message, document.documentElement.lang, values);
}
