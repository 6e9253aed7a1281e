import type { Quote } from '../model/corpus.ts';
import { fold } from '../text/fold.ts';
import { isRepeated, type Hit, type Searchable } from './searchable.ts';

/** Words as they are looked for: folded, and without white space at their ends. */
export function needle(words: string): string {
  return fold(words).text.trim();
}

/**
 * Every place where folded words stand in a folded text, those included that overlap.
 *
 * @param words from `needle`; blank words stand nowhere
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
  const prefix = needle(before);
  const suffix = needle(after);
  return hitsOf(needle(on), text).filter(
    ({ at, end }) => follows(prefix, text, at) && precedes(suffix, text, end),
  );
}

/** The places of quoted words in a document, without those in repeated blocks. */
export function firstHits(quote: Quote, { document, text, passageOf }: Searchable): Hit[] {
  return quoteHits(quote, text).filter((hit) => !isRepeated(document, passageOf(hit)));
}

/** Whether a place in a folded text comes straight after some words, or after them and a space. */
export function follows(prefix: string, text: string, at: number): boolean {
  return text.endsWith(prefix, at) || text.endsWith(`${prefix} `, at);
}

/** Whether some words come straight after a place in a folded text, or after a space. */
export function precedes(suffix: string, text: string, at: number): boolean {
  return text.startsWith(suffix, at) || text.startsWith(` ${suffix}`, at);
}
