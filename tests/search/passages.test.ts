import { afterAll, describe, expect, test } from 'vitest';
import { noFilters } from '../../src/client/search-filters.ts';
import { hitAddress } from '../../src/client/search-link.ts';
import type { Hit } from '../../src/client/search-rank.ts';
import { makeEdition } from '../../src/edition.ts';
import type { AnnotationRecord } from '../../src/model/corpus.ts';
import type { NoteId } from '../../src/model/ids.ts';
import { passageCheck, readPassageLink } from '../../src/text/passage-link.ts';
import { articleRecord, corpus, pageRecord, seed, termRecord } from '../corpus.ts';
import { searchOf } from './site.ts';

const note = (id: string, on: string, plainText: string): AnnotationRecord => ({
  data: { kind: 'note' },
  id: id as NoteId,
  on,
  plainText,
  place: { file: 'content/articles/stake.mdx' },
});

const STAKE = `The stake

Harbour Corp. paid $586 million for an 18% stake, Mr. Zhang Jie (張杰) said on Monday. The e-commerce group, a
member of the Open Harbour Alliance,   holds ¥500 in cash and 1,000 crates; the Tide–Harbour pact is its own.

The pilots were asked about R&D. "We lost 46.2 million," one of them said, and the "port's" café was closed.

HRBR -1.45% is what the exchange showed.

Copyright The Gazette. All rights reserved.
`;
const LATER = `A later report

Nobody at the quay had heard of the stake. The OHA was silent, and so was Harbour.

The pact was shelved, the Gazette wrote. It had cost the pilots a winter.
`;
const FIGURES = `Sums

The bridge was valued at US$810 million. A tunnel would cost US$2.5bn, RMB640 a head, or 18 per cent of all taxes.
`;
const CHINESE = `港口日志

張杰离开了码头。旧渡轮在第二座桥附近遇到了大雾，手机操作系统占有80%的市场。

领航员数了两遍灯。
`;
const GERMAN = `Der Hafen

Die Schiffe verließen den Hafen. Niemand zählte die Häuser am Ufer.
`;

const { edition, problems } = makeEdition(
  corpus({
    seeds: [
      seed('stake.txt', STAKE),
      seed('later.txt', LATER),
      seed('figures.txt', FIGURES),
      seed('zh.txt', CHINESE),
      seed('de.txt', GERMAN),
    ],
    articles: [
      articleRecord(
        'stake',
        {
          seed: 'stake.txt',
          original: { outlet: 'The Gazette', published: '2013-04-30' },
          basis: { outlet: 'editor', published: 'editor' },
        },
        {
          annotations: [note('price', '$586 million', 'The price of a lighthouse, as we think.')],
          mentions: [
            {
              of: 'zhang-jie',
              on: 'one of them',
              place: { file: 'content/articles/stake.mdx' },
            },
          ],
        },
      ),
      articleRecord('later', {
        seed: 'later.txt',
        original: { outlet: 'Weekly', published: '2014' },
        basis: { outlet: 'editor', published: 'editor' },
      }),
      articleRecord('log', { seed: 'zh.txt', language: 'zh' }),
      articleRecord('hafen', { seed: 'de.txt', language: 'de' }),
    ],
    terms: [
      {
        ...termRecord('oha', { name: 'Open Harbour Alliance', aliases: ['OHA'] }),
        plainText: 'A league of ports.',
      },
      termRecord('zhang-jie', { name: 'Zhang Jie', kind: 'person', aliases: ['张杰'] }),
    ],
    pages: [
      {
        ...pageRecord('essay', { title: 'On lamps' }),
        plainText: 'A lamp is counted twice. Nobody knows why.',
      },
    ],
  }),
);
const { find, remove } = await searchOf(edition);
afterAll(remove);

/** `stake p1: $586` for each hit: where it stands and what is marked. */
async function hits(query: string): Promise<string[]> {
  return (await find(query)).hits.map(inBrief);
}

function inBrief({ found, marks, passage }: Hit): string {
  const page = found.page.address.replace(/^.*\/(?=[^/]+\/$)|\/$/g, '');
  const words = marks.map(({ start, end }) => passage.text.slice(start, end)).join(' | ');
  return `${page} ${passage.id}: ${words}`;
}

