import { expect, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { searchPages } from '../../src/offline/search-pages.ts';
import { variantGroups } from '../../src/offline/search-variants.ts';
import { variantsOf } from '../../src/text/search-words.ts';
import { articleRecord, corpus, seed, termRecord } from '../corpus.ts';

const TEXT =
  "The harbour & the island\n\nShares of Harbour Corp. HRBR -1.45% 's rival fell after the crates were found on Monday.\n\nCopyright The Gazette. All rights reserved.\n";

const { edition } = makeEdition(
  corpus({
    seeds: [seed('letter.txt', TEXT), seed('zh.txt', '港口日志\n\n張杰离开了码头。\n')],
    articles: [
      articleRecord('letter', {
        seed: 'letter.txt',
        original: { outlet: 'The Gazette, Port', published: '1912-12-30/1913-01-02' },
        basis: { outlet: 'editor', published: 'editor' },
      }),
      articleRecord('log', { seed: 'zh.txt', language: 'zh-Hans' }),
    ],
    terms: [termRecord('crate', { name: 'crate', aliases: ['crates', 'box'] })],
  }),
);
const pages = searchPages(edition, variantsOf(await variantGroups(['張'])));
const [article, chinese, term] = pages;

/** What is indexed as words: the paragraphs, without the anchors' titles. */
function wordsIn(html = ''): string[] {
  return Array.from(html.matchAll(/<p[^>]*>(.*?)<\/p>/gs), ([, words]) => words ?? '');
}

test('every block is found by its words, escaped, without share prices', () => {
  expect(article?.url).toBe('/articles/letter/');
  expect(wordsIn(article?.html)[0]).toBe('The harbour &amp; the island');
  expect(wordsIn(article?.html)[1]).toContain('Shares of Harbour Corp.');
  expect(wordsIn(article?.html).join()).not.toContain('HRBR');
});

test('page furniture is there, and weighs little', () => {
  expect(article?.html).toMatch(/<p data-pagefind-weight="0\.1">Copyright The Gazette/);
});

test('filters hold values with commas, and both years of a date', () => {
  expect(article?.html).toContain('data-value="The Gazette, Port"');
  for (const year of ['1912', '1913']) {
    expect(article?.html).toContain(`data-pagefind-filter="year[data-value]" data-value="${year}"`);
  }
});

test('languages without spaces are indexed by pairs of letters, in simplified form', () => {
  expect(chinese?.language).toBe('zh');
  expect(chinese?.html).toContain('<html lang="und">');
  expect(wordsIn(chinese?.html)[1]).toBe('张杰 杰离 离开 开了 了码 码头 头 。');
});

test('a term is found by its other names', () => {
  expect(term?.url).toBe('/glossary/crate/');
  expect(wordsIn(term?.html)[0]).toContain('crate, crates, box');
});
