import { quoted } from '../text/quoted.ts';
import { wordingOf, type Words } from './words.ts';

/** Puts the quotation marks of the interface's language around words that have none. */
export function quotedIn({ language, messages }: Words, text: string): string {
  const marks = (key: 'typography.quote' | 'typography.innerQuote') =>
    wordingOf(messages[key], language, {});
  return quoted(text, {
    quote: marks('typography.quote'),
    innerQuote: marks('typography.innerQuote'),
  });
}
