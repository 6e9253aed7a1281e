import { stringify } from 'yaml';
import type { Catalogue } from '../../src/words/check.ts';
import type { Message } from '../../src/words/words.ts';

/** A language that nobody speaks: CLDR's pseudo-locale that runs from right to left. */
export const PSEUDO = 'ar-XB';

const CATEGORIES = new Intl.PluralRules(PSEUDO).resolvedOptions().pluralCategories;

/** A catalogue in which every message stands in brackets, so that one sees what is not from it. */
export function pseudoCatalogue(model: Catalogue): string {
  const sections = Object.entries(model).map(([section, messages]) => {
    const own = Object.entries(messages).map(([name, message]) => [name, bracketed(message)]);
    return [section, Object.fromEntries(own) as object];
  });
  return stringify(Object.fromEntries(sections), { lineWidth: 0 });
}

function bracketed(message: Message): Message {
  if (typeof message === 'string') return `⟦${message}⟧`;
  return Object.fromEntries(
    CATEGORIES.map((category) => [category, `⟦${message[category] ?? message.other ?? ''}⟧`]),
  );
}
