import { phrase, type KeysOf, type Words } from './words.ts';

/** Joins what there is of some parts with a message that separates them. */
export function joined(
  words: Words<KeysOf<'typography'>>,
  separator:
    'typography.comma' | 'typography.semicolon' | 'typography.dot' | 'typography.sentences',
  parts: readonly (string | undefined | false)[],
): string {
  return parts.filter(Boolean).join(phrase(words, separator));
}

/**
 * Names as a sentence lists them: "A. Berg, C. Dahl and E. Falk".
 *
 * @param type "or" instead of "and" where it is a disjunction
 */
export function listOf(
  names: readonly string[],
  { language }: Pick<Words, 'language'>,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(names);
}
