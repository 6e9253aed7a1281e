import { quoted, type Marks } from '../text/quoted.ts';
import { wordingOf, type KeysOf, type Words } from './words.ts';

type Typography = Words<KeysOf<'typography'>>;

/** The quotation marks of the interface's language: the one before the words, and the one behind. */
export function quoteMarks({
  language,
  messages,
}: Typography): readonly [open: string, close: string] {
  const [open = '', close = ''] = wordingOf(messages['typography.quote'], language, {}).split(
    '{words}',
  );
  return [open, close];
}

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
