import { expect, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { datedBy } from '../../src/text/dated-by.ts';
import { corpus, seed } from '../corpus.ts';

/** The words on which the date of a text rests, with what is said of it. */
function wordsFor(text: string, basis: string | undefined): string | undefined {
  const { edition } = makeEdition(corpus({ seeds: [seed('a.txt', text)] }));
  const [article] = edition.articles;
  if (!article) throw new Error('a text is an article');
  const passage = datedBy({
    document: article.document,
    basis: basis === undefined ? {} : { published: basis },
  });
  return passage && article.document.text.slice(passage.start, passage.end);
}

test.each([
  [
    'words that the basis quotes',
    'They met on Monday.\n',
    'inferred from “on Monday”',
    'on Monday',
  ],
  ['of any shape', 'They met “on  Monday”.\n', 'inferred from "on Monday"', 'on  Monday'],
  [
    'the first that stand once',
    'Monday. A Monday in May.\n',
    'from "Monday" and "in May"',
    'in May',
  ],
  ['none that stand twice', 'Monday. A Monday.\n', 'from "Monday"', undefined],
  ['none where nothing is quoted', 'They met on Monday.\n', 'editor', undefined],
  [
    'the line of the date where the text says it',
    'The crates\n\nBy A Reporter\n\nPublished 2013-05-01, 16:14 (GMT+8)\n\nThey came ashore at last, and all of them were counted.\n',
    undefined,
    'Published 2013-05-01, 16:14 (GMT+8)',
  ],
])('%s', (_, text, basis, words) => {
  expect(wordsFor(text, basis)).toBe(words);
});
