import { expect, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { searchPages } from '../../src/offline/search-pages.ts';
import { corpus, seed, termRecord } from '../corpus.ts';

const TEXT =
  "The harbour & the island\n\nShares of Harbour Corp. HRBR -1.45% 's rival fell after the crates were found on Monday.\n\nCopyright The Gazette. All rights reserved.\n";

const { edition } = makeEdition(
  corpus({
    seeds: [seed('letter.txt', TEXT)],
    terms: [termRecord('crate', { name: 'crate', aliases: ['crates', 'box'] })],
  }),
);
const [article, term] = searchPages(edition);

test('every passage is a hit of its own, its words escaped, tickers and furniture left out', () => {
  expect(article?.url).toBe('/articles/letter/');
  expect(article?.html).toContain(
    '<p id="h1" data-pagefind-title="h1">The harbour &amp; the island</p>',
  );
  expect(article?.html).toContain('Shares of Harbour Corp.  &#39;s rival fell');
  expect(article?.html).not.toContain('HRBR');
  expect(article?.html).not.toContain('Copyright');
});

test('a term is found by its other names', () => {
  expect(term?.url).toBe('/glossary/crate/');
  expect(term?.html).toContain('crates, box');
});
