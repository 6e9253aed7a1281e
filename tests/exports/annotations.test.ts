import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { annotationsOfArticle, annotationsOfEdition } from '../../src/exports/annotations.ts';
import type { AnnotationData } from '../../src/model/annotations.ts';
import type { Article } from '../../src/model/edition.ts';
import { originalFormat } from '../../src/model/formats.ts';
import { makeEdition } from '../../src/edition.ts';
import { corpus, seed } from '../corpus.ts';
import { context } from './annotations-context.ts';
import { annotationOn, articleOf, editionOf, editions, noteId } from './annotations-editions.ts';
import { broken, MUSTS } from './annotations-musts.ts';

const base = 'https://example.org/reader/';
const LETTER =
  'The ledger is lost\n\nThe 𝒜-office keeps a ledger of every crate.\n\nNobody has seen it since.\n';
const article: Article = { ...articleOf(LETTER), slug: 'letter' as Article['slug'] };

function on(words: string, data: AnnotationData, rest: { id?: string; plainText?: string } = {}) {
  const start = LETTER.indexOf(words);
  const { id, ...others } = rest;
  const named = id === undefined ? {} : { id: noteId(id) };
  return annotationOn(article.document, start, start + words.length, { data, ...others, ...named });
}

const claim = { kind: 'claim', of: 'crates', value: 'every', status: 'asserted' } as const;
const relation = {
  kind: 'relation',
  from: 'office',
  type: 'keeps',
  to: 'ledger',
  by: 'clerk',
  via: 'gazette',
  status: 'denied',
} as const;
const annotated: Article = {
  ...article,
  annotations: [
    on('ledger of', { kind: 'note' }, { id: 'the-book', plainText: 'A big one.' }),
    on('every crate', { ...claim, asOf: '1913~' }),
    on('every crate', claim),
    on('keeps', relation),
    on(
      'seen it',
      { kind: 'event', of: 'loss', status: 'expected' },
      { id: 'loss', plainText: 'When?' },
    ),
    on('crate.\n\nNobody', { kind: 'note' }),
  ],
};
const edition = editionOf([annotated], { language: 'en', editors: ['A. Berg'] });
const exported = annotationsOfArticle(edition, annotated, { base });
const items = exported.first?.items ?? [];

type Item = (typeof items)[number];
type Target = Exclude<Item['target'], readonly unknown[]>;

/** What an annotation is attached to: of one that is no parallel, one passage. */
function targetsOf(item: Item | undefined): readonly Target[] {
  return item ? [item.target].flat() : [];
}

test('a note is a comment on a passage, found by its words and by its place in a paragraph', () => {
  expect(items[0]).toEqual({
    id: 'https://example.org/reader/articles/letter/#the-book',
    type: 'Annotation',
    motivation: 'commenting',
    creator: [{ name: 'A. Berg' }],
    generator: { type: 'Software', name: 'Variorum' },
    body: [
      {
        type: 'TextualBody',
        purpose: 'commenting',
        format: 'text/plain',
        language: 'en',
        value: 'A big one.',
      },
    ],
    target: {
      type: 'SpecificResource',
      source: {
        id: 'https://example.org/reader/articles/letter/',
        type: 'Text',
        format: 'text/html',
        language: 'en',
        label: 'The ledger is lost',
      },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'ledger of',
          prefix: ' is lost\n\nThe 𝒜-office keeps a ',
          suffix: ' every crate.\n\nNobody has seen i',
        },
        {
          type: 'FragmentSelector',
          conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
          value: 'p1',
          // In UTF-16 code units it would be one more.
          refinedBy: { type: 'TextPositionSelector', start: 21, end: 30 },
        },
      ],
    },
  });
});

test('a passage across paragraphs lies between two points', () => {
  expect(targetsOf(items[5])[0]?.selector[1]).toMatchObject({
    type: 'RangeSelector',
    startSelector: { value: 'p1', refinedBy: { start: 37, end: 37 } },
    endSelector: { value: 'p2', refinedBy: { start: 6, end: 6 } },
  });
});

test.each([
  [1, 'describing', ['describing: crates = every (1913~), asserted']],
  [
    3,
    'linking',
    [
      'describing: office keeps ledger, denied by clerk, via gazette',
      'linking: https://example.org/reader/glossary/office/',
      'linking: https://example.org/reader/glossary/ledger/',
    ],
  ],
  [4, 'identifying', ['identifying: loss, expected', 'commenting: When?']],
  [5, 'highlighting', []],
])('statement %i is made for %s, and says %j', (index, motivation, says) => {
  expect(items[index]?.motivation).toBe(motivation);
  const bodies = items[index]?.body ?? [];
  expect(
    bodies.map((body) => `${body.purpose}: ${'value' in body ? body.value : body.source}`),
  ).toEqual(says);
});

test('what has no permalink is identified by what it states and where', () => {
  expect(items.map(({ id }) => id.replace(`${base}articles/letter`, ''))).toEqual([
    '/#the-book',
    '.jsonld#claim_crates_p1_31-42',
    '.jsonld#claim_crates_p1_31-42_2',
    '.jsonld#relation_office_keeps_ledger_p1_13-18',
    '/#loss',
    '.jsonld#note_p1_37-p2_6',
  ]);
});

