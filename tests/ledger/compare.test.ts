import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/ledger/changes.ts';
import { checkAliases } from '../../src/ledger/check-aliases.ts';
import { currentPromise } from '../../src/ledger/current-promise.ts';
import { aliasesOf } from '../../src/ledger/published.ts';
import { binding, withoutConsequences } from '../../src/ledger/severity.ts';
import { tombstonesOf } from '../../src/ledger/tombstones.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { hasErrors, problem } from '../../src/model/problem.ts';
import {
  articleOf,
  BOOK,
  edit,
  editionOf,
  idsOf,
  ISLAND,
  NEW,
  OFFICE,
  problemsOf,
  publish,
  questions,
  TODAY,
} from './editions.ts';

const TEXT = [OFFICE, BOOK, ISLAND];
const notes = { book: 'the big book', closed: 'closed until further notice' };

function kindsOf(before: Ledger, after: Ledger): string[] {
  return changesBetween(before, after).map(({ kind, promise }) => `${kind} ${promise}`);
}

describe('notes', () => {
  const ledger = publish(editionOf([articleOf(TEXT, undefined, { notes })]));

  test.each([
    ['stay with their paragraph', [ISLAND, BOOK, OFFICE], notes, []],
    [
      'are followed past a corrected word',
      [OFFICE, BOOK.replace('seen', 'found'), ISLAND],
      notes,
      ['ledger/reworded articles/letter/p2'],
    ],
    ['are missed', TEXT, { book: 'the big book' }, ['ledger/gone articles/letter/closed']],
    [
      'on other words are asked about',
      TEXT,
      { ...notes, book: 'seen the big' },
      ['ledger/reworded articles/letter/book'],
    ],
    [
      'that are new are not promised',
      TEXT,
      { ...notes, oranges: 'oranges' },
      ['ledger/unaccepted articles/letter/oranges'],
    ],
  ])('%s', (_what, paragraphs, now, asked) => {
    expect(questions(edit(paragraphs, ledger, { notes: now }), ledger)).toEqual(asked);
  });

  test('on the same words elsewhere are not the same', () => {
    const twice = publish(
      editionOf([articleOf(TEXT, undefined, { notes: { crates: 'thirty crates' } })]),
    );
    const edition = edit([OFFICE.replace('thirty crates', 'many crates'), BOOK, ISLAND], twice, {
      notes: { crates: 'thirty crates' },
    });
    expect(questions(edition, twice)).toEqual([
      'ledger/reworded articles/letter/p1',
      'ledger/moved articles/letter/crates',
    ]);
  });

  describe('whose id is that of a tombstone', () => {
    const without = publish(edit(TEXT, ledger, { notes: {} }), ledger);

    test('are back on the same words', () => {
      const edition = edit(TEXT, without, { notes });
      const [question] = problemsOf(edition, without);
      expect(question?.what).toContain('articles/letter has 2 addresses');
      expect(kindsOf(without, publish(edition, without))).toEqual([
        'back articles/letter/book',
        'back articles/letter/closed',
      ]);
    });

    test('are others on other words, and both are shown', () => {
      const edition = edit(TEXT, without, { notes: { book: 'thirty crates of oranges' } });
      const [question, ...rest] = problemsOf(edition, without);
      expect(rest).toEqual([]);
      expect(question?.code).toBe('ledger/reworded');
      expect(question?.what).toBe(
        `articles/letter/book was published as a note on "the big book", is a tombstone since ${TODAY} and would now be on "thirty crates of oranges".`,
      );
      const after = publish(edition, without, 'articles/letter/book');
      expect(changesBetween(without, after)).toEqual([
        {
          promise: 'articles/letter/book',
          kind: 'reworded',
          old: 'the big book',
          now: 'thirty crates of oranges',
        },
      ]);
    });
  });

  test('leave tombstones with what they said, behind the block on which they stood', () => {
    const without = publish(edit([OFFICE, ISLAND], ledger, { notes: {} }), ledger);
    const [article] = edit([OFFICE, ISLAND], without, { notes: {} }).articles;
    expect(tombstonesOf(without.articles['letter'], article)).toEqual([
      { id: 'p2', exact: BOOK, gone: TODAY, after: 'p1' },
      {
        id: 'book',
        exact: 'the big book',
        plainText: 'What is said of the big book.',
        gone: TODAY,
        after: 'p1',
      },
      {
        id: 'closed',
        exact: 'closed until further notice',
        plainText: 'What is said of closed until further notice.',
        gone: TODAY,
        after: 'p1',
      },
    ]);
  });
});

