import type { Term } from '../model/edition.ts';
import { phrase, type Words } from '../words/words.ts';

/** How often a term is mentioned, in words: "12 mentions in 3 sources". */
export function mentionCount(words: Words, { mentions }: Term): string {
  const total = mentions.reduce((sum, one) => sum + one.mentions.length, 0);
  const inSources = phrase(words, 'glossary.inSources', { count: mentions.length });
  return phrase(words, 'glossary.mentions', { count: total, inSources });
}
