import { expect, test } from 'vitest';
import { makeEdition } from '../src/edition.ts';
import { articleRecord, corpus, pageRecord, seed, termRecord } from './corpus.ts';

const LETTER =
  'The ledger is lost\n\nThe harbour office keeps a ledger of every crate that has come ashore since spring.\n\nNobody has seen the big book since Monday, and the office is closed until further notice.\n';

test('a text alone is an article: its own headline, its own address, the full text', () => {
  const { edition, problems } = makeEdition(corpus({ seeds: [seed('letter.txt', LETTER)] }));
  expect(problems).toEqual([]);
  expect(edition.site.title).toBe('test');
  expect(edition.articles).toMatchObject([
    { slug: 'letter', title: 'The ledger is lost', titleBasis: 'headline', reading: 'full' },
  ]);
});

test('a text without a headline is called by its opening words', () => {
  const text = `${'The harbour office wrote to the island about thirty crates '.repeat(3)}.\n`;
  const [article] = makeEdition(corpus({ seeds: [seed('a.txt', text)] })).edition.articles;
  expect(article).toMatchObject({
    title: 'The harbour office wrote to the island about thirty crates…',
    titleBasis: 'opening',
  });
});

const place = { file: 'content/articles/first.mdx', line: 9, column: 1 };

test('mentions, meanings and links come together', () => {
  const { edition, problems } = makeEdition(
    corpus({
      seeds: [seed('letter.txt', LETTER)],
      articles: [
        articleRecord(
          'first',
          { seed: 'letter.txt', title: 'First letter' },
          {
            mentions: [{ of: 'ledger', on: 'the big book', place }],
            links: [{ href: 'article:first?on=the+big+book', place }],
          },
        ),
      ],
      terms: [termRecord('ledger', {})],
    }),
  );
  expect(problems).toEqual([]);
  const quoted = edition.articles[0]?.mentions.map(({ start, end, block, by }) => {
    return `${LETTER.slice(start, end)} ${block} ${by}`;
  });
  expect(quoted).toEqual(['ledger h1 name', 'ledger p1 name', 'the big book p2 meaning']);
  expect(edition.terms[0]?.mentions).toMatchObject([{ article: 'first', mentions: { length: 3 } }]);
  expect(edition.links.get('article:first?on=the+big+book')).toBe('/articles/first/#p2');
});

test('all stages report, each at its place, and in the order in which one reads', () => {
  const { problems } = makeEdition(
    corpus({
      seeds: [seed('letter.txt', LETTER)],
      articles: [
        articleRecord('zweite', { seed: 'lettre.txt' }),
        articleRecord(
          'first',
          { seed: 'letter.txt', original: { outlet: 'The Gazette' } },
          {
            mentions: [
              { of: 'leger', on: 'ledger of every', place: { ...place, line: 12 } },
              { of: 'ledger', on: 'the small book', place: { ...place, line: 14 } },
            ],
            links: [{ href: 'term:leger', place }],
          },
        ),
      ],
      terms: [termRecord('ledger', { see: ['crate'] })],
    }),
  );
  expect(problems.map(({ code, file, line }) => `${file}:${line ?? ''} ${code}`)).toEqual([
    'content/articles/first.mdx:3 article/no-basis',
    'content/articles/first.mdx:9 link/unknown-term',
    'content/articles/first.mdx:12 glossary/unknown-term',
    'content/articles/first.mdx:14 anchor/not-found',
    'content/articles/zweite.mdx:2 article/missing-seed',
    'content/glossary/ledger.mdx:4 glossary/unknown-term',
  ]);
});

test('drafts and their links are left out; links to them lead nowhere', () => {
  const { edition, problems } = makeEdition(
    corpus({
      seeds: [seed('letter.txt', LETTER), seed('other.txt', LETTER)],
      articles: [
        articleRecord(
          'first',
          { seed: 'letter.txt', draft: 'true' },
          {
            links: [{ href: 'term:nothing', place }],
          },
        ),
        articleRecord(
          'second',
          { seed: 'other.txt' },
          {
            links: [
              { href: 'article:first', place: { ...place, file: 'content/articles/second.mdx' } },
            ],
          },
        ),
      ],
      pages: [pageRecord('about', { title: 'About', draft: 'true' })],
    }),
  );
  expect(edition.articles.map(({ slug }) => slug)).toEqual(['second']);
  expect(edition.pages).toEqual([]);
  expect(problems.map(({ code, file }) => `${file} ${code}`)).toEqual([
    'content/articles/second.mdx link/unknown-article',
  ]);
});

test('pages are listed by their order, and those without one behind', () => {
  const { edition } = makeEdition(
    corpus({
      seeds: [seed('a.txt', 'Text.\n')],
      pages: [
        pageRecord('about', { title: 'A' }),
        pageRecord('method', { title: 'M', order: '10' }),
        pageRecord('thanks', { title: 'T' }),
        pageRecord('why', { title: 'W', order: '2' }),
      ],
    }),
  );
  expect(edition.pages.map(({ slug }) => slug)).toEqual(['why', 'method', 'about', 'thanks']);
});

test('the same corpus gives the same edition', () => {
  const one = corpus({ seeds: [seed('letter.txt', LETTER)], terms: [termRecord('ledger', {})] });
  expect(makeEdition(one)).toEqual(makeEdition(one));
});