describe('articles', () => {
  const letter = articleOf(TEXT, undefined, { notes });
  const ledger = publish(editionOf([letter]));

  test('that are gone are one question, and then a tombstone with all that they held', () => {
    const other = articleOf([NEW], ledger, { slug: 'other', seed: 'other.txt' });
    const edition = editionOf([other]);
    expect(questions(edition, ledger)).toEqual([
      'ledger/unaccepted articles/other',
      'ledger/gone articles/letter',
    ]);
    const after = publish(edition, ledger);
    expect(questions(editionOf([articleOf([NEW], after, { slug: 'other' })]), after)).toEqual([]);
    expect(after.articles['letter']?.gone).toBe(TODAY);
    const ids = tombstonesOf(after.articles['letter'], undefined).map(({ id, gone }) => [id, gone]);
    expect(ids).toEqual(['p1', 'p2', 'p3', 'book', 'closed'].map((id) => [id, TODAY]));
  });

  test('renamed without an alias: the message says what would keep the address, not in the source', () => {
    const renamed = articleOf(TEXT, ledger, { slug: 'office', seed: 'office.txt' });
    const problems = problemsOf(editionOf([renamed]), ledger);
    const gone = problems.find(({ code }) => code === 'ledger/gone');
    expect(gone?.mend).toContain('content/articles/office.mdx');
    expect(gone?.mend).toContain('`seed: office.txt` and `aliases: letter`');
    expect(gone?.mend).not.toContain('seeds/');
  });

  describe('renamed with an alias', () => {
    const renamed = { slug: 'office', aliases: ['letter'], notes };
    const before = editionOf([articleOf([NEW, ...TEXT], ledger, renamed)]);
    const after = publish(before, ledger);

    test('keep the ids of their blocks', () => {
      expect(idsOf(before)).toEqual(['p0a', 'p1', 'p2', 'p3']);
      expect(questions(before, ledger)).toEqual([
        'ledger/unaccepted articles/office',
        'ledger/unaccepted articles/office/p0a',
      ]);
    });

    test('keep the old address for ever, whether or not the alias is still written', () => {
      expect(Object.keys(after.articles)).toEqual(['office']);
      expect(after.aliases).toEqual({ letter: 'office' });
      const again = editionOf([articleOf([NEW, ...TEXT], after, { slug: 'office', notes })]);
      expect(questions(again, after)).toEqual([]);
      expect(again.articles.map((article) => aliasesOf(after, article))).toEqual([['letter']]);
    });

    test('one part accepted leaves the new name, the alias and the other parts open', () => {
      const more = editionOf([articleOf([NEW, ...TEXT, 'A last line.'], ledger, renamed)]);
      const one = publish(more, ledger, 'articles/office/p0a');
      expect(kindsOf(ledger, one)).toEqual(['added articles/letter/p0a']);
      expect(one.aliases).toEqual({});
      expect(questions(more, one)).toEqual([
        'ledger/unaccepted articles/office',
        'ledger/unaccepted articles/office/p4',
      ]);
    });

    test.each([
      ['articles/letter', 'articles/office'],
      ['articles/letter/p2', 'articles/office/p2'],
      ['articles/office/p2', 'articles/office/p2'],
      ['articles/lettre/p2', 'articles/lettre/p2'],
      ['glossary/letter', 'glossary/letter'],
    ])('are asked about as they are called now: %s', (written, address) => {
      expect(currentPromise(written, before, ledger)).toBe(address);
      expect(currentPromise(written, editionOf([]), after)).toBe(address);
    });

    test('are told as renamed, and what they hold as new under the new name', () => {
      expect(kindsOf(ledger, after)).toEqual([
        'added articles/office',
        'added articles/office/p0a',
        'added articles/office/p1',
        'added articles/office/p2',
        'added articles/office/p3',
        'added articles/office/book',
        'added articles/office/closed',
        'alias articles/letter',
      ]);
      const [alias] = changesBetween(ledger, after).slice(-1);
      expect(alias?.now).toBe('articles/office');
    });

    test('a second time: both old addresses lead to the new one', () => {
      const third = articleOf([NEW, ...TEXT], after, { slug: 'port', aliases: ['office'], notes });
      expect(aliasesOf(after, third)).toEqual(['office', 'letter']);
      expect(publish(editionOf([third]), after).aliases).toEqual({
        letter: 'port',
        office: 'port',
      });
    });

    test('and back: the addresses are exchanged', () => {
      const back = articleOf([NEW, ...TEXT], after, { slug: 'letter', aliases: ['office'], notes });
      expect(checkAliases([back], after, [])).toEqual([]);
      const last = publish(editionOf([back]), after);
      expect(Object.keys(last.articles)).toEqual(['letter']);
      expect(last.aliases).toEqual({ office: 'letter' });
      expect(kindsOf(after, last)).toContain('added articles/letter');
      expect(kindsOf(after, last)).toContain('alias articles/office');
    });

    test('no other article may take the old address', () => {
      const office = articleOf(TEXT, after, { slug: 'office', aliases: ['letter'], notes });
      const thief = articleOf([NEW], after, { slug: 'letter', seed: 'new.txt' });
      expect(checkAliases([office, thief], after, [])).toMatchObject([
        { code: 'article/taken-alias', file: 'new.txt' },
      ]);
    });

    test.each([
      ['as its slug', { slug: 'letter' }],
      ['as its alias', { slug: 'port', aliases: ['letter'] }],
    ])('no other article may take it %s when the renamed one is gone', (_what, names) => {
      const gone = publish(editionOf([]), after);
      const thief = articleOf([NEW], gone, { ...names, seed: 'new.txt' });
      const [problem] = checkAliases([thief], gone, []);
      expect(problem).toMatchObject({ code: 'article/taken-alias', file: 'new.txt' });
      expect(problem?.mend).toContain('`aliases: office`');
      const heir = articleOf(TEXT, gone, { slug: 'port', aliases: ['office', 'letter'], notes });
      expect(checkAliases([heir], gone, [])).toEqual([]);
    });
  });

  test('an alias cannot lead to blocks that never stood there', () => {
    const other = articleOf([NEW], undefined, { slug: 'other', seed: 'other.txt' });
    const both = publish(editionOf([letter, other]));
    const merged = articleOf([NEW, ...TEXT], both, { slug: 'other', aliases: ['letter'] });
    expect(checkAliases([merged], both, [])).toMatchObject([{ code: 'article/taken-alias' }]);
  });

  test.each([
    ['a living slug', [{ slug: 'a' }, { slug: 'b', aliases: ['a'] }]],
    [
      'another’s alias',
      [
        { slug: 'a', aliases: ['x'] },
        { slug: 'b', aliases: ['x'] },
      ],
    ],
    ['itself', [{ slug: 'a', aliases: ['a'] }]],
  ])('an alias cannot be %s', (_what, written) => {
    const articles = written.map((one) => articleOf(TEXT, undefined, one));
    expect(checkAliases(articles, undefined, [])).toHaveLength(1);
  });

  test('a slug that JavaScript knows as something else is a slug', () => {
    expect(
      questions(editionOf([articleOf(TEXT, undefined, { slug: 'constructor' })]), ledger),
    ).toEqual(['ledger/unaccepted articles/constructor', 'ledger/gone articles/letter']);
  });
});

