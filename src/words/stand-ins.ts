import type { Catalogue } from './check.ts';
import type { Message } from './words.ts';

/**
 * Messages that stand in for those which another language lacks. Each names its language, so that its
 * numbers and plurals are those of its own words, and a page can mark it.
 *
 * @param language BCP 47 tag of the language that the messages are in
 */
export function standIns(catalogue: Catalogue, language: string): Catalogue {
  const marked = (message: Message): Message =>
    typeof message === 'string' ? { other: message, language } : { ...message, language };
  return Object.fromEntries(
    Object.entries(catalogue).map(([section, messages]) => [
      section,
      Object.fromEntries(
        Object.entries(messages).map(([name, message]) => [name, marked(message)]),
      ),
    ]),
  );
}
