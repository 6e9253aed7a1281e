import { fill, type Phrase, type Values } from '../words/words.ts';

/** Puts values into a message, in the language of the interface, which is the page's. */
export function say<Names extends string>(message: Phrase<Names>, values: Values<Names>): string {
  return fill(message, document.documentElement.lang, values);
}
