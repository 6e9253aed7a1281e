import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tombstonesOf } from '../../src/ledger/tombstones.ts';
import { isNumbered } from '../../src/model/document.ts';
import { parse } from '../../src/parse/parse.ts';
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
  WINTER,
  wordsById,
} from './editions.ts';

const TEXT = [OFFICE, BOOK, ISLAND, WINTER];

const published = publish(editionOf([articleOf(TEXT, undefined)]));

describe('the three answers, on a source of the default corpus', () => {
  const path = '001_8df72ebbef720b78.txt';
  const text = readFileSync(join(import.meta.dirname, '../../seeds', path), 'utf8');
  const read = (source: string) => parse(source, {}, { file: path }).document;
  const before = editionOf([articleOf(read(text), undefined)]);
  const ledger = publish(before);
  const paragraphs = before.articles[0]?.document.blocks.filter(isNumbered) ?? [];
  const [first] = paragraphs;
  const after = (changed: string) => editionOf([articleOf(read(changed), ledger)]);

  test('a paragraph inserted at the top is p0a, and all others keep their ids', () => {
    const at = first?.start ?? 0;
    const edition = after(`${text.slice(0, at)}${NEW}\n\n${text.slice(at)}`);
    expect(wordsById(edition)).toEqual(new Map([...wordsById(before), ['p0a', NEW]]));
    expect(questions(edition, ledger)).toEqual(['ledger/unaccepted articles/letter/p0a']);
  });

  test('a paragraph reworded keeps its id for a preview, and the editor is asked', () => {
    const words = wordsById(before).get('p3') ?? '';
    const reworded = `${words.slice(0, -1)}, as the company said later on.`;
    const edition = after(text.replace(words, reworded));
    expect(wordsById(edition).get('p3')).toBe(reworded);
    const [question, ...rest] = problemsOf(edition, ledger);
    expect(rest).toEqual([]);
    expect(question).toMatchObject({ code: 'ledger/reworded', file: `seeds/letter.txt` });
    expect(question?.what).toContain('articles/letter/p3 ');
    expect(question?.what).toContain('as the company said later on');
    const accepted = publish(edition, ledger);
    expect(accepted.articles['letter']?.blocks['p3']?.exact).toBe(reworded);
    expect(questions(after(text.replace(words, reworded)), accepted)).toEqual([]);
  });

  test('a paragraph deleted fails, until it has a tombstone', () => {
    const words = wordsById(before).get('p2') ?? '';
    const edition = after(text.replace(words, ''));
    expect(idsOf(edition)).not.toContain('p2');
    const problems = problemsOf(edition, ledger);
    expect(problems).toMatchObject([{ code: 'ledger/gone', severity: 'error' }]);
    expect(problems[0]?.what).toContain(words.slice(0, 50));
    const accepted = publish(edition, ledger);
    expect(questions(edition, accepted)).toEqual([]);
    const [article] = edition.articles;
    expect(tombstonesOf(accepted.articles['letter'], article)).toEqual([
      { id: 'p2', exact: words, gone: TODAY, after: 'p1' },
    ]);
  });
});

