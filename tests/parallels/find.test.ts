import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findReuse } from '../../src/parallels/find.ts';
import { parse } from '../../src/parse/parse.ts';
import { CORPORA } from '../bench/parallels/corpora.ts';
import { findIn, inWords } from './texts.ts';

/** Words of which no two texts have many by chance. */
const word = fc.integer({ min: 0, max: 5000 }).map((number) => `w${number.toString(36)}x`);
const prose = fc.array(word, { minLength: 0, maxLength: 60 });

describe('a run of eight equal words', () => {
  test('is found wherever it stands, and the passages say the same', () => {
    const runs = fc.array(word, { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(runs, prose, prose, prose, prose, (run, a, b, c, d) => {
        const texts = [[...a, ...run, ...b].join(' '), [...c, ...run, ...d].join(' ')];
        const quoted = run.join(' ');
        const covering = inWords(findIn(texts), texts).filter(
          ([, one = '', other = '']) => one.includes(quoted) && other.includes(quoted),
        );
        expect(covering).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test('is found next to others, over the bounds of one text’s paragraphs, in any order', () => {
    const between = fc.integer({ min: 1, max: 25 });
    const parts = fc.array(
      fc.record({ length: fc.integer({ min: 8, max: 14 }), a: between, b: between }),
      { minLength: 1, maxLength: 6 },
    );
    const breaks = fc.infiniteStream(fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(parts, breaks, fc.boolean(), (all, gaps, isTurned) => {
        const words = (name: string, length: number): string[] =>
          Array.from({ length }, (_, index) => `${name}x${index}`);
        const runs = all.map(({ length }, number) => ({
          run: words(`r${number}`, length),
          number,
        }));
        const others = (name: 'a' | 'b'): string[][] =>
          all.map((one, number) => words(`${name}${number}`, one[name]));
        const a = written(runs, others('a'), gaps);
        const b = written(isTurned ? runs.toReversed() : runs, others('b'));
        const { reuses } = findIn([a.text, b.text]);
        for (const { number, run } of runs) {
          const [inA = [], inB = []] = [a.places.get(number), b.places.get(number)];
          const most = reuses.map(
            ({ passages: [p, q] }) =>
              run.filter((_, at) => isIn(p, inA[at] ?? -1) && isIn(q, inB[at] ?? -1)).length,
          );
          expect(Math.max(0, ...most)).toBeGreaterThanOrEqual(8);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is found though its grams are said over and over, or in many texts, each for itself', () => {
    const run = 'one two three four five six seven eight nine'.split(' ');
    const said = run.slice(0, 5).join(' ');
    const over = Array.from({ length: 6 }, (_, number) => `${said} x${number}`).join(' ');
    const [a, b] = [`${over} ${run.join(' ')} y`, `z ${run.join(' ')} v`];
    const others = Array.from({ length: 30 }, (_, number) => `w${number} ${said} u${number}`);
    for (const texts of [
      [a, b],
      [`y ${run.join(' ')}`, b, ...others],
    ]) {
      const found = inWords(findIn(texts), texts);
      expect(
        found.some((passages) => passages.slice(1).every((one) => one.includes(run.join(' ')))),
      ).toBe(true);
    }
  });

  test('of seven words is none', () => {
    const seven = 'a barge of the upper lock sank';
    expect(findIn([`Today ${seven} again.`, `Now ${seven} here.`]).reuses).toEqual([]);
  });
});

/** A text of runs with other words before each, and where each run's words begin. */
function written(
  runs: readonly { readonly run: readonly string[]; readonly number: number }[],
  between: readonly (readonly string[])[],
  gaps?: Iterator<number>,
): { text: string; places: Map<number, number[]> } {
  let text = '';
  const add = (one: string): number => {
    text += one;
    const at = text.length - one.length;
    text += gaps?.next().value === 0 ? '\n\n' : ' ';
    return at;
  };
  const places = new Map<number, number[]>();
  for (const [index, { number, run }] of runs.entries()) {
    (between[index] ?? []).forEach(add);
    places.set(number, run.map(add));
  }
  return { text, places };
}

function isIn({ start, end }: { start: number; end: number }, at: number): boolean {
  return start <= at && at < end;
}

describe('whatever the texts are', () => {
  const few = fc.constantFrom('the', 'harbour', 'of', 'grain', 'a', 'quay', '“lost', 'it”', 'no.');
  const texts = fc.array(
    fc.array(few, { maxLength: 80 }).map((words) => words.join(' ')),
    { minLength: 2, maxLength: 5 },
  );

  test('passages lie in different texts, hold words, and begin and end with whole ones', () => {
    fc.assert(
      fc.property(texts, (all) => {
        for (const { texts: pair, passages, words, likeness } of findIn(all).reuses) {
          expect(pair[0]).toBeLessThan(pair[1]);
          expect(words).toBeGreaterThanOrEqual(8);
          expect(likeness).toBeGreaterThanOrEqual(0.6);
          for (const [side, { start, end }] of passages.entries()) {
            const text = all[pair[side] ?? 0] ?? '';
            expect(text.slice(start, end)).toMatch(/^\p{L}.*[\p{L}.]$/su);
            expect(text.slice(Math.max(0, start - 1), start + 1)).not.toMatch(/^\p{L}{2}$/u);
            expect(text.slice(end - 1, end + 1)).not.toMatch(/^\p{L}{2}$/u);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same is found again, and a text that has nothing to do with them changes nothing', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { reuses } = findIn(all);
        expect(findIn([...all, 'Zum Schluss etwas ganz anderes.']).reuses).toEqual(reuses);
      }),
      { numRuns: 200 },
    );
  });
});

const QUOTE =
  'we have lost forty tons of coffee, and nobody at the customs shed has noticed it since the spring';

/** What is found of two texts: kind and passages, one pair a line. */
type Case = [name: string, one: string, other: string, kind: string, a: string, b: string];
// prettier-ignore
const CASES: readonly Case[] = [
  [
    'a quotation, split by its attribution',
    `It rained. “We have lost forty tons of coffee,” said the officer of the northern harbour in an interview on Monday, “and nobody at the customs shed has noticed it since the spring.” Then he left.`,
    `According to the officer, “${QUOTE}.” Nobody answered.`,
    'quotation',
    'We have lost forty tons of coffee,” said the officer of the northern harbour in an interview on Monday, “and nobody at the customs shed has noticed it since the spring.',
    `${QUOTE}.`,
  ],
  [
    'what one quotes and the other says itself',
    `“${QUOTE},” he said.`,
    `The board wrote: ${QUOTE}.`,
    'quotation',
    QUOTE,
    `${QUOTE}.`,
  ],
  ...['‘ ’', '‹ ›', "' '", '《 》', '” ”', '’ ’', "`` ''", '〝 〟', '❝ ❞', '❛ ❜', '‟ ”'].map((marks): Case => [
    `a quotation between ${marks}`,
    `It rained. ${marks.replace(' ', QUOTE)} he said, and the sailors’ pay was due.`,
    `The board wrote: ${QUOTE}.`,
    'quotation',
    QUOTE,
    `${QUOTE}.`,
  ]),
  [
    'no quotation, behind the end of one that began in another paragraph',
    `“It rained.\n\nSo it was,” he said. ${QUOTE}.`,
    `The board wrote: ${QUOTE}.`,
    'copy',
    `${QUOTE}.`,
    `${QUOTE}.`,
  ],
  [
    'no quotation, with apostrophes at either side',
    `The ’twas-sayers’ guild: ${QUOTE}. The sailors’ pay was due.`,
    `The board wrote: ${QUOTE}.`,
    'copy',
    `${QUOTE}.`,
    `${QUOTE}.`,
  ],
  [
    'a quotation, split by an attribution of thirty words',
    `“We have lost forty tons of coffee,” ${Array.from({ length: 30 }, (_, at) => `said${at}`).join(' ')}, “and nobody at the customs shed has noticed it since the spring.”`,
    `According to the officer, “${QUOTE}.” Nobody answered.`,
    'quotation',
    `We have lost forty tons of coffee,” ${Array.from({ length: 30 }, (_, at) => `said${at}`).join(' ')}, “and nobody at the customs shed has noticed it since the spring.`,
    `${QUOTE}.`,
  ],
  [
    'a copy, in other quotes, dashes, case and forms of letters',
    'First. The ferry company’s café—closed since May—will re\u00ADopen with ninety seats. Last.',
    "The Ferry Company's cafe\u0301 - closed since May - will reopen with ninety seats.",
    'copy',
    'The ferry company’s café—closed since May—will re\u00ADopen with ninety seats.',
    "The Ferry Company's cafe\u0301 - closed since May - will reopen with ninety seats.",
  ],
  [
    'a copy with changes, whole sentences though their first word differs',
    'It was cold. Many shipments of salted fish rose by a third in March, the county council said on Monday. Good.',
    'So what. Some shipments of salted fish rose by one third in March, the county council said. Yes, it did.',
    'near-copy',
    'Many shipments of salted fish rose by a third in March, the county council said on Monday.',
    'Some shipments of salted fish rose by one third in March, the county council said.',
  ],
  [
    'Chinese, by its characters',
    '今天下雨。港务局表示，三月份咸鱼的运输量增长了百分之三十。',
    '据报道，港务局昨天表示，三月份咸鱼的运输量增长了百分之三十五。',
    'near-copy',
    '港务局表示，三月份咸鱼的运输量增长了百分之三十。',
    '港务局昨天表示，三月份咸鱼的运输量增长了百分之三十五。',
  ],
];

describe('what two texts share', () => {
  it.each(CASES)('%s', (_, one, other, kind, a, b) => {
    expect(inWords(findIn([one, other]), [one, other])).toEqual([[kind, a, b]]);
  });

  it('is nothing where they share a subject and its phrases only', () => {
    const texts = [
      'The harbour board has refused to pay for the new pier, the county council said on Monday.',
      'On Monday the county council wrote to the harbour board, which will not pay for a new pier.',
    ];
    expect(findIn(texts).reuses).toEqual([]);
  });

  it('is told of every two of several', () => {
    const texts = ['Ja.', 'Nein.', 'Doch.'].map((word) => `${word}\n\nHe wrote: ${QUOTE}.\n`);
    expect(findIn(texts).reuses.map(({ texts: pair }) => pair)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });
});

describe('what is left out, and counted', () => {
  const own = (number: number): string =>
    Array.from({ length: 40 }, (_, index) => `word${number}x${index}`).join(' ');
  const NOTICE = 'All rights reserved; no part of this may be printed again without a letter.';

  it('is what most texts have', () => {
    const texts = Array.from({ length: 30 }, (_, number) => `${own(number)}.\n\n${NOTICE}\n`);
    const { reuses, boilerplate } = findIn(texts);
    expect(reuses).toEqual([]);
    expect(boilerplate).toMatchObject({ passages: 30, texts: 30 });
  });

  it('is counted from eight words on', () => {
    for (const length of [8, 9, 10]) {
      const line = NOTICE.split(' ').slice(0, length).join(' ');
      const texts = Array.from({ length: 30 }, (_, number) => `${own(number)}. ${line}`);
      const { reuses, boilerplate } = findIn(texts);
      expect(reuses).toEqual([]);
      expect(boilerplate).toEqual({ passages: 30, words: 30 * length, texts: 30 });
    }
  });

  it('is a phrase of many texts, with too little beside it', () => {
    const phrase = 'all rights are of course';
    const texts = Array.from(
      { length: 30 },
      (_, number) => `${own(number)}. So ${phrase} ${number}.`,
    );
    const two = ['reserved by us', 'reserved by us'].map((end) => `The ${phrase} ${end}.`);
    const { reuses, phrases } = findIn([...texts, ...two]);
    expect(reuses).toHaveLength(1);
    expect(phrases).toEqual({ passages: 0, words: 0, texts: 0 });
    const less = findIn([
      ...texts,
      ...two.map((one, at) => `${own(40 + at)}. ${one.replace('The ', '')}`),
    ]);
    expect(less.reuses).toEqual([]);
    expect(less.phrases).toEqual({ passages: 2, words: 16, texts: 2 });
  });

  it('is said where it makes two texts one', () => {
    const texts = Array.from({ length: 30 }, (_, number) => `${own(number)}.\n\n${NOTICE}\n`);
    const twins = [1, 2].map((number) => `Twin ${number}. ${QUOTE}. ${NOTICE}`);
    expect(findIn([...texts, ...twins]).duplicates.map(({ texts: pair }) => pair)).toEqual([
      [30, 31],
    ]);
  });

  it('is not left out of a few texts, nor of versions of one text', () => {
    const three = Array.from({ length: 3 }, (_, number) => `${own(number)}.\n\n${NOTICE}\n`);
    expect(findIn(three).reuses).toHaveLength(3);
    const versions = Array.from({ length: 12 }, (_, number) => `${own(0)} and ${own(0)} ${number}`);
    expect(findIn(versions).reuses.length).toBeGreaterThanOrEqual(66);
  });

  it('is what a text says again itself', () => {
    const { reuses, repetitions } = findIn([`${QUOTE}. It is so. ${QUOTE}.`, own(1)]);
    expect(reuses).toEqual([]);
    expect(repetitions).toMatchObject({ passages: 1, texts: 1 });
  });

  it('is page furniture', () => {
    const pages = [1, 2].map((number) => ({
      ...parse(`${own(number)}.\n\n${NOTICE}\n`, { [NOTICE]: 'boilerplate' }, { file: '' }),
      language: 'en',
    }));
    expect(findReuse(pages).reuses).toEqual([]);
  });
});

test('copies of one text are told of, every two', () => {
  const texts = [`One. ${QUOTE}.`, 'Another.', `one ${QUOTE}`, `One! ${QUOTE}!`, ''];
  const { reuses } = findIn(texts);
  expect(reuses.map(({ texts: pair, kind }) => [...pair, kind])).toEqual([
    [0, 2, 'copy'],
    [0, 3, 'copy'],
    [2, 3, 'copy'],
  ]);
});

describe('copies of one text, and what they share with others', () => {
  const own = (name: string): string =>
    Array.from({ length: 30 }, (_, index) => `${name}${index}`).join(' ');
  const text = `${own('a')}. ${QUOTE}. ${own('z')}.`;

  it('is told of every copy of a few', () => {
    const { reuses } = findIn([text, text.toUpperCase(), `${own('c')}. ${QUOTE}.`]);
    expect(reuses.map(({ texts, words }) => [...texts, words])).toEqual([
      [0, 1, 79],
      [0, 2, 19],
      [1, 2, 19],
    ]);
  });

  it('is told of the first of many, and who is its copy', () => {
    const many = Array.from({ length: 200 }, () => text);
    const { copies, duplicates, reuses } = findIn([...many, `${own('c')}. ${QUOTE}.`]);
    expect(reuses.filter(({ texts }) => texts[1] === 200).map(({ texts }) => texts[0])).toEqual([
      0,
    ]);
    expect(duplicates).toHaveLength(199);
    expect(copies.map(({ length }) => length)).toEqual([200]);
  });

  it('is said of near copies too, though most texts have their words', () => {
    const many = Array.from({ length: 150 }, (_, number) => `Number ${number}. ${text}`);
    const { boilerplate, duplicates } = findIn([own('c'), ...many]);
    expect(duplicates.map(({ texts }) => texts[0])).toEqual(Array(149).fill(1));
    expect(duplicates.every(({ share }) => share > 0.9 && share < 1)).toBe(true);
    expect(boilerplate.texts).toBe(150);
  });
});

test('near copies in great number are said to be duplicates', () => {
  const name = '3,000 near copies of 400 words, 6 % of them replaced';
  const texts = CORPORA[name]().slice(0, 400);
  const { duplicates, reuses } = findIn(texts);
  expect(new Set(duplicates.flatMap(({ texts: pair }) => pair)).size).toBeGreaterThan(396);
  const pairs = reuses.filter(({ words }) => words > 300).map(({ texts: pair }) => pair.join());
  expect(new Set(pairs).size).toBe(pairs.length);
});

describe('time does not grow with the square of what there is', () => {
  const own = (name: string, length: number): string =>
    Array.from({ length }, (_, index) => `${name}x${index}`).join(' ');

  /** Seconds of the processor that finding takes, and the kinds of what is found. */
  const timed = (texts: readonly string[]): { seconds: number; kinds: Set<string> } => {
    const before = process.cpuUsage();
    const { reuses } = findIn(texts);
    const { user, system } = process.cpuUsage(before);
    return { seconds: (user + system) / 1e6, kinds: new Set(reuses.map(({ kind }) => kind)) };
  };

  test('of marks in a paragraph, which are never closed', { timeout: 120_000 }, () => {
    const marks = Array.from({ length: 40_000 }, (_, index) => `'q${index} dogs' x`).join(' ');
    const { seconds, kinds } = timed([`${marks}. ${QUOTE}.`, `So it is: “${QUOTE}.”`]);
    expect(kinds).toEqual(new Set(['quotation']));
    expect(seconds).toBeLessThan(10);
  });

  test('of parallels in a paragraph full of quotations', { timeout: 240_000 }, () => {
    const runs = Array.from({ length: 1000 }, (_, run) => own(`r${run}`, 12));
    const between = (run: number): string =>
      Array.from({ length: 60 }, (_, at) => `“${own(`s${run}s${at}`, 5)}” so`).join(' ');
    const { seconds, kinds } = timed([
      runs.map((run, at) => `“${run}” ${between(at)}`).join(' '),
      ...runs.map((run, at) => `${own(`t${at}`, 6)}: ${run}`),
    ]);
    expect(kinds).toEqual(new Set(['quotation']));
    expect(seconds).toBeLessThan(10);
  });

  test('of parallels between two texts', { timeout: 240_000 }, () => {
    const runs = Array.from({ length: 40_000 }, (_, run) => `${own(`r${run}`, 9)}.`);
    const turned = runs.map((_, at) => runs[(at * 7919) % runs.length]);
    const { seconds, kinds } = timed([runs.join(' '), turned.join(' ')]);
    expect(kinds).toEqual(new Set(['copy']));
    expect(seconds).toBeLessThan(18);
  });
});
