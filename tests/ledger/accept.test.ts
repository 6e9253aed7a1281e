import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/ledger/changes.ts';
import { readPromise } from '../../src/ledger/promises.ts';
import { retire } from '../../src/ledger/retire.ts';
import { parseLedger, toJson } from '../../src/io/ledger-json.ts';
import {
  articleOf,
  documentOf,
  edit,
  editionOf,
  idsOf,
  publish,
  questions,
  TODAY,
} from './editions.ts';

const OFFICE = 'The harbour office keeps a ledger of thirty crates that came ashore in spring.';
const BOOK =
  'Nobody has seen the big book since Monday, and the office is closed until further notice.';
const ISLAND =
  'The island wrote twice to ask where its thirty crates of oranges were, and had no answer.';
const NEW = 'This came to light when the cellar of the customs house was cleared in the autumn.';
const TEXT = [OFFICE, BOOK, ISLAND];
const notes = { book: 'the big book' };

const ledger = publish(editionOf([articleOf(TEXT, undefined, { notes })], { terms: ['crate'] }));

test('what is accepted is read back from its file, to the letter', () => {
  const odd = [
    '“Quoted” \u2028 \\ \ud83d\ude00',
    'A\u0301 \u0000 <!-- & -->',
    '\u200e',
    '__proto__',
  ];
  const whole = publish(editionOf([articleOf(odd, undefined, { slug: '1913' })]), ledger);
  const json = toJson(whole);
  const read = parseLedger(json, 'content/permalinks.json');
  expect(read).toEqual({ ledger: whole });
  expect('ledger' in read && toJson(read.ledger)).toBe(json);
});

test('one new paragraph adds its own lines to the file, and changes its neighbours’ surroundings', () => {
  const before = toJson(ledger).split('\n');
  const edition = editionOf([articleOf([OFFICE, BOOK, NEW, ISLAND], ledger, { notes })], {
    terms: ['crate'],
  });
  const after = toJson(publish(edition, ledger, 'articles/letter/p2a')).split('\n');
  expect(before.filter((line) => !after.includes(line))).toEqual([]);
  expect(after).toHaveLength(before.length + 5);
  expect(after.findIndex((line) => line.includes('"p2a"'))).toBeLessThan(
    after.findIndex((line) => line.includes('"p3"')),
  );
});

describe('some addresses only', () => {
  const edition = edit([NEW, OFFICE, BOOK.replace('Monday', 'Sunday')], ledger, { notes });

  test('the others stay questions', () => {
    expect(questions(edition, ledger)).toEqual([
      'ledger/reworded articles/letter/p2',
      'ledger/gone articles/letter/p3',
      'ledger/unaccepted articles/letter/p0a',
      'ledger/gone glossary/crate',
    ]);
    const one = publish(edition, ledger, 'articles/letter/p3');
    expect(one.articles['letter']?.blocks['p3']).toMatchObject({ exact: ISLAND, gone: TODAY });
    expect(questions(edition, one)).toEqual([
      'ledger/reworded articles/letter/p2',
      'ledger/unaccepted articles/letter/p0a',
      'ledger/gone glossary/crate',
    ]);
  });

  test('an article stands for all in it', () => {
    const whole = publish(edition, ledger, 'articles/letter');
    expect(questions(edition, whole)).toEqual(['ledger/gone glossary/crate']);
  });

  test('a part of an article that the ledger does not have brings its article', () => {
    const other = articleOf([NEW], undefined, { slug: 'other', seed: 'other.txt' });
    const both = publish(editionOf([other]), ledger, 'articles/other/p1');
    expect(Object.keys(both.articles)).toEqual(['letter', 'other']);
  });

  test.each([
    ['articles/letter/p3'],
    ['/articles/letter/#p3'],
    ['/articles/letter/p3/'],
    ['articles/letter#p3'],
  ])('an address may be copied as %s', (written) => {
    expect(readPromise(written)).toBe('articles/letter/p3');
  });
});

describe('no, that is another paragraph', () => {
  const paragraphs = [OFFICE, BOOK.replace('Monday', 'the flood'), ISLAND];
  const edition = edit(paragraphs, ledger, { notes });

  test('retires the address, and the other one is numbered anew', () => {
    expect(idsOf(edition)).toEqual(['p1', 'p2', 'p3']);
    const after = retire(edition, ledger, 'articles/letter/p2', TODAY);
    expect(after?.articles['letter']?.blocks['p2']).toMatchObject({ exact: BOOK, gone: TODAY });
    expect(idsOf(edit(paragraphs, after ?? ledger, { notes }))).toEqual(['p1', 'p1a', 'p3']);
  });

  test('is no answer where nothing was asked', () => {
    expect(retire(edition, ledger, 'articles/letter/p1', TODAY)).toBeUndefined();
    expect(retire(edition, ledger, 'articles/nobody/p1', TODAY)).toBeUndefined();
  });
});

test('changes are told as what they are', () => {
  const after = publish(edit([NEW, OFFICE, BOOK.replace('Monday', 'Sunday')], ledger), ledger);
  expect(changesBetween(ledger, after).map(({ kind, promise }) => `${kind} ${promise}`)).toEqual([
    'added articles/letter/p0a',
    'reworded articles/letter/p2',
    'gone articles/letter/p3',
    'gone articles/letter/book',
    'gone glossary/crate',
  ]);
  expect(changesBetween(undefined, ledger)).toHaveLength(6);
});

test('tombstones stay where they stood, one behind the other', () => {
  const [a, b, c, d] = ['Alpha', 'Beta', 'Gamma', 'Delta'].map(
    (name) => `${name} is the name of a boat that comes to the harbour in spring.`,
  ) as [string, string, string, string];
  let books = publish(editionOf([articleOf([a, b, c, d], undefined)]));
  const release = (...paragraphs: string[]) => {
    books = publish(edit(paragraphs, books), books);
    return Object.entries(books.articles['letter']?.blocks ?? {}).map(
      ([id, { gone }]) => `${id}${gone ? '†' : ''}`,
    );
  };
  expect(release(a, c, d)).toEqual(['p1', 'p2†', 'p3', 'p4']);
  expect(release(a, d)).toEqual(['p1', 'p2†', 'p3†', 'p4']);
  expect(release(d, a)).toEqual(['p4', 'p1', 'p2†', 'p3†']);
  expect(release(d)).toEqual(['p4', 'p1†', 'p2†', 'p3†']);
});

test('a text of 10,000 paragraphs, all retyped, is aligned: comparing each with each would not come to its end', () => {
  let state = 1;
  const word = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return words[(state >>> 8) % words.length] ?? '';
  };
  const words = [...TEXT, NEW].join(' ').split(' ');
  const paragraphs = Array.from({ length: 10_000 }, () =>
    Array.from({ length: 18 }, word).join(' '),
  );
  const big = publish(editionOf([articleOf(documentOf(paragraphs), undefined)]));
  const ids = idsOf(
    edit(
      paragraphs.map((text) => `${text.slice(0, -3)}xyz`),
      big,
    ),
  );
  const inPlace = ids.filter((id, index) => id === `p${index + 1}`).length;
  expect(inPlace).toBeGreaterThan(9_900);
});
