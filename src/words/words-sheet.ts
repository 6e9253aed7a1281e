import { cut } from './pieces.ts';
import { wordingOf, type MessageKey, type Words } from './words.ts';

/** How the style sheet of words is imported. */
export const WORDS_SHEET = 'virtual:words.css';

/** What style sheets say, as custom properties: the elements that have them, and the messages. */
const SAID: readonly (readonly [selector: string, name: string, MessageKey])[] = [
  ['.source-text', '--words-notes', 'note.heading'],
  ['.source-text', '--words-more', 'note.more'],
  ['.anchor', '--words-begins', 'note.begins'],
  ['.anchor', '--words-ends', 'note.ends'],
  ['.article-terms,.index', '--words-comma', 'typography.comma'],
];

/**
 * The words that style sheets put into a page, as a style sheet. A placeholder stands for the attribute
 * of that name: `{number}` for `data-number`.
 */
export function wordsSheet(words: Words): string {
  return SAID.map(([selector, name, key]) => `${selector}{${name}:${contentOf(words, key)}}`).join(
    '\n',
  );
}

function contentOf({ language, messages }: Words, key: MessageKey): string {
  return cut(wordingOf(messages[key], language, {}))
    .map((piece) => (piece.kind === 'value' ? `attr(data-${piece.name})` : quoted(piece.text)))
    .join(' ');
}

/** A string as CSS writes it (CSS Syntax Level 3, "Consume a string token"). */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ')}"`;
}