describe('words keep their ids', () => {
  test.each([
    ['nothing changed', TEXT, ['p1', 'p2', 'p3', 'p4']],
    ['two swapped', [OFFICE, ISLAND, BOOK, WINTER], ['p1', 'p3', 'p2', 'p4']],
    ['the last moved to the top', [WINTER, OFFICE, BOOK, ISLAND], ['p4', 'p1', 'p2', 'p3']],
    ['one inserted', [OFFICE, NEW, BOOK, ISLAND, WINTER], ['p1', 'p1a', 'p2', 'p3', 'p4']],
    ['one added', [...TEXT, NEW], ['p1', 'p2', 'p3', 'p4', 'p5']],
    ['one deleted', [OFFICE, ISLAND, WINTER], ['p1', 'p3', 'p4']],
    ['one replaced', [OFFICE, NEW, ISLAND, WINTER], ['p1', 'p1a', 'p3', 'p4']],
  ])('%s', (_what, paragraphs, ids) => {
    expect(idsOf(edit(paragraphs, published))).toEqual(ids);
  });

  test('through other spaces, quotation marks and dashes, without a question', () => {
    const typed = ['“One” — said the clerk of the harbour office — “is missing.”', BOOK];
    const ledger = publish(editionOf([articleOf(typed, undefined)]));
    const retyped = ['"One"  –  said the clerk of the\nharbour office – "is missing."', BOOK];
    const edition = edit(retyped, ledger);
    expect(idsOf(edition)).toEqual(['p1', 'p2']);
    expect(questions(edition, ledger)).toEqual([]);
  });

  test('a changed kind is no change of words, whatever letter its ids have', () => {
    const blocks = articleOf(TEXT, undefined).document;
    const asHeading = {
      ...blocks,
      blocks: blocks.blocks.map((block, index) =>
        index === 1 ? { ...block, id: 'h1' as typeof block.id, kind: 'heading' as const } : block,
      ),
    };
    expect(idsOf(editionOf([articleOf(asHeading, published)]))).toEqual(['p1', 'p2', 'p3', 'p4']);
  });

  test('a caption that repeats an earlier one still points to it', () => {
    const document = articleOf([NEW, ...TEXT, OFFICE], undefined).document;
    const repeating = {
      ...document,
      blocks: document.blocks.map((block, index) =>
        index === 5 ? { ...block, repeats: 'p2' as typeof block.id } : block,
      ),
    };
    const { blocks } = articleOf(repeating, published).document;
    expect(blocks.map(({ id, repeats }) => [id, repeats])).toEqual([
      ['p0a', undefined],
      ['p1', undefined],
      ['p2', undefined],
      ['p3', undefined],
      ['p4', undefined],
      ['p5', 'p1'],
    ]);
  });
});

describe('what is not sure is asked', () => {
  test('one split in two: the longer half is asked about, the other is new', () => {
    const edition = edit(
      [
        OFFICE,
        'Nobody has seen the big book since Monday.',
        'The office is closed until further notice, and dark.',
        ISLAND,
        WINTER,
      ],
      published,
    );
    expect(idsOf(edition)).toHaveLength(5);
    expect(questions(edition, published)).toEqual([
      'ledger/reworded articles/letter/p2',
      'ledger/unaccepted articles/letter/p2a',
    ]);
  });

  test('two joined: one of them is asked about, the other is gone', () => {
    const edition = edit([OFFICE, `${BOOK} ${ISLAND}`, WINTER], published);
    const asked = questions(edition, published).join('\n');
    expect(asked).toMatch(/ledger\/reworded articles\/letter\/p[23]/);
    expect(asked).toMatch(/ledger\/gone articles\/letter\/p[23]/);
  });

  test('other words in its place are another paragraph, not a rewording', () => {
    const edition = edit([OFFICE, NEW, ISLAND, WINTER], published);
    expect(questions(edition, published)).toEqual([
      'ledger/gone articles/letter/p2',
      'ledger/unaccepted articles/letter/p1a',
    ]);
  });

  test('moved and corrected at once: found, and asked', () => {
    const edition = edit([OFFICE, ISLAND, WINTER, BOOK.replace('big', 'great')], published);
    expect(idsOf(edition)).toEqual(['p1', 'p3', 'p4', 'p2']);
    expect(questions(edition, published)).toEqual(['ledger/reworded articles/letter/p2']);
  });
});

