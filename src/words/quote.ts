import { marksAround, quoted, type Marks } from '../text/quoted.ts';
import { wordingOf, type KeysOf, type Words } from './words.ts';

type Typography = Words<KeysOf<'typography'>>;

/** How the interface's language quotes, for those who do it themselves. */
export function marksOf({ language, messages }: Typography): Marks {
  return {
    quote: wordingOf(messages['typography.quote'], language, {}),
    innerQuote: wordingOf(messages['typography.innerQuote'], language, {}),
  };
}

/** Puts the quotation marks of the interface's language around words that have none. */
export function quotedIn(words: Typography, text: string): string {
  return quoted(text, marksOf(words));
}

/**
 * The quotation marks of the interface's language for words that are quoted to the letter: they get
 * some also where they stand in marks of their own.
 */
export function marksFor(words: Typography, text: string): readonly [open: string, close: string] {
  return marksAround(text, marksOf(words));
}
