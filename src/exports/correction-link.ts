import { marksFor } from '../words/quote.ts';
import { phrase, type KeysOf, type Words } from '../words/words.ts';

type CorrectionWords = Words<KeysOf<'typography'> | 'correction.title' | 'correction.question'>;

/** A place in the edition about which a reader may have something to say. */
export interface Correctable {
  /** What it is, in words: `Weibo and the phone, paragraph 4`. */
  readonly name: string;
  /** Its permalink. */
  readonly address: string;
  /** The words in question, where they are fewer than the place has. */
  readonly quote?: string | undefined;
}

/**
 * The link that begins a letter or an issue about a place, its permalink filled in.
 *
 * @param to where corrections are sent: `mailto:` with an address, which gets `subject` and `body`
 *   (RFC 6068), or a page of the web, which gets `title` and `body` in its query
 * @param words of the interface
 */
export function correctionLink(
  to: string,
  { address, name, quote }: Correctable,
  words: CorrectionWords,
): string {
  const title = phrase(words, 'correction.title', { name });
  const quotation = quote === undefined ? [] : [marksFor(words, quote).join(quote)];
  const body = [address, ...quotation, phrase(words, 'correction.question'), ''].join('\n\n');
  if (to.startsWith('mailto:')) return `${to}?subject=${encode(title)}&body=${encode(body)}`;
  return `${to}${to.includes('?') ? '&' : '?'}title=${encode(title)}&body=${encode(body)}`;
}

/** Line ends are those of the Internet, which RFC 6068 asks for and the web takes as well. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll('\n', '\r\n'));
}
