import { cut } from './pieces.ts';
import type { Message, Words } from './words.ts';

/** How modules of words are imported: `virtual:words/<section>`. */
export const WORDS_PREFIX = 'virtual:words/';

/**
 * A section of the words as a JavaScript module, with an export for each of its messages. A message may
 * be called what JavaScript calls something else: `private`.
 *
 * @param address as it is imported
 */
export function wordsModule(address: string, { messages }: Words): string {
  const section = address.slice(WORDS_PREFIX.length);
  return Object.entries(messages)
    .filter(([key]) => key.startsWith(`${section}.`))
    .map(([key, message], index) => {
      const name = key.slice(section.length + 1);
      return `const _${index} = ${JSON.stringify(asImported(message))};\nexport { _${index} as ${name} };`;
    })
    .join('\n');
}

/** A script takes a message with nothing to put into it for the text that it is. */
function asImported(message: Message): Message {
  if (typeof message === 'string') return message;
  const { language, other = '', ...more } = message;
  const isPlain =
    Object.keys(more).length === 0 && cut(other).every(({ kind }) => kind === 'words');
  return language !== undefined && isPlain ? other : message;
}
