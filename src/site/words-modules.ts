import type { Words } from '../words/words.ts';

const PREFIX = 'virtual:words/';

/**
 * Gives browser scripts their words: `virtual:words/<section>` has an export for each message of a
 * section, in the language of the interface. What a script does not import is not in its bundle.
 *
 * @param current the words at the time of asking; a preview may have others later
 */
export function wordsModules(current: () => Words) {
  return {
    name: 'variorum:words',
    resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load: (id: string) =>
      isWordsModule(id) ? moduleOf(id.slice(PREFIX.length + 1), current()) : undefined,
  };
}

/** Whether a module of Vite's is one of words. */
export function isWordsModule(id: string): boolean {
  return id.startsWith(`\0${PREFIX}`);
}

/** A section of the words as a JavaScript module. */
function moduleOf(section: string, { messages }: Words): string {
  return Object.entries(messages)
    .filter(([key]) => key.startsWith(`${section}.`))
    .map(([key, message]) => {
      return `export const ${key.slice(section.length + 1)} = ${JSON.stringify(message)};`;
    })
    .join('\n');
}