test('terms, pages and events are kept by their addresses', () => {
  const articles = [articleOf(TEXT, undefined)];
  const before = editionOf(articles, {
    terms: ['crate', 'ledger'],
    pages: ['about'],
    events: ['flood'],
  });
  const ledger = publish(before);
  const after = editionOf(articles, { terms: ['crate', 'harbour'] });
  expect(questions(after, ledger)).toEqual([
    'ledger/unaccepted glossary/harbour',
    'ledger/gone glossary/ledger',
    'ledger/gone about',
    'ledger/gone timeline/flood',
  ]);
  const next = publish(after, ledger);
  expect(next.terms).toEqual({
    crate: { name: 'CRATE' },
    harbour: { name: 'HARBOUR' },
    ledger: { name: 'LEDGER', gone: TODAY },
  });
  expect(questions(before, next)).toEqual([
    'ledger/unaccepted glossary/ledger',
    'ledger/gone glossary/harbour',
    'ledger/unaccepted about',
    'ledger/unaccepted timeline/flood',
  ]);
  expect(publish(before, next).pages).toEqual({ about: { title: 'about' } });
  expect(next.events).toEqual({ flood: { label: 'flood', gone: TODAY } });
});

describe('what a question weighs', () => {
  const ledger = publish(editionOf([articleOf(TEXT, undefined)]));

  test('a build goes on with an open one, a release does not', () => {
    const problems = problemsOf(edit([...TEXT, NEW], ledger), ledger);
    expect(hasErrors(problems)).toBe(false);
    expect(hasErrors(binding(problems))).toBe(true);
  });

  test('nothing counts as gone while the corpus cannot be read whole', () => {
    const problems = problemsOf(edit([OFFICE], ledger), ledger);
    expect(withoutConsequences(problems)).toEqual(problems);
    const fault = problem('mdx/syntax', { file: 'a.mdx' }, 'x', 'y');
    expect(withoutConsequences([fault, ...problems])).toEqual([fault]);
  });
});

test('a long paragraph is quoted from where it changed', () => {
  const long = `${TEXT.join(' ')} It cost 586 pounds.`;
  const ledger = publish(editionOf([articleOf([long], undefined)]));
  const [question] = problemsOf(edit([long.replace('586', '568')], ledger), ledger);
  expect(question?.what).toMatch(/"….{0,60}586 pounds\.".*"….{0,60}568 pounds\."/);
});

test('questions say on which line to look', () => {
  const ledger = publish(editionOf([articleOf(TEXT, undefined)]));
  const at = (paragraphs: string[]) =>
    problemsOf(edit(paragraphs, ledger), ledger).map(({ code, file, line }) => [code, file, line]);
  expect(at([OFFICE, BOOK, ISLAND.replace('twice', 'thrice')])).toEqual([
    ['ledger/reworded', 'seeds/letter.txt', 5],
  ]);
  expect(at([OFFICE, BOOK])).toEqual([['ledger/gone', 'seeds/letter.txt', 3]]);
});
