import { expect, test } from 'vitest';
import { asPart } from '../../src/site/as-part.ts';

const parts = new Map([
  ['/articles/letter/', 'letter'],
  ['/glossary/lantern/', '_term.lantern'],
]);

test.each([
  ['ids are the part’s own', '<p id="p1">', '<p id="letter.p1">'],
  [
    'and what refers to them',
    '<b aria-labelledby="a b">',
    '<b aria-labelledby="letter.a letter.b">',
  ],
  ['links within a part stay in it', '<a href="#p2">', '<a href="#letter.p2">'],
  [
    'links to another part lead there',
    '<a href="/articles/letter/?s=1-2.x#p4:~:text=oil">',
    '<a data-page="" href="#letter.p4">',
  ],
  [
    'to its beginning, too',
    '<a href="/glossary/lantern/">',
    '<a data-page="" href="#_term.lantern">',
  ],
  ['links that lead elsewhere stay', '<a href="/timeline/#x">', '<a href="/timeline/#x">'],
  [
    'what says on paper where a link leads gives way to the number of a page',
    '<a href="/articles/letter/#p4" data-reference="(The letter, ¶4)">',
    '<a data-page="" href="#letter.p4">',
  ],
  [
    'and stays where there is none',
    '<a href="/timeline/#x" data-reference="(Timeline: A fire)">',
    '<a href="/timeline/#x" data-reference="(Timeline: A fire)">',
  ],
  ['words are not touched', '<p title="a > b">an id="p1" here', '<p title="a > b">an id="p1" here'],
])('%s', (_, html, expected) => {
  expect(asPart(html, 'letter', parts)).toBe(expected);
});
