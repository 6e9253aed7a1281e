import { fold } from './fold.ts';

/**
 * The words of a text, as they are compared, searched for and promised: folded (see `fold`), without
 * white space at the ends. White space, the shapes of quotation marks and dashes and the forms of
 * composed letters may change without a question.
 */
export function wordsOf(text: string): string {
  return fold(text).text.trim();
}