test('the corpus is without errors', () => {
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('words, figures and signs', () => {
  const CASES = [
    ['$586', ['stake p1: $586']],
    ['586', ['stake p1: 586']],
    ['18%', ['figures p1: 18 per cent', 'stake p1: 18%']],
    ['18 percent', ['figures p1: 18 per cent', 'stake p1: 18%']],
    ['18% taxes', ['figures p1: 18 per cent | taxes']],
    ['"18% of all taxes"', ['figures p1: 18 per cent of all taxes']],
    ['$810', ['figures p1: $810']],
    ['US$810', ['figures p1: US$810']],
    ['810 million', ['figures p1: 810 | million']],
    ['"810 million"', ['figures p1: 810 million']],
    ['"$810 million"', ['figures p1: $810 million']],
    ['$2.5', ['figures p1: $2.5']],
    ['2.5bn', ['figures p1: 2.5bn']],
    ['640', ['figures p1: 640']],
    ['¥', ['stake p1: ¥500']],
    ['￥500', ['stake p1: ¥500']],
    ['1000 crates', ['stake p1: 1,000 | crates']],
    ['46.2', ['stake p2: 46.2']],
    ['e-commerce', ['stake p1: e-commerce']],
    ['ecommerce', ['stake p1: e-commerce']],
    ['commerce', ['stake p1: commerce']],
    ['R&D', ['stake p2: R&D']],
    ['tide', ['stake p1: Tide']],
    ['cafe', ['stake p2: café']],
    ['port', ['oha _definition: ports', 'stake p2: port']],
    ['shelve', ['later p2: shelved']],
    ['“lost 46.2 million”', ['stake p2: lost 46.2 million']],
    ['"the pilots a"', ['later p2: the pilots a']],
    ['Häuser', ['hafen p1: Häuser']],
    ['verliessen', ['hafen p1: verließen']],
  ] as const;
  test.each(CASES)('%s', async (query, expected) => {
    expect(await hits(query)).toEqual(expected);
  });

  test('a figure is not found inside another, nor a share price at all', async () => {
    expect(await hits('462')).toEqual([]);
    expect(await hits('HRBR')).toEqual([]);
  });
});

test('each language is stemmed by its own rules', async () => {
  expect(await hits('Schiff')).toEqual(['hafen p1: Schiffe']);
  expect(await hits('Haus')).toEqual(['hafen p1: Häuser']);
  expect((await hits('pilot')).sort()).toEqual(['later p2: pilots', 'stake p2: pilots']);
});

describe('Chinese', () => {
  test.each(['張杰', '张杰', '杰'])('a name is found by %s in any text', async (query) => {
    const found = await hits(query);
    expect(found.some((hit) => hit.startsWith('log p1: 張杰') || hit === 'log p1: 杰')).toBe(true);
    expect(found.some((hit) => hit.startsWith('stake p1:'))).toBe(true);
  });

  test.each(['手机', '操作系统', '機操作', '系統', '数了两遍'])('%s is found', async (query) => {
    const [first] = (await find(query)).hits;
    expect(first?.found.page.address).toBe('/articles/log/');
    const [mark] = first?.marks ?? [];
    expect(mark && mark.end - mark.start).toBe(query.length);
  });
});

describe('terms', () => {
  test('a short form finds the long one and the other way about, and says so', async () => {
    const short = await find('OHA');
    expect(short.hits.map(inBrief)).toEqual([
      'oha _definition: Open Harbour Alliance | OHA',
      'later p1: OHA',
      'stake p1: Open Harbour Alliance',
    ]);
    expect(short.query.parts[0]?.also).toEqual(['Open Harbour Alliance']);
    const long = await find('open harbour alliance');
    expect(long.hits.map(inBrief).sort()).toEqual(short.hits.map(inBrief).sort());
  });

  test('a passage that means a term without naming it is found by its name', async () => {
    expect(await hits('Zhang Jie lost')).toEqual(['stake p2: lost | one of them']);
  });

  test('a quoted name is taken as it is', async () => {
    expect(await hits('"OHA"')).toEqual(['oha _definition: OHA', 'later p1: OHA']);
  });

  test('what is not found is looked for in the glossary', async () => {
    const { hits: none, near } = await find('Aliance');
    expect(none).toEqual([]);
    expect(near.map(({ id }) => id)).toEqual(['oha']);
  });
});

test('notes, definitions and essays are found, and say what they are', async () => {
  const kinds = async (query: string) =>
    (await find(query)).hits.map(({ passage }) => [passage.kind, passage.place]);
  expect(await kinds('lighthouse')).toEqual([['note', 'Note 1']]);
  expect(await kinds('league')).toEqual([['term', undefined]]);
  expect(await kinds('counted twice')).toEqual([['essay', undefined]]);
});

test('page furniture is found last', async () => {
  const found = (await find('gazette')).hits;
  expect(found.map(({ passage }) => passage.isFurniture ?? false)).toEqual([false, true]);
});

test('words that stand in no passage together are found apart, and what is missing is said', async () => {
  const apart = await find('lighthouse winter');
  expect(apart.isWhole).toBe(false);
  expect(apart.hits.map(inBrief).sort()).toEqual(['later p2: winter', 'stake price: lighthouse']);
  expect((await find('stake zeppelin')).missing).toEqual(['zeppelin']);
  expect((await find('"pilots stake" winter')).hits).toEqual([]);
});

test('a note that holds all words hides no passage of a text', async () => {
  const price = await find('price crates lighthouse');
  expect(price.hits.map(({ passage }) => passage.kind)).toContain('text');
});

test('terms are offered for the part that is not found, the likeliest first', async () => {
  const { near } = await find('stake Aliance');
  expect(near.map(({ id }) => id)).toEqual(['oha']);
});

test('every term of a query is looked for by all its names', async () => {
  const { query, hits: found } = await find('张杰 OHA 张杰 harbour OHA Zhang Jie');
  expect(query.parts.filter(({ also }) => also.length > 0).length).toBeGreaterThan(2);
  expect(found[0]?.found.page.address).toBe('/articles/stake/');
});

test('a hit in the names of a term leads to the name', async () => {
  const [hit] = (await find('"OHA"')).hits;
  expect(hit && hitAddress(hit)).toBe('/glossary/oha/#:~:text=OHA');
});

describe('filters', () => {
  const having = (chosen: object) => ({ filters: { ...noFilters, ...chosen } });
  test.each([
    [{ year: ['2014'] }, ['later']],
    [{ source: ['The Gazette'] }, ['stake']],
    [{ source: ['The Gazette', 'Weekly'] }, ['stake', 'later']],
    [{ kind: ['term'] }, ['oha']],
    [{ term: ['zhang-jie'] }, ['stake']],
    [{ term: ['zhang-jie', 'oha'], kind: ['text'] }, ['stake']],
    [{ year: ['1900'] }, []],
  ])('%o', async (chosen, pages) => {
    const { hits: left } = await find('harbour', having(chosen));
    const found = left.map(({ found: { page } }) => page.address.split('/').at(-2));
    expect([...new Set(found)].sort()).toEqual(pages.toSorted());
  });

  test('hold for the passage, not only for its page', async () => {
    const { hits: left } = await find('pilots', having({ term: ['oha'] }));
    expect(left).toEqual([]);
  });
});

test('by date, the undated last', async () => {
  const years = async (sort: 'newest' | 'oldest') => {
    const all = (await find('harbour', { sort })).hits.map(({ found }) =>
      found.page.date?.slice(0, 4),
    );
    return all.filter((year, index) => year !== all[index - 1]);
  };
  expect(await years('newest')).toEqual(['2014', '2013', undefined]);
  expect(await years('oldest')).toEqual(['2013', '2014', undefined]);
});

test('the link names the block and just the words, as they stand in the source', async () => {
  for (const query of [
    '"Open Harbour Alliance" holds',
    'zhang crates',
    '手机操作',
    'café closed',
  ]) {
    const [hit] = (await find(query)).hits;
    if (!hit) throw new Error(query);
    const link = readPassageLink(`https://example.org${hitAddress(hit)}`);
    const article = edition.articles.find(({ slug }) => hit.found.page.address.includes(slug));
    const block = article?.document.blocks.find(({ id }) => id === link?.block);
    const text = article?.document.text.slice(block?.start, block?.end);
    expect(passageCheck(text?.slice(link?.from, link?.to) ?? '')).toBe(link?.check);
  }
});

describe('whatever is typed is a query', () => {
  test.each([
    '',
    '   ',
    '…—!?',
    '"',
    '""',
    '(.*+[',
    '\\',
    '<script>alert(1)</script>',
    '\ud83d',
    'a\udc00b',
    'مرحبا بالعالم',
    '‮stake‬',
    'stake\u0000',
    '%',
    '__proto__ constructor',
  ])('%j', async (query) => {
    await expect(find(query)).resolves.toBeDefined();
  });

  test('a very long one is cut, and says so', async () => {
    expect((await find('stake '.repeat(50_000))).query.isCut).toBe(true);
    const many = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    expect((await find(`stake ${many}`)).query.isCut).toBe(true);
  });
});
