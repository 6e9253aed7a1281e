import { phrase, type Words } from '../words/words.ts';

/**
 * Where a value of the original is from that does not stand in the text: the format's own word in
 * the language of the interface, and the editors' behind it.
 *
 * @param basis as written: `editor, from the masthead`
 */
export function basisWords(words: Words, basis: string): string {
  return basisParts(words, basis).join('');
}

/** The same, taken apart: the interface's word, if there is one, and what the editors wrote. */
export function basisParts(words: Words, basis: string): readonly [kind: string, rest: string] {
  const keyword = /^(?:inferred|editor)\b/.exec(basis)?.[0] as 'inferred' | 'editor' | undefined;
  return keyword === undefined
    ? ['', basis]
    : [phrase(words, `basis.${keyword}`), basis.slice(keyword.length)];
}
