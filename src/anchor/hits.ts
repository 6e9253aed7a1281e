import type { Quote } from '../model/corpus.ts';
import { follows, precedes } from '../text/surroundings.ts';
import { wordsOf } from '../text/words.ts';
import { isRepeated, type Hit, type Searchable } from './searchable.ts';

/**
 * Every place where folded words stand in a folded text, those included that overlap.
 *
 * @param words from `wordsOf`; blank words stand nowhere
 */
export function hitsOf(words: string, text: string): Hit[] {
  if (words === '') return [];
  const hits: Hit[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    hits.push({ at, end: at + words.length });
  }
  return hits;
}

/** Every place in a folded text where quoted words stand with what must adjoin them. */
export function quoteHits({ on, before = '', after = '' }: Quote, text: string): Hit[] {
  const prefix = wordsOf(before);
  const suffix = wordsOf(after);
  return hitsOf(wordsOf(on), text).filter(
    ({ at, end }) => follows(prefix, text, at) && precedes(suffix, text, end),
  );
}

/** The places of quoted words in a document, without those in repeated blocks. */
export function firstHits(quote: Quote, { document, text, passageOf }: Searchable): Hit[] {
  return quoteHits(quote, text).filter((hit) => !isRepeated(document, passageOf(hit)));
}