test('a parallel links two passages, and is an editor’s only where one says so', () => {
  const shared = 'the harbour office has lost its ledger and does not look for it';
  const texts = [`We hear that ${shared}.`, `Now ${shared}. Snow fell.`];
  const { edition: found } = makeEdition(
    corpus({
      site: { ...edition.site },
      seeds: texts.map((text, index) => seed(`${index}.txt`, text)),
    }),
  );
  const all = annotationsOfEdition(found, { base });
  const [link] = all.first?.items ?? [];
  expect(link).toMatchObject({
    id: `${base}annotations.jsonld#parallel_0_p1_13-77_1_p1_0-68`,
    motivation: 'linking',
    body: [{ purpose: 'describing', value: 'copy' }],
    target: [
      { source: { id: `${base}articles/0/` }, selector: [{ exact: `${shared}.` }, {}] },
      { source: { id: `${base}articles/1/` }, selector: [{ exact: `Now ${shared}.` }, {}] },
    ],
  });
  expect(link).not.toHaveProperty('creator');
  expect(broken(all)).toEqual([]);
  for (const one of found.articles) {
    expect(annotationsOfArticle(found, one, { base }).first?.items).toEqual([link]);
  }
  const [parallel] = found.parallels.all;
  const accepted = { ...parallel, accepted: true, label: 'Loss' } as typeof parallel & object;
  const said = { ...found, parallels: { ...found.parallels, all: [accepted] } };
  expect(annotationsOfEdition(said, { base }).first?.items[0]).toMatchObject({
    creator: [{ name: 'A. Berg' }],
    body: [{ value: 'copy' }, { purpose: 'identifying', value: 'Loss' }],
  });
});

describe('nothing is said that is not known', () => {
  test('rights are given where they are an address', () => {
    const rightsOf = (rights: string) =>
      annotationsOfArticle(editionOf([annotated], { rights }), annotated, { base }).first?.items[0]
        ?.rights;
    expect(rightsOf('CC BY 4.0')).toBeUndefined();
    expect(rightsOf('https://creativecommons.org/licenses/by/4.0/')).toBe(
      'https://creativecommons.org/licenses/by/4.0/',
    );
  });

  test('a digest is called one where it is the source', () => {
    const original = originalFormat.parse({ outlet: 'The Gazette' });
    const digest: Article = { ...annotated, reading: 'digest', original };
    const [first] = annotationsOfArticle(edition, digest, { base }).first?.items ?? [];
    expect(targetsOf(first)[0]?.source.label).toBe(
      'The ledger is lost (Digest of a text from The Gazette, written for this site)',
    );
  });

  test('an article without annotations has a collection without a page', () => {
    expect(annotationsOfArticle(edition, article, { base })).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://example.org/reader/articles/letter.jsonld',
      type: 'AnnotationCollection',
      label: 'Annotations: The ledger is lost',
      total: 0,
    });
  });

  test('a note may be given as HTML', () => {
    const html = () => '<p>A <em>big</em> one.</p>';
    const [first] = annotationsOfArticle(edition, annotated, { base, html }).first?.items ?? [];
    expect(first?.body).toMatchObject([{ format: 'text/html', value: html() }]);
  });
});

test('the collection of all has the annotations of each, in order', () => {
  const all = annotationsOfEdition(editionOf([annotated, article]), { base });
  const { items: each } =
    annotationsOfArticle(editionOf([annotated]), annotated, { base }).first ?? {};
  expect(all).toMatchObject({ id: `${base}annotations.jsonld`, total: 6, first: { items: each } });
});

test('a base without its slash is refused', () => {
  expect(() => annotationsOfEdition(edition, { base: 'https://example.org' })).toThrow('slash');
});

