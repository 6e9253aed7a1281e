import { expect, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import {
  articleNode,
  glossaryNode,
  jsonLd,
  noteNode,
  termNode,
  type SchemaNode,
} from '../../src/exports/schema-org.ts';
import { siteFormat } from '../../src/model/formats.ts';
import type { NoteId } from '../../src/model/ids.ts';
import { articleRecord, corpus, seed, termRecord } from '../corpus.ts';

const HASH = 'c'.repeat(64);
const TEXT = 'The Ledger\n\nThe harbour office keeps a ledger of 46 pages, Berg said.\n';
const place = { file: 'content/articles/ledger.mdx', line: 9, column: 1 };
const resolve = (address: string) => `https://example.org${address}`;

function editionOf(reading: 'full' | 'digest', original: object) {
  const { edition } = makeEdition(
    corpus({
      site: siteFormat.parse({
        title: 'Ledgers </script>',
        editors: ['The Editors'],
        rights: 'CC BY 4.0',
      }),
      seeds: [seed('ledger.txt', TEXT, HASH)],
      terms: [termRecord('berg', { name: 'Berg', kind: 'person' })],
      articles: [
        articleRecord(
          'ledger',
          { seed: 'ledger.txt', original, texts: { [HASH]: reading } },
          {
            annotations: [
              {
                data: { kind: 'claim', of: 'pages', value: '46', by: 'berg', status: 'asserted' },
                id: 'pages' as NoteId,
                on: '46 pages',
                plainText: 'So many.',
                place,
              },
            ],
          },
        ),
      ],
    }),
  );
  const [article] = edition.articles;
  const [note] = article?.annotations ?? [];
  const [term] = edition.terms;
  if (!article || note?.id === undefined || !term) throw new Error('the fixture has them');
  return { edition, article, note: { ...note, id: note.id }, term };
}

/** As a machine reads it. */
function read(node: SchemaNode): unknown {
  return JSON.parse(jsonLd(node));
}

const ORIGINAL = { outlet: 'The Gazette', authors: ['A. Berg'], published: '1913-03-02' };

test('a digest is a page that is based on a newspaper’s article, and has neither author nor date', () => {
  const { article, edition } = editionOf('digest', ORIGINAL);
  const node = read(articleNode(edition, article, resolve));
  expect(node).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': 'https://example.org/articles/ledger/',
    description: 'Digest of a text by A. Berg from The Gazette, 2 March 1913',
    editor: [{ name: 'The Editors' }],
    isBasedOn: {
      '@type': 'NewsArticle',
      author: [{ name: 'A. Berg' }],
      datePublished: '1913-03-02',
      publisher: { name: 'The Gazette' },
    },
    mentions: [{ '@type': 'DefinedTerm', '@id': 'https://example.org/glossary/berg/' }],
    hasPart: [{ '@type': 'Claim', text: '46 pages', author: { '@type': 'Person', name: 'Berg' } }],
  });
  for (const key of ['author', 'datePublished', 'publisher', 'headline']) {
    expect(node).not.toHaveProperty(key);
  }
  // The digest's title is not the original's.
  expect(node).not.toHaveProperty('isBasedOn.headline');
});

test('a full text is the newspaper’s article itself', () => {
  const { article, edition } = editionOf('full', ORIGINAL);
  const node = read(articleNode(edition, article, resolve));
  expect(node).toMatchObject({ '@type': 'NewsArticle', headline: 'The Ledger' });
  expect(node).not.toHaveProperty('isBasedOn');
});

test('a full text has an author of no type, and neither the edition’s editors nor its terms', () => {
  const { article, edition } = editionOf('full', {
    ...ORIGINAL,
    authors: ['Associated Press'],
    holder: 'The Gazette',
    place: 'Hangzhou',
  });
  const node = read(articleNode(edition, article, resolve));
  expect(node).toMatchObject({
    author: [{ name: 'Associated Press' }],
    copyrightHolder: { name: 'The Gazette' },
    isPartOf: { editor: [{ name: 'The Editors' }], copyrightNotice: 'CC BY 4.0' },
  });
  for (const key of ['author.0.@type', 'editor', 'copyrightNotice', 'locationCreated']) {
    expect(node).not.toHaveProperty(key.split('.'));
  }
  const digest = editionOf('digest', ORIGINAL);
  expect(read(articleNode(digest.edition, digest.article, resolve))).toMatchObject({
    copyrightNotice: 'CC BY 4.0',
  });
});

test.each([
  ['full', ORIGINAL, 'NewsArticle'],
  ['full', {}, 'Article'],
  ['digest', ORIGINAL, 'WebPage'],
] as const)(
  'a %s text from %j is the same thing on its page and its notes’',
  (reading, original, type) => {
    const { article, edition, note } = editionOf(reading, original);
    const own = read(articleNode(edition, article, resolve)) as { '@id': string };
    expect(own).toMatchObject({ '@type': type });
    expect(read(noteNode(edition, article, note, resolve))).toMatchObject({
      mainEntity: { isPartOf: { '@type': type, '@id': own['@id'] } },
    });
  },
);

test.each([
  ['1913-03-02', '1913-03-02'],
  ['1913-03-02T09:30:00Z', '1913-03-02T09:30:00Z'],
  ['1913-03', '1913-03'],
  ['1913-03-02/1913-03-04', '1913-03'],
  ['1913-21', '1913'],
  ['1913~', undefined],
  ['1913-03?', undefined],
  ['[1913,1914]', undefined],
])('of %s the certain part is given: %s', (published, certain) => {
  const { article, edition } = editionOf('full', { outlet: 'The Gazette', published });
  const node = read(articleNode(edition, article, resolve)) as Record<string, unknown>;
  expect(node['datePublished']).toBe(certain);
});

test('a note’s page is about a quotation, and a claim where it is one', () => {
  const { article, edition, note } = editionOf('digest', ORIGINAL);
  expect(read(noteNode(edition, article, note, resolve))).toMatchObject({
    '@type': 'WebPage',
    url: 'https://example.org/articles/ledger/pages/',
    mainEntity: {
      '@type': 'Quotation',
      text: '46 pages',
      isPartOf: { description: 'Digest of a text by A. Berg from The Gazette, 2 March 1913' },
    },
    comment: { text: 'So many.' },
    hasPart: { '@type': 'Claim', url: 'https://example.org/articles/ledger/#pages' },
  });
});

test('terms are defined in one set', () => {
  const { edition, term } = editionOf('full', ORIGINAL);
  const glossary = 'https://example.org/glossary/';
  expect(read(termNode(edition, term, resolve))).toMatchObject({
    '@type': 'DefinedTerm',
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': glossary },
  });
  expect(read(glossaryNode(edition, resolve))).toMatchObject({
    '@id': glossary,
    hasDefinedTerm: [{ '@id': `${glossary}berg/`, name: 'Berg' }],
  });
});

test('no words of a corpus end the script element in which it stands', () => {
  const { edition } = editionOf('full', ORIGINAL);
  expect(jsonLd(glossaryNode(edition, resolve))).not.toContain('</script');
});
