import type { Quote } from '../model/corpus.ts';
import type { Passage } from '../model/document.ts';
import type { Selector } from '../model/selector.ts';
import { fold } from '../text/fold.ts';
import { caseless } from './caseless.ts';

/** Words as they were published: a selector without its position, which any change of text spoils. */
export type PublishedQuote = Omit<Selector, keyof Passage>;

/** Words that were lost: as an editor quoted them, or as the ledger or a selector has them. */
export type Lost = Quote | PublishedQuote | Selector;

/** Lost words as they are looked for: folded and in lower case. */
export interface Sought {
  /** Without white space at the ends. */
  readonly words: string;
  /** What stood before and after the words, the space between included; blank where not known. */
  readonly before: string;
  readonly after: string;
  /** Where the words began, in the source that they were taken from. */
  readonly position: number | undefined;
}

export function soughtOf(lost: Lost): Sought {
  const [before, words, after, position] =
    'on' in lost
      ? [`${lost.before ?? ''} `, lost.on, ` ${lost.after ?? ''}`, undefined]
      : [lost.prefix, lost.exact, lost.suffix, 'start' in lost ? lost.start : undefined];
  const folded = (text: string): string => caseless(fold(text).text);
  return { words: folded(words).trim(), before: folded(before), after: folded(after), position };
}
