import { describe, expect, test } from 'vitest';
import { citePassage, readCitable, writeCitable } from '../../src/exports/citable.ts';
import { bibtex } from '../../src/exports/cite-bibtex.ts';
import { cslJson } from '../../src/exports/cite-csl.ts';
import { citeArticle } from '../../src/exports/cite.ts';
import { ris } from '../../src/exports/cite-ris.ts';
import { english } from '../words/english.ts';
import {
  cited,
  citedNote,
  editionOf,
  hosted,
  ORIGINAL,
  read,
  referenceText,
  unhosted,
} from './cited.ts';

describe('a full text from a newspaper', () => {
  const citable = cited(ORIGINAL);
  const common = {
    title: ORIGINAL.title,
    'container-title': ORIGINAL.outlet,
    URL: 'https://example.org/articles/ledger/',
  };

  test('is one in CSL-JSON', () => {
    expect(read(cslJson(citable))).toMatchObject({
      ...common,
      id: 'ledger',
      type: 'article-newspaper',
      author: [{ literal: 'Zeng Ming' }, { literal: 'C_D' }],
      language: 'en',
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
      language: 'english',
      author: [{ family: 'Zeng Ming' }, { family: 'C_D' }],
      issued: { 'date-parts': [[2013, 4, 30]] },
    });
    // biblatex prints `language`, and takes its words from `langid`.
    expect(bibtex(citable)).not.toContain('language =');
  });

  test('is one in RIS', () => {
    expect(read(ris(citable))).toMatchObject({
      ...common,
      id: 'ledger',
      type: 'article-newspaper',
      language: 'en',
      // What citation-js calls those who are in `AU` of a newspaper's article, after EndNote.
      reporter: ORIGINAL.authors,
      issued: { 'date-parts': [[2013]] },
      source: 'Ledgers',
    });
    expect(ris(citable)).toContain('DA  - 2013/04/30/\r\n');
  });

  test('is not edited by the edition’s editors, nor published where it may have been written', () => {
    for (const item of [cslJson, bibtex, ris].map((write) => read(write(citable)))) {
      for (const field of ['editor', 'collection-editor', 'publisher-place']) {
        expect(item).not.toHaveProperty(field);
      }
      expect(JSON.stringify(item['note'])).toContain(
        'Text as given in “Ledgers”, edited by The Editors.',
      );
      expect(JSON.stringify(item['note'])).toContain('Place of writing or publication: Hangzhou.');
    }
    expect(ris(citable)).not.toMatch(/^(?:ED|A2|CY) {2}-/m);
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
  expect(read(cslJson(citable))['editor']).toEqual([{ literal: 'The Editors' }]);
  expect(read(bibtex(citable))['editor']).toEqual([{ family: 'The Editors' }]);
  expect(ris(citable)).toContain('\r\nED  - The Editors\r\n');
});

test('a note is the edition’s, whatever the text is', () => {
  const citable = citedNote(ORIGINAL);
  for (const item of [cslJson, bibtex, ris].map((write) => read(write(citable)))) {
    expect(item).toMatchObject({
      id: 'ledger:pages',
      URL: 'https://example.org/articles/ledger/pages/',
    });
    expect(item['title']).toMatch(/^Note on “46 pages” in “The Harbour Ledger” \[Digest of /);
    expect(item).not.toHaveProperty('author');
  }
  expect(referenceText(citable)).toMatch(
    /^Note on “46 pages” in “The Harbour Ledger”\. Digest of /,
  );
});

test('of a source without an outlet nobody says that it is a newspaper’s', () => {
  const item = read(cslJson(cited({ authors: ['Zeng Ming'] })));
  expect(item).toMatchObject({
    type: 'webpage',
    title: 'The Harbour Ledger',
    'container-title': 'Ledgers',
  });
  expect(item).not.toHaveProperty('editor');
  expect(item['note']).toContain('edited by The Editors');
  const ofRis = read(ris(cited({ authors: ['Zeng Ming'] })));
  expect(ofRis['author']).toEqual([{ literal: 'Zeng Ming' }]);
});

test('no line of a text becomes one of a format', () => {
  const title = 'First line\nTY  - JOUR\nER  - \nthe last';
  const line = 'First line TY - JOUR ER - the last';
  const citable = cited({ ...ORIGINAL, title, outlet: 'The\nGazette', authors: ['A\n  B'] });
  expect(citable).toMatchObject({ title: line, outlet: 'The Gazette', authors: ['A B'] });
  for (const write of [cslJson, bibtex, ris]) {
    expect(read(write(citable))).toMatchObject({ title: line, 'container-title': 'The Gazette' });
  }
  expect(ris(citable).match(/^(?:TY|ER)/gm)).toEqual(['TY', 'ER']);
  const like = ris(cited({ ...ORIGINAL, title: '@misc{x,\nTI  - y' }));
  expect(read(like, '@ris/file')['title']).toBe('@misc{x, TI - y');
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
});

test('a passage is cited as part of its article, by its own link, also where the page wrote it', () => {
  const article = readCitable(writeCitable(cited(ORIGINAL)), english);
  expect(referenceText(article)).toBe(referenceText(cited(ORIGINAL)));
  const url = 'https://example.org/articles/ledger/?s=4-11.abc#p1:~:text=harbour';
  const citable = citePassage(article, { block: 'p1', from: 4, to: 11 }, 'paragraph 1', url);
  for (const item of [cslJson, bibtex, ris].map((write) => read(write(citable)))) {
    expect(item).toMatchObject({ id: 'ledger.p1.4-11', title: ORIGINAL.title, URL: url });
    expect(JSON.stringify(item['note'])).toContain('Paragraph 1.');
  }
  expect(referenceText(citable)).toMatch(
    /In: Ledgers, edited by The Editors, paragraph 1\. https:/,
  );
});

test('a passage whose host nobody knows is cited by its address within the site', () => {
  const address = '/articles/ledger/?s=4-11.abc#p1';
  const citable = citePassage(cited(ORIGINAL), { block: 'p1' }, 'paragraph 1', address);
  expect(referenceText(citable)).toMatch(/paragraph 1\. \/articles\/ledger\/\?s=4-11\.abc#p1$/);
  for (const write of [cslJson, bibtex, ris]) {
    expect(read(write(citable))).not.toHaveProperty('URL');
    expect(write(citable)).toMatch(/Address within the site: \/articles\/ledger\/\?s=4-11/);
  }
});

test.each([
  [{ block: 'p1' }, 'ledger.p1'],
  [{ block: 'p1', from: 0, lastBlock: 'p1', to: 3 }, 'ledger.p1.0-3'],
  [{ block: 'p1', from: 4, lastBlock: 'p2a', to: 3 }, 'ledger.p1.4-p2a.3'],
])('the passage %j has a key of its own', (passage, key) => {
  expect(citePassage(cited(ORIGINAL), passage, '', 'https://example.org/').key).toBe(key);
});
