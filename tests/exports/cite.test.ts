import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { bibtex } from '../../src/exports/cite-bibtex.ts';
import { cslDate, cslJson } from '../../src/exports/cite-csl.ts';
import { certainPart } from '../../src/exports/cite-date.ts';
import { metaTags } from '../../src/exports/cite-meta.ts';
import { referenceOf } from '../../src/exports/cite-reference.ts';
import { ris } from '../../src/exports/cite-ris.ts';
import { citePassage, readCitable, writeCitable, type Citable } from '../../src/exports/citable.ts';
import { citeArticle, citeNote, type Locate } from '../../src/exports/cite.ts';
import { readDate } from '../../src/model/dates.ts';
import { siteFormat } from '../../src/model/formats.ts';
import type { NoteId } from '../../src/model/ids.ts';
import { articleRecord, corpus, seed } from '../corpus.ts';
import { english } from '../words/english.ts';

const HASH = 'b'.repeat(64);
const TEXT = 'The Harbour Ledger\n\nThe harbour office keeps a ledger of 46 pages.\n';
const hosted: Locate = (path) => ({ path, url: `https://example.org${path}` });
const unhosted: Locate = (path) => ({ path, url: undefined });

const ORIGINAL = {
  outlet: 'The Gazette & Post',
  authors: ['Zeng Ming', 'C_D'],
  title: '50% of “it” {all} \\ ~5 $',
  published: '2013-04-30',
  place: 'Hangzhou',
};

function cited(original: object, reading: 'full' | 'digest' = 'full', locate = hosted): Citable {
  const { article, edition } = editionOf(original, reading);
  return citeArticle(edition, article, locate);
}

function editionOf(original: object, reading: 'full' | 'digest', title?: string) {
  const basis = Object.fromEntries(Object.keys(original).map((key) => [key, 'editor']));
  const { edition } = makeEdition(
    corpus({
      site: siteFormat.parse({ title: 'Ledgers', editors: ['The Editors'] }),
      seeds: [seed('ledger.txt', TEXT, HASH)],
      articles: [
        articleRecord(
          'ledger',
          {
            seed: 'ledger.txt',
            original,
            basis,
            texts: { [HASH]: reading },
            ...(title && { title }),
          },
          {
            annotations: [
              {
                data: { kind: 'note' },
                id: 'pages' as NoteId,
                on: '46 pages',
                plainText: 'So many.',
                place: { file: 'content/articles/ledger.mdx', line: 9, column: 1 },
              },
            ],
          },
        ),
      ],
    }),
  );
  const [article] = edition.articles;
  if (!article) throw new Error('the fixture has an article');
  return { article, edition };
}

function read(text: string): Record<string, unknown> {
  const [item, ...rest] = new Cite(text).data;
  if (!item || rest.length > 0) throw new Error(`one item was expected of ${text}`);
  return item;
}

function referenceText(citable: Citable): string {
  return referenceOf(citable)
    .map(({ text }) => text)
    .join('');
}

