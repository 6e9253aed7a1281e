import type { Term } from '../model/edition.ts';
import { counted } from '../text/counted.ts';

/** How often a term is mentioned, in words: "12 mentions in 3 sources". */
export function mentionCount({ mentions }: Term): string {
  const total = mentions.reduce((sum, one) => sum + one.mentions.length, 0);
  return `${counted(total, 'mention')} in ${counted(mentions.length, 'source')}`;
}
