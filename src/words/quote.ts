import { quoted } from '../text/quoted.ts';
import { wordingOf, type Words } from './words.ts';

/** The quotation marks of the interface's language: the one before the words, and the one behind. */
export function quoteMarks({ language, messages }: Words): readonly [open: string, close: string] {
  const [open = '', close = ''] = wordingOf(messages['typography.quote'], language, {}).split(
    '{words}',
  );
  return [open, close];
}

/** Puts the quotation marks of the interface's language around words that have none. */
export function quotedIn({ language, messages }: Words, text: string): string {
  const marks = (key: 'typography.quote' | 'typography.innerQuote') =>
    wordingOf(messages[key], language, {});
  return quoted(text, {
    quote: marks('typography.quote'),
    innerQuote: marks('typography.innerQuote'),
  });
}