describe('a full text from a newspaper', () => {
  const citable = cited(ORIGINAL);
  const common = {
    title: ORIGINAL.title,
    'container-title': ORIGINAL.outlet,
    'publisher-place': 'Hangzhou',
    language: 'en',
    URL: 'https://example.org/articles/ledger/',
  };

  test('is one in CSL-JSON', () => {
    expect(read(cslJson(citable))).toMatchObject({
      ...common,
      id: 'ledger',
      type: 'article-newspaper',
      author: [{ literal: 'Zeng Ming' }, { literal: 'C_D' }],
      editor: [{ literal: 'The Editors' }],
      issued: { 'date-parts': [[2013, 4, 30]] },
      source: 'Ledgers',
    });
  });

  test('is one in BibTeX, with names in one piece and every sign of TeX as a letter', () => {
    const item = read(bibtex(citable));
    expect(item).toMatchObject({
      ...common,
      id: 'ledger',
      genre: 'newspaper',
      author: [{ family: 'Zeng Ming' }, { family: 'C_D' }],
      issued: { 'date-parts': [[2013, 4, 30]] },
    });
    expect(item['note']).toContain('Text as given in “Ledgers”');
  });

  test('is one in RIS', () => {
    expect(read(ris(citable))).toMatchObject({
      ...common,
      id: 'ledger',
      type: 'article-newspaper',
      issued: { 'date-parts': [[2013]] },
      source: 'Ledgers',
    });
    expect(ris(citable)).toContain('DA  - 2013/04/30/\r\n');
  });

  test('is one for Zotero, and no journal’s for Highwire', () => {
    const tags = metaTags(citable, undefined);
    expect(tags).toContainEqual({ name: 'z:itemType', content: 'newspaperArticle' });
    expect(tags).toContainEqual({ name: 'citation_publication_date', content: '2013/04/30' });
    expect(tags).toContainEqual({ name: 'prism.publicationName', content: ORIGINAL.outlet });
    expect(tags.filter(({ name }) => name === 'citation_author')).toHaveLength(2);
    expect(tags.map(({ name }) => name)).not.toContain('citation_journal_title');
  });

  test('has a reference in words', () => {
    expect(referenceText(cited({ ...ORIGINAL, title: 'Lost' }))).toBe(
      'Zeng Ming and C_D: “Lost”. The Gazette & Post, 30 April 2013. ' +
        'In: Ledgers, edited by The Editors. https://example.org/articles/ledger/',
    );
  });
});

test('a digest says so in every form, has no author and no date, and is a web page', () => {
  const citable = cited({ ...ORIGINAL, title: undefined }, 'digest');
  const digest = 'Digest of a text by Zeng Ming and C_D from The Gazette & Post, 30 April 2013';
  const title = `The Harbour Ledger [${digest}]`;
  for (const item of [cslJson, bibtex].map((write) => read(write(citable)))) {
    expect(item).toMatchObject({ type: 'webpage', title });
    expect(item).not.toHaveProperty('author');
    expect(item).not.toHaveProperty('issued');
  }
  expect(ris(citable)).toMatch(/^TY {2}- ELEC\r\n/);
  expect(read(ris(citable))).toMatchObject({ title });
  expect(referenceText(citable)).toContain(`“The Harbour Ledger”. ${digest}. In: Ledgers`);
  const tags = metaTags(citable, undefined);
  expect(tags).toContainEqual({ name: 'z:itemType', content: 'webpage' });
  expect(tags).toContainEqual({ name: 'citation_title', content: title });
  expect(tags.map(({ name }) => name)).not.toContain('citation_author');
  expect(tags.map(({ name }) => name)).not.toContain('citation_publication_date');
});

