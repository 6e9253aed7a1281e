import { expect, test } from 'vitest';
import { linkKey } from '../../src/model/links.ts';
import { currentEdition } from '../../src/site/current.ts';
import { paperReference } from '../../src/site/paper-reference.ts';

const HERE = '/articles/wsj-amos/';
const HOST = new URL('https://reader.example/');

function onPaper(written: string, words: string, page: string, site?: URL): string | undefined {
  const target = currentEdition().links.get(linkKey(written)) ?? written;
  return paperReference({ written, target, words, page, site });
}

test.each([
  ['a paragraph of the same text', 'article:wsj-amos?on=objected+to+Acer', 'objected', '(¶9)'],
  ['a note of the same text', 'article:wsj-amos#daily-active', 'active users', '(note 2)'],
  [
    'a paragraph of another text',
    'article:techcrunch-stake?on=white+paper',
    'white paper',
    '(TechCrunch, ¶8)',
  ],
  ['a text that the words name', 'article:techcrunch-stake', 'TechCrunch', undefined],
  ['a text that they do not name', 'article:wsj-amos', 'this report', '(The Wall Street Journal)'],
  ['a term by one of its names', 'term:zeng-ming', 'Zeng Ming', undefined],
  ['a term by other words', 'term:zeng-ming', 'the strategist', '(Glossary: Zeng Ming)'],
  ['the web', 'https://example.org/a?b=1&c', 'a study', '⟨https://example.org/a?b=1&c⟩'],
  ['the web, by its address', 'https://example.org/', 'example.org', undefined],
  ['a person', 'mailto:a@example.org', 'write', '⟨a@example.org⟩'],
  ['a footnote', '#user-content-fn-1', '1', undefined],
  ['a file of a site without a host', '/data/claims.csv', 'the table', undefined],
])('on paper, a link to %s', (_, written, words, expected) => {
  const page = written === 'article:wsj-amos' ? '/about/' : HERE;
  expect(onPaper(written, words, page)).toBe(expected);
});

test.each([
  ['the same text', 'article:wsj-amos?on=objected+to+Acer', '(¶9)'],
  [
    'another text',
    'article:techcrunch-stake?on=white+paper',
    '⟨https://reader.example/articles/techcrunch-stake/#p8⟩',
  ],
  ['a file', '/data/claims.csv', '⟨https://reader.example/data/claims.csv⟩'],
])('on paper of a site with an address, a link to %s', (_, written, expected) => {
  expect(onPaper(written, 'here', HERE, HOST)).toBe(expected);
});