describe('the assertions of the data model', () => {
  test('hold for any edition, and ids are unique', () => {
    fc.assert(
      fc.property(editions, fc.constantFrom(base, '/', '/reader/'), (any, where) => {
        const all = annotationsOfEdition(any, { base: where });
        expect(broken(all)).toEqual([]);
        for (const one of any.articles) {
          expect(broken(annotationsOfArticle(any, one, { base: where }))).toEqual([]);
        }
        const ids = all.first?.items.map(({ id }) => id) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
        expect(annotationsOfEdition(any, { base: where })).toEqual(all);
      }),
    );
  });

  // A checker that finds nothing proves nothing: each row of it must be able to fail.
  const [page, note] = ['first', 'first.items.0'];
  const quote = `${note}.target.selector.0`;
  const fragment = `${note}.target.selector.1`;
  const spoilt: readonly (readonly [string, unknown, string])[] = [
    ['@context', ['http://www.w3.org/ns/anno.jsonld'], '5.1'],
    ['id', undefined, '5.1'],
    ['label', 7, '5.1'],
    ['total', -1, '5.1'],
    ['first', undefined, '5.1'],
    [`${page}.id`, 'not an IRI', '5.2'],
    [`${page}.items`, [], '5.2'],
    [`${page}.startIndex`, 0.5, '5.2'],
    [`${note}.id`, ['a', 'b'], '3.1'],
    [`${note}.target`, [], '3.1'],
    [`${note}.bodyValue`, 'twice', '3.2.5'],
    [`${note}.created`, '2013-04-29', '3.3.1'],
    [`${note}.rights`, 'CC BY', '3.3.6'],
    [`${note}.generator.id`, ['/a', '/b'], '3.3.2'],
    [`${note}.body.0.value`, undefined, '3.2.4'],
    [`${note}.target.source`, undefined, '4 Specific'],
    [`${note}.target.source.id`, undefined, '3.2.1'],
    [`${note}.target.source.textDirection`, 'up', '3.2.1'],
    [`${quote}.exact`, undefined, '4.2.4'],
    [`${quote}.prefix`, ['a', 'b'], '4.2.4'],
    [`${fragment}.value`, undefined, '4.2.1'],
    [`${fragment}.conformsTo`, ['/a', '/b'], '4.2.1'],
    [`${fragment}.refinedBy.start`, -1, '4.2.5'],
    ['first.items.5.target.selector.1.endSelector', undefined, '4.2.8'],
  ];
  test.each(spoilt)('%s = %j breaks section %s', (path, value, section) => {
    expect(broken(exported)).toEqual([]);
    expect(broken(withValue(exported, path.split('.'), value)).join()).toContain(`(${section}`);
  });
  test('every row was broken once', () => {
    expect(spoilt.length).toBe(MUSTS.length);
  });
});

describe('as linked data', () => {
  const expand = (document: object, at = `${base}annotations.jsonld`) =>
    jsonld.expand(document, {
      base: at,
      safe: true,
      documentLoader: (url) =>
        url === exported['@context']
          ? Promise.resolve({ documentUrl: url, document: { '@context': context } })
          : Promise.reject(new Error(`not in this test: ${url}`)),
    });

  test('every key has a meaning in the one context', async () => {
    const [expanded] = await expand(exported);
    expect(JSON.stringify(expanded)).toContain('"http://www.w3.org/ns/oa#hasTarget"');
    expect(JSON.stringify(expanded)).toContain('"@id":"http://www.w3.org/ns/oa#commenting"');
    const misspelt = { ...exported, first: { ...exported.first, itmes: 'a' } };
    await expect(expand(misspelt)).rejects.toThrow();
  });

  test('ids are absolute, also those of a site that does not know its own address', async () => {
    const relative = annotationsOfArticle(edition, annotated, { base: '/reader/' });
    const expanded = await expand(relative, 'https://example.org/reader/articles/letter.jsonld');
    expect(expanded).toEqual(await expand(exported));
    const ids = JSON.stringify(expanded).match(/(?<="@id":")[^"]*/g) ?? [];
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) expect(URL.canParse(id), id).toBe(true);
  });

  test('any edition expands', async () => {
    await fc.assert(
      fc.asyncProperty(editions, async (any) => {
        await expand(annotationsOfEdition(any, { base }));
      }),
      { numRuns: 30 },
    );
  });
});

test('the positions lead to the words, in code points of the blocks', () => {
  fc.assert(
    fc.property(editions, (any) => {
      for (const one of any.articles) {
        const exportedItems = annotationsOfArticle(any, one, { base }).first?.items ?? [];
        for (const target of exportedItems.flatMap(targetsOf)) {
          const [{ exact, prefix, suffix }, position] = target.selector;
          expect(wordsAt(one, position)).toBe(exact);
          expect(one.document.text).toContain(prefix + exact + suffix);
        }
      }
    }),
  );
});

type Position = Target['selector'][1];
type Fragment = Extract<Position, { type: 'FragmentSelector' }>;

/** Reads a position as a stranger would who has the blocks by their ids. */
function wordsAt({ document }: Article, position: Position): string {
  const offsetOf = ({ value }: Fragment, at: number) => {
    const block = document.blocks.find(({ id }) => id === value);
    if (!block) throw new Error(`no block ${value}`);
    const characters = Array.from(document.text.slice(block.start, block.end));
    return block.start + characters.slice(0, at).join('').length;
  };
  const [from, to] =
    position.type === 'FragmentSelector'
      ? [position, position]
      : [position.startSelector, position.endSelector];
  const end = position.type === 'FragmentSelector' ? to.refinedBy.end : to.refinedBy.start;
  return document.text.slice(offsetOf(from, from.refinedBy.start), offsetOf(to, end));
}

/** A copy of a document with another value at a path. */
function withValue(document: object, [key = '', ...rest]: string[], value: unknown): object {
  const copy = (Array.isArray(document) ? Array.from(document) : { ...document }) as Record<
    string,
    unknown
  >;
  copy[key] = rest.length === 0 ? value : withValue(copy[key] as object, rest, value);
  if (copy[key] === undefined) Reflect.deleteProperty(copy, key);
  return copy;
}