describe('what repeats itself', () => {
  const STARS = '* * *';
  const verse = [OFFICE, STARS, BOOK, STARS, ISLAND, STARS, WINTER];
  const ledger = publish(editionOf([articleOf(verse, undefined)]));

  test('ornaments keep their places among the paragraphs', () => {
    const longer = [OFFICE, STARS, BOOK, STARS, NEW, STARS, ISLAND, STARS, WINTER];
    const ids = idsOf(edit(longer, ledger));
    expect(ids.slice(0, 4)).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(ids.slice(-3)).toEqual(['p5', 'p6', 'p7']);
    expect(idsOf(edit([BOOK, STARS, ISLAND, STARS, WINTER], ledger))).toEqual([
      'p3',
      'p4',
      'p5',
      'p6',
      'p7',
    ]);
  });

  test('a refrain between other words than it stood is asked about', () => {
    const edition = edit([STARS, OFFICE, BOOK, STARS, ISLAND, STARS, WINTER], ledger);
    expect(idsOf(edition)).toEqual(['p2', 'p1', 'p3', 'p4', 'p5', 'p6', 'p7']);
    expect(questions(edition, ledger)).toEqual(['ledger/moved articles/letter/p2']);
  });

  test('a long paragraph that stood twice is asked about where no neighbour tells which it is', () => {
    const twins = [OFFICE, BOOK, ISLAND, ISLAND, 'Yes.', BOOK];
    const books = publish(editionOf([articleOf(twins, undefined)]));
    const edition = edit([OFFICE, ISLAND, ISLAND, BOOK, 'Yes.'], books);
    const [id] = idsOf(edition).slice(3);
    expect(['p2', 'p6']).toContain(id);
    expect(questions(edition, books)).toContain(`ledger/moved articles/letter/${id}`);
  });

  test('a short answer does not follow whoever says it next', () => {
    const talk = publish(editionOf([articleOf(['Yes, sir.', ...TEXT], undefined)]));
    expect(idsOf(edit([...TEXT, 'Yes, Sir!'], talk))).toEqual(['p2', 'p3', 'p4', 'p5', 'p6']);
  });
});

describe('what comes back', () => {
  const without = publish(edit([OFFICE, ISLAND, WINTER], published), published);

  test('has its id again, wherever it stands now', () => {
    const edition = edit([...TEXT.slice(2), ...TEXT.slice(0, 2)], without);
    expect(idsOf(edition)).toEqual(['p3', 'p4', 'p1', 'p2']);
    expect(questions(edition, without)).toEqual(['ledger/unaccepted articles/letter/p2']);
    const [article] = edition.articles;
    expect(tombstonesOf(without.articles['letter'], article)).toEqual([]);
    expect(publish(edition, without).articles['letter']?.blocks['p2']).not.toHaveProperty('gone');
  });

  test('if it is short, only beside one of its neighbours', () => {
    const talk = [OFFICE, 'Yes, sir.', BOOK, 'Yes, sir.', ISLAND, WINTER];
    const whole = publish(editionOf([articleOf(talk, undefined)]));
    const silent = publish(edit([OFFICE, BOOK, ISLAND, WINTER], whole), whole);
    expect(idsOf(edit([OFFICE, BOOK, 'Yes, sir.', ISLAND, WINTER], silent))).toEqual([
      'p1',
      'p3',
      'p4',
      'p5',
      'p6',
    ]);
    expect(idsOf(edit([OFFICE, NEW, 'Yes, sir.', BOOK, ISLAND, WINTER], silent))).toEqual([
      'p1',
      'p1a',
      'p2',
      'p3',
      'p5',
      'p6',
    ]);
    const others = [NEW, 'Yes, sir.', 'Two other words.'];
    expect(idsOf(edit([OFFICE, ...others, BOOK, ISLAND, WINTER], silent))).toEqual([
      'p1',
      'p1a',
      'p1b',
      'p1c',
      'p3',
      'p5',
      'p6',
    ]);
  });

  test('only with its words: anything else is new, and the id stays a tombstone', () => {
    const edition = edit([OFFICE, BOOK.replace('Monday', 'Sunday'), ISLAND, WINTER], without);
    expect(idsOf(edition)).toEqual(['p1', 'p1a', 'p3', 'p4']);
  });
});
