import { describe, expect, test } from 'vitest';
import { nameFinder } from '../../src/glossary/find-names.ts';
import { makeGlossary } from '../../src/glossary/glossary.ts';
import { namesOf } from '../../src/glossary/names.ts';
import type { Slug } from '../../src/model/ids.ts';
import { parse } from '../../src/parse/parse.ts';
import { termRecord } from '../corpus.ts';

const TERMS = [
  termRecord('sina-weibo', { name: 'Sina Weibo', kind: 'service', aliases: ['Weibo', '新浪微博'] }),
  termRecord('sina', { name: 'Sina', kind: 'organisation', aliases: ['新浪'] }),
  termRecord('taobao', { name: 'Taobao', kind: 'service', aliases: ['taobao.com'] }),
  termRecord('g-five', { name: "G'Five", kind: 'organisation' }),
  termRecord('app-store', { name: 'app store', kind: 'concept' }),
  termRecord('c-plus-plus', { name: 'C++', kind: 'system' }),
  termRecord('apple', { name: 'Apple', kind: 'organisation' }),
];
const find = nameFinder(namesOf(TERMS).names);

describe('names are found', () => {
  test.each([
    ['the longest first', 'Sina Weibo and Sina', ['sina-weibo: Sina Weibo', 'sina: Sina']],
    ['as whole words only', 'Weiboesque Pineapple', []],
    ['before a possessive', 'Weibo’s users', ['sina-weibo: Weibo']],
    ['in the case they are written in', 'an apple, SINA', []],
    ['in any case where they are concepts', 'App Store', ['app-store: App Store']],
    ['over a line end', 'Sina\r\n Weibo', ['sina-weibo: Sina\r\n Weibo']],
    ['with any apostrophe', 'G’Five', ['g-five: G’Five']],
    ['with signs in them', 'C++ and C', ['c-plus-plus: C++']],
    ['in a domain', 'see taobao.com.', ['taobao: taobao.com']],
    ['in a domain with its www', 'www.taobao.com', ['taobao: taobao.com']],
    ['not within a longer address', 'Weibo.com, Sina@x.org, world.taobao.com, x@taobao.com', []],
    ['before a stop without its space', 'on Weibo.Then Sina', ['sina-weibo: Weibo', 'sina: Sina']],
    ['after one', 'It ended.Weibo went on', ['sina-weibo: Weibo']],
    ['between letters of a script without spaces', '在新浪微博上', ['sina-weibo: 新浪微博']],
    ['in composed and decomposed letters', 'Cafe\u0301 Weibo', ['sina-weibo: Weibo']],
  ])('%s', (_, text, expected) => {
    const found = find(text).map(({ term, start, end }) => `${term}: ${text.slice(start, end)}`);
    expect(found).toEqual(expected);
  });
});

test('two terms may not claim one name', () => {
  const { problems } = namesOf([
    termRecord('sina', { name: 'Sina', aliases: ['Weibo'] }),
    termRecord('sina-weibo', { name: 'Weibo' }),
  ]);
  expect(problems).toMatchObject([
    { code: 'glossary/duplicate-name', file: 'content/glossary/sina-weibo.mdx' },
  ]);
  expect(problems[0]?.what).toContain('"Weibo" is a name of "sina"');
});

test('nor may they claim it in another case, where case does not count', () => {
  const { names, problems } = namesOf([
    termRecord('tea', { name: 'tea' }),
    termRecord('tea-house', { name: 'Tea', kind: 'organisation' }),
    termRecord('sina', { name: 'Sina', kind: 'organisation' }),
    termRecord('sina-test', { name: 'SINA', kind: 'system' }),
  ]);
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ['glossary/duplicate-name', 'content/glossary/tea-house.mdx'],
  ]);
  expect(names.map(({ words }) => words)).toEqual(['tea', 'Sina', 'SINA']);
});

const TEXT = [
  'Weibo is a service of Sina. Mr. Li said Weibo was late. Nobody knew.',
  'Its search service was withdrawn. Apple pie was served.',
  'Copyright Sina. All rights reserved.',
].join('\n\n');

function glossary(editors: { term: string; on: string }[]) {
  const { document } = parse(TEXT, { 'Copyright Sina': 'boilerplate' }, { file: 'seeds/a.txt' });
  return makeGlossary(
    [...TERMS, termRecord('google-search', { name: 'Google Search', kind: 'service' })],
    [
      {
        slug: 'a' as Slug,
        document,
        language: 'en',
        editors: editors.map(({ term, on }) => ({
          term: term as 'none',
          passage: { start: TEXT.indexOf(on), end: TEXT.indexOf(on) + on.length },
          place: { file: 'content/articles/a.mdx', line: 9 },
        })),
      },
    ],
    'en',
  );
}

function shown(editors: { term: string; on: string }[]): string[] {
  return glossary(editors)
    .mentionsOf('a' as Slug)
    .map(({ term, start, end, by, first }) => {
      return `${term}: ${TEXT.slice(start, end)} (${by}${first ? ', first' : ''})`;
    });
}

test('mentions are found by name, the first in each block marked, boilerplate left out', () => {
  expect(shown([])).toEqual([
    'sina-weibo: Weibo (name, first)',
    'sina: Sina (name, first)',
    'sina-weibo: Weibo (name)',
    'apple: Apple (name, first)',
  ]);
});

test("the editor's word stands over what was found by name", () => {
  const mentions = shown([
    { term: 'google-search', on: 'search service' },
    { term: 'none', on: 'Apple pie' },
  ]);
  expect(mentions).toContain('google-search: search service (meaning, first)');
  expect(mentions.join()).not.toContain('apple');
});

test('what the editor says twice is one mention', () => {
  const twice = { term: 'google-search', on: 'search service' };
  const mentions = shown([twice, twice]);
  expect(mentions.filter((one) => one.startsWith('google-search'))).toHaveLength(1);
});

test('to unlink what is not linked is a problem', () => {
  expect(glossary([{ term: 'none', on: 'Nobody' }]).problems).toContainEqual(
    expect.objectContaining({
      code: 'glossary/nothing-to-unlink',
      line: 9,
      what: expect.stringContaining('"Nobody"') as string,
    }),
  );
});

test('a term lists every mention with its sentence', () => {
  const weibo = glossary([]).terms.find(({ id }) => id === 'sina-weibo');
  const sentences = weibo?.mentions[0]?.mentions.map(({ sentence }) => {
    return TEXT.slice(sentence.start, sentence.end).trim();
  });
  expect(sentences).toEqual(['Weibo is a service of Sina.', 'Mr. Li said Weibo was late.']);
});

test('terms are sorted as a library files them', () => {
  const { terms } = makeGlossary(
    ['Weibo', 'The Wall Street Journal', 'Taobao', 'theory'].map((name, index) => {
      return termRecord(`t${index}`, { name });
    }),
    [],
    'en',
  );
  expect(terms.map(({ name }) => name)).toEqual([
    'Taobao',
    'theory',
    'The Wall Street Journal',
    'Weibo',
  ]);
});

test('a term that no text mentions is a problem', () => {
  const idle = glossary([]).problems.filter(({ code }) => code === 'glossary/never-mentioned');
  expect(idle.map(({ file }) => file)).toContain('content/glossary/taobao.mdx');
  expect(idle.map(({ file }) => file)).not.toContain('content/glossary/sina.mdx');
});