test('a note is the edition’s, whatever the text is', () => {
  const { article, edition } = editionOf(ORIGINAL, 'digest');
  const [note] = article.annotations;
  if (note?.id === undefined) throw new Error('the fixture has a note');
  const citable = citeNote(edition, article, { ...note, id: note.id }, hosted);
  for (const item of [cslJson, bibtex, ris].map((write) => read(write(citable)))) {
    expect(item).toMatchObject({
      id: 'ledger:pages',
      URL: 'https://example.org/articles/ledger/pages/',
    });
    expect(item['title']).toMatch(/^Note on “46 pages” in “The Harbour Ledger” \[Digest of /);
    expect(item).not.toHaveProperty('author');
  }
});

test('of a source without an outlet nobody says that it is a newspaper’s', () => {
  expect(read(cslJson(cited({})))).toMatchObject({
    type: 'webpage',
    title: 'The Harbour Ledger',
    'container-title': 'Ledgers',
  });
});

test('a title that does not stand in the text is in brackets', () => {
  const { article, edition } = editionOf({ outlet: 'The Gazette' }, 'full', 'The ledger of 1913');
  const citable = citeArticle(edition, article, hosted);
  expect(referenceText(citable)).toMatch(/^\[The ledger of 1913\]\. The Gazette\. In: /);
  expect(read(bibtex(citable))['title']).toBe('[The ledger of 1913]');
  const own = editionOf({ outlet: 'The Gazette' }, 'full', 'The harbour ledger');
  expect(citeArticle(own.edition, own.article, hosted).isTitleSupplied).toBe(true);
  const same = editionOf({ outlet: 'The Gazette' }, 'full', 'The Harbour Ledger');
  expect(citeArticle(same.edition, same.article, hosted).isTitleSupplied).toBe(false);
});

test('where no host is known none is made up', () => {
  const citable = cited(ORIGINAL, 'full', unhosted);
  for (const write of [cslJson, bibtex, ris]) {
    const item = read(write(citable));
    expect(item).not.toHaveProperty('URL');
    expect(write(citable)).toContain('Address within the site: /articles/ledger/');
  }
  expect(metaTags(citable, undefined).map(({ name }) => name)).not.toContain('citation_public_url');
});

describe('a date', () => {
  const CASES = [
    ['2013-04-30', { year: '2013', month: '04', day: '30' }, [[2013, 4, 30]], undefined],
    ['2013-04', { year: '2013', month: '04' }, [[2013, 4]], undefined],
    ['0079', { year: '0079' }, [[79]], undefined],
    [
      '2013-04-29/2013-04-30',
      { year: '2013', month: '04' },
      [
        [2013, 4, 29],
        [2013, 4, 30],
      ],
      '29–30 April 2013',
    ],
    [
      '2012-12/2013-01',
      undefined,
      [
        [2012, 12],
        [2013, 1],
      ],
      'December 2012–January 2013',
    ],
    ['2013-04~', undefined, [[2013, 4]], 'c. April 2013'],
    ['1999?', undefined, [[1999]], '1999 (?)'],
    ['[2013-04-29,2013-04-30]', undefined, undefined, '[2013-04-29,2013-04-30]'],
  ] as const;

  test.each(CASES)('%s is certain as far as %j', (written, certain) => {
    expect(certainPart(readDate(written))).toEqual(certain);
  });

  test.each(CASES)('%s is itself in CSL-JSON', (written, _, parts, literal) => {
    const { 'date-parts': own, circa, literal: words } = cslDate(readDate(written), english);
    expect({ own, words: words?.replace(/\s*–\s*/, '–') }).toEqual({ own: parts, words: literal });
    expect(circa).toBe(/[~?]/.test(written) ? true : undefined);
  });

  test.each(CASES)('%s is no more exact in BibTeX and RIS than it is', (written, certain) => {
    const citable = cited({ outlet: 'The Gazette', published: written });
    const year = /^ {2}year = \{(.*)\}/m.exec(bibtex(citable))?.[1];
    expect(year).toBe(certain?.year ?? (written.startsWith('[') ? written : undefined));
    const [, day = ''] = /^DA {2}- (.*)\r$/m.exec(ris(citable)) ?? [];
    const parts = [certain?.year, certain && 'month' in certain ? certain.month : undefined];
    expect(day.split('/').slice(0, 2)).toEqual(parts.map((part) => part ?? ''));
    if (!/^\d[-\d]*$/.test(written)) expect(day.split('/')[3]).not.toBe('');
  });

  test('of a range BibLaTeX has both ends, as EDTF', () => {
    const item = read(bibtex(cited({ outlet: 'X', published: '2013-04-29/2013-04-30' })));
    expect(item['issued']).toEqual({
      'date-parts': [
        [2013, 4, 29],
        [2013, 4, 30],
      ],
    });
  });
});

test('a passage is cited as part of its article, by its own link, also where the page wrote it', () => {
  const article = readCitable(writeCitable(cited(ORIGINAL)), english);
  expect(referenceText(article)).toBe(referenceText(cited(ORIGINAL)));
  const url = 'https://example.org/articles/ledger/?s=4-11.abc#p1:~:text=harbour';
  const citable = citePassage(article, 'p1', 'paragraph 1', url);
  for (const item of [cslJson, bibtex, ris].map((write) => read(write(citable)))) {
    expect(item).toMatchObject({ id: 'ledger.p1', title: ORIGINAL.title, URL: url });
    expect(JSON.stringify(item['note'])).toContain('Paragraph 1.');
  }
  expect(referenceText(citable)).toMatch(
    /In: Ledgers, edited by The Editors, paragraph 1\. https:/,
  );
});
