import { describe, expect, it, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { readCorpus } from '../../src/io/read-corpus.ts';
import { projectFolder, readSettings } from '../../src/io/settings.ts';
import { verdictFormat } from '../../src/model/verdicts.ts';
import { articleRecord, corpus, seed } from '../corpus.ts';
import { needOriginals, originals } from '../originals.ts';
import { corpusFolder } from '../io/corpus-folder.ts';

const SHARED = 'the grain exchange will extend the old market once the survey of it is complete';
const TEXTS = {
  north: `A northern paper.\n\nOn Monday we learn that ${SHARED}. Snow fell.`,
  south: `A southern paper.\n\nIt is said that ${SHARED}. Nobody has asked for more room.`,
  west: 'A western paper.\n\nTraders hope for larger halls, as a decision is near. No more is known.',
};

function editionWith(...verdicts: readonly object[]) {
  const names = Object.entries(TEXTS);
  return makeEdition(
    corpus({
      seeds: names.map(([name, text]) => seed(`${name}.txt`, text)),
      articles: names.map(([name]) => articleRecord(name, { seed: `${name}.txt`, title: name })),
      verdicts: verdicts.map((verdict, index) => {
        const place = { file: 'content/parallels.yaml', line: 10 * (index + 1) };
        const { passages, ...rest } = verdictFormat.parse(verdict);
        return { ...rest, place, passages: passages.map((one) => ({ ...one, place })) };
      }),
    }),
  );
}

function inBrief({ edition }: ReturnType<typeof editionWith>) {
  return edition.parallels.all.map(({ sides, found, accepted, label, sources }) => {
    const [a, b] = sides.map(({ article, block }) => `${article}#${block}`);
    return `${a} ${b} ${found?.kind ?? 'written'} ${accepted ? 'accepted' : 'found'} ${sources} ${label ?? ''}`;
  });
}

const GRAIN = ['north', 'south'].map((article) => ({ article, on: 'the grain exchange' }));

describe('an editor’s verdict', () => {
  it('is wanting at first: what a machine finds is marked as such', () => {
    expect(inBrief(editionWith())).toEqual(['north#p2 south#p2 copy found 2 ']);
  });

  it('accepts what was found, by a few of its words', () => {
    const edition = editionWith({ passages: GRAIN, label: 'The market' });
    expect(inBrief(edition)).toEqual(['north#p2 south#p2 copy accepted 2 The market']);
    expect(edition.edition.parallels.all[0]?.sides[0].selector.exact).toBe(`that ${SHARED}.`);
    expect(edition.problems).toEqual([]);
  });

  it('rejects it', () => {
    expect(inBrief(editionWith({ passages: GRAIN, verdict: 'reject' }))).toEqual([]);
    const elsewhere = [
      { article: 'north', on: 'Snow fell' },
      { article: 'south', on: 'Nobody has asked' },
    ];
    expect(inBrief(editionWith({ passages: elsewhere, verdict: 'reject' }))).toHaveLength(1);
  });

  it('ties what no machine would, every two of several', () => {
    const edition = editionWith({
      passages: [
        { article: 'west', on: 'larger halls' },
        { article: 'south', on: 'more room' },
        { article: 'north', on: 'will extend the old market' },
      ],
      label: 'Room',
    });
    expect(inBrief(edition)).toEqual([
      'north#p2 south#p2 copy found 2 ',
      'north#p2 south#p2 written accepted 3 Room',
      'north#p2 west#p2 written accepted 3 Room',
      'south#p2 west#p2 written accepted 3 Room',
    ]);
  });

  it.each([
    [
      {
        passages: [
          { article: 'north', on: 'the grain exchange' },
          { article: 'wset', on: 'halls' },
        ],
      },
      'parallels/unknown-article',
      'Did you mean `west`?',
    ],
    [
      {
        passages: [
          { article: 'north', on: 'Snow' },
          { article: 'north', on: 'Monday' },
        ],
      },
      'parallels/same-article',
      '"north"',
    ],
    [
      {
        passages: [
          { article: 'north', on: 'Snow' },
          { article: 'west', on: 'larger hals' },
        ],
      },
      'anchor/not-found',
      'write on: "larger halls"',
    ],
    [
      {
        passages: [
          { article: 'north', on: 'Snow' },
          { article: 'west', on: 'is' },
        ],
      },
      'anchor/ambiguous',
      'with before: "more"',
    ],
    [
      {
        passages: [
          { article: 'north', on: 'Snow' },
          { article: 'west', on: 'is' },
        ],
      },
      'anchor/ambiguous',
      'Add the key that is named',
    ],
  ])('that cannot be placed is a problem: %j', (verdict, code, words) => {
    const { problems, edition } = editionWith(verdict);
    expect(problems).toMatchObject([{ code, file: 'content/parallels.yaml', line: 10 }]);
    expect(`${problems[0]?.what} ${problems[0]?.mend}`).toContain(words);
    expect(edition.parallels.all.filter(({ accepted }) => accepted)).toEqual([]);
  });
});

test('a fault of form in content/parallels.yaml is told at its place', () => {
  const yaml = [
    '- passages:',
    '    - { article: a, on: x }',
    '    - { artikel: b, on: y }',
    '- passages: [{ article: a, on: x }]',
    '- verdict: perhaps',
    '  passages: []',
  ].join('\n');
  const folder = corpusFolder({ 'seeds/a.txt': 'x', 'content/parallels.yaml': yaml });
  const { corpus: read, problems } = readCorpus({ corpus: folder, seeds: `${folder}/seeds` });
  expect(read.verdicts).toEqual([]);
  expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
    'schema/missing-key 3:7',
    'schema/unknown-key 3:9',
    'schema/invalid 4:3',
    'schema/invalid 6:3',
    'schema/invalid 5:3',
  ]);
  expect(problems[1]?.mend).toContain('Did you mean `article`?');
});

test('near-identical texts are called duplicates, others not', () => {
  const text = Array.from({ length: 30 }, (_, index) => `Word ${index} of a story.`).join(' ');
  const { edition } = makeEdition(
    corpus({
      seeds: [
        seed('a.txt', text),
        seed('b.txt', text.replace('Word 7 of a story.', 'Not so.')),
        seed(
          'c.txt',
          `${text} ${'Something else altogether, said by nobody yet and never. '.repeat(20)}`,
        ),
      ],
    }),
  );
  expect(edition.parallels.duplicates.map(({ articles }) => articles)).toEqual([['a', 'b']]);
});

describe('the default corpus', () => {
  const { corpus: read } = readCorpus(readSettings({}, projectFolder).settings);

  it('quotes at most eight words at a time', () => {
    const quotes = read.verdicts.flatMap(({ passages }) => passages.map(({ on }) => on));
    expect(quotes.length).toBeGreaterThan(24);
    expect(quotes.filter((on) => on.split(/\s+/).length > 8)).toEqual([]);
  });

  it('has its parallels in the digests and in the originals', (context) => {
    const digests = makeEdition(read);
    expect(digests.problems).toEqual([]);
    const accepted = digests.edition.parallels.all.filter((one) => one.accepted);
    for (const { label, passages } of read.verdicts) {
      const tied = accepted.filter((one) => one.label?.split('; ').includes(label ?? ''));
      expect(tied, label).toHaveLength((passages.length * (passages.length - 1)) / 2);
    }
    needOriginals(context);
    const full = readCorpus(readSettings({ SEEDS: originals }, projectFolder).settings).corpus;
    const { edition, problems } = makeEdition(full);
    expect(problems).toEqual([]);
    expect(edition.parallels.all.filter(({ accepted }) => !accepted)).toEqual([]);
  });
});
