import { expect, test } from 'vitest';
import { searchOf } from '../search/site.ts';
import { generatedEdition } from './search/articles.ts';
import { recallOf, soughtSentences } from './search/recall.ts';

test('three rarer words of a sentence find its paragraph among the first five hits', async () => {
  const edition = generatedEdition(60);
  const { remove, searcher } = await searchOf(edition);
  expect(await recallOf(searcher, soughtSentences(edition, 150))).toBeGreaterThanOrEqual(0.98);
  remove();
});
