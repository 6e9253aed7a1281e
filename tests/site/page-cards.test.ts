import { expect, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { currentEdition } from '../../src/site/current.ts';
import { pageCards } from '../../src/site/page-cards.ts';
import { parallelKey } from '../../src/site/parallel-cards.ts';
import { parallelPlacesOf } from '../../src/site/parallels.ts';
import type { NoteId } from '../../src/model/ids.ts';
import { articleRecord, corpus, seed, termRecord } from '../corpus.ts';

const PLACE = { file: 'content/pages/a.mdx', line: 1, column: 1 };
const PASSAGE = 'article:ledger?on=“46+pages”';
const LINKS = [PASSAGE, 'term:berg', 'article:ledger', 'article:ledger#pages'];
const text = `${'before '.repeat(40)}he said,  "46  pages" in all. ${'after '.repeat(40)}`;

const { edition, problems } = makeEdition(
  corpus({
    seeds: [seed('ledger.txt', `Berg’s ledger\n\n${text}\n\nBerg and Dahl met.\n`)],
    terms: [
      { ...termRecord('berg', { name: 'Berg', kind: 'person', see: 'dahl' }), plainText: 'A man.' },
      termRecord('dahl', { name: 'Dahl', kind: 'person' }),
    ],
    articles: [
      {
        ...articleRecord(
          'ledger',
          { seed: 'ledger.txt', title: 'Ledger' },
          {
            plainText: 'An introduction.',
            annotations: [
              {
                data: { kind: 'note' },
                id: 'pages' as NoteId,
                on: '46 pages',
                plainText: 'So many.',
                place: PLACE,
              },
            ],
          },
        ),
        links: LINKS.map((href) => ({ href, place: PLACE })),
      },
    ],
  }),
);

function link(key: string): string {
  return `<a href="/x/" data-card="${key.replaceAll('"', '&#34;').replaceAll('&', '&#38;')}">x</a>`;
}

test('a page has cards for its own links and no others', () => {
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(pageCards(edition, '<p><a href="/glossary/berg/">Berg</a></p>')).toBeUndefined();
  const cards = pageCards(edition, link('term:berg') + link('term:berg') + link('term:gone'));
  expect(Object.keys(cards?.cards ?? {})).toEqual(['term:berg']);
  expect(cards?.sources.map(({ title }) => title)).toEqual(['Ledger']);
});

test('a term says what it is, how often and where it is mentioned', () => {
  expect(pageCards(edition, link('term:berg'))?.cards['term:berg']).toMatchObject({
    kind: 'person',
    name: 'Berg',
    text: 'A man.',
    count: '2 mentions in 1 source',
    places: [[0, 2, 'h1']],
    more: 0,
    see: [['Dahl', '/glossary/dahl/']],
  });
  const both = pageCards(edition, link('term:berg') + link('term:dahl'));
  expect(both?.cards['term:berg']).toMatchObject({ see: ['term:dahl'] });
});

test('a passage is quoted as the text has it, between what stands around it', () => {
  const card = pageCards(edition, link(PASSAGE))?.cards[PASSAGE];
  const [before, words, after] = card && 'quote' in card ? (card.quote ?? []) : [];
  expect(words).toBe('"46 pages"');
  expect(before).toMatch(/^… (?:before )+he said, $/);
  expect(after).toMatch(/^ in all\. (?:after )+…$/);
});

test('an article is shown by how it begins, a note by its words and what it says', () => {
  const cards = pageCards(edition, LINKS.map(link).join(''))?.cards;
  expect(cards?.['article:ledger']).toMatchObject({ source: 0, text: 'An introduction.' });
  expect(cards?.['article:ledger#pages']).toMatchObject({ on: '“46 pages”', text: 'So many.' });
});

test('a parallel is shown by the passage at its other end; of several each is told once', () => {
  const shared = currentEdition();
  const place = shared.articles
    .flatMap(parallelPlacesOf)
    .find(({ twins }) => twins.length > 1 && twins.length < 6);
  if (!place) throw new Error('no passage of the default corpus has two parallels');
  const { twins } = place;
  const [first] = twins;
  const [all, one] = [parallelKey(twins), parallelKey([first])];
  const page = pageCards(shared, link(one) + link(all));
  expect(page?.twins).toHaveLength(twins.length);
  expect(page?.cards[one]).toEqual({ title: undefined, twins: [0] });
  expect(page?.cards[all]).toMatchObject({
    title: `Also in ${twins.length} other sources`,
    twins: twins.map((_, index) => index),
  });
  const { article, link: address, parallel, side } = first;
  expect(page?.twins[0]).toMatchObject({ address, label: parallel.label, note: parallel.note });
  expect(page?.twins[0]?.quote[1]).toBe(side.selector.exact.replace(/\s+/g, ' '));
  expect(article.document.text.replace(/\s+/g, ' ')).toContain(page?.twins[0]?.quote.join(''));
  expect(pageCards(shared, link('parallel:9999.0'))).toBeUndefined();
});
