import { problem, type Problem } from '../model/problem.ts';
import { described, type Misplaced } from './explain-ambiguous.ts';
import { wordsOf } from '../text/words.ts';
import { reasonFor } from './reasons.ts';
import { clip } from './show.ts';
import type { PublishedQuote } from './sought.ts';

/**
 * Says why quoted words have no place in a text, and how to give them one: the first reason that
 * applies, from the certain to the likely, with the place that was probably meant.
 *
 * @param known the same words as published: their surroundings help to find what became of them
 */
export function explainMissing(misplaced: Misplaced, known?: PublishedQuote): Problem {
  const { quote, text, title, at } = misplaced;
  const words = wordsOf(quote.on);
  if (words === '') {
    return problem(
      'anchor/empty',
      at,
      `No words are quoted (\`on="${quote.on}"\`), so there is nothing in "${title}" to point to.`,
      'Write `on="…"` with the words of the text that are meant.',
    );
  }
  const length = text.text.trim().length;
  if (words.length > length) {
    return problem(
      'anchor/too-long',
      at,
      `The words quoted, "${clip(quote.on)}", are longer (${words.length} characters) than all of "${title}" (${length}).`,
      'Quote a passage of this text; if the words are of another, move the element to its file.',
    );
  }
  const { what, mend } = reasonFor(quote, text, known);
  return problem(
    'anchor/not-found',
    at,
    `The words ${described(quote)} do not stand in "${title}". ${what}`,
    mend,
  );
}
