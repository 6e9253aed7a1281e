import { WORDS_SHEET, wordsSheet } from '../words/words-sheet.ts';
import { WORDS_PREFIX, wordsModule } from '../words/words-module.ts';
import type { Words } from '../words/words.ts';

/**
 * Gives browser scripts their words: `virtual:words/<section>` has an export for each message of a
 * section, in the language of the interface. What a script does not import is not in its bundle. Style
 * sheets have theirs from `virtual:words.css`.
 *
 * @param current the words at the time of asking; a preview may have others later
 */
export function wordsModules(current: () => Words) {
  return {
    name: 'variorum:words',
    resolveId: (id: string) =>
      id === WORDS_SHEET || id.startsWith(WORDS_PREFIX) ? `\0${id}` : undefined,
    load: (id: string) => {
      if (!isWordsModule(id)) return undefined;
      // A copy (`scripts-apart.ts`) says the same.
      const asked = id.slice(1).replace(/\?.*$/, '');
      return asked === WORDS_SHEET ? wordsSheet(current()) : wordsModule(asked, current());
    },
  };
}

/** Whether a module of Vite's is one of words. */
export function isWordsModule(id: string): boolean {
  return id === `\0${WORDS_SHEET}` || id.startsWith(`\0${WORDS_PREFIX}`);
}
