import { describe, expect, it } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { readCorpus } from '../../src/io/read-corpus.ts';
import { readSettings } from '../../src/io/settings.ts';
import { corpusFolder } from './corpus-folder.ts';
import { inBrief } from './in-brief.ts';

const PASSAGE = '[thirty](article:letter?on=thirty+crates)';

function read(questions: string | undefined) {
  const files = { 'seeds/letter.txt': 'There are thirty crates.', 'content/site.yaml': '' };
  const folder = corpusFolder(
    questions === undefined ? files : { ...files, 'content/questions.mdx': questions },
  );
  return readCorpus(readSettings({ CORPUS: folder }, '/').settings);
}

function editionOf(questions: string | undefined) {
  const { corpus, problems } = read(questions);
  expect(problems).toEqual([]);
  return makeEdition(corpus);
}

describe('the questions of a corpus', () => {
  it('are shown under a heading of their own, and their links are resolved', () => {
    const { edition, problems } = editionOf(`Two.\n\n## How many?\n\n${PASSAGE}.\n\n## Since when?\n
[Long][1].\n\n[1]: article:letter?on=There+are\n`);
    expect(problems).toEqual([]);
    expect(edition.questions).toEqual({
      title: 'Questions this edition answers',
      file: 'content/questions.mdx',
    });
    expect(edition.links.get('article:letter?on=There+are')).toBe('/articles/letter/#p1');
  });

  it('may have another heading', () => {
    const { edition } = editionOf(`---\ntitle: Asked often\n---\n\n## How many?\n\n${PASSAGE}\n`);
    expect(edition.questions?.title).toBe('Asked often');
  });

  it('need not be there', () => {
    expect(editionOf(undefined).edition.questions).toBeUndefined();
  });

  it('must rest on words that stand in the text', () => {
    const { problems } = editionOf('## How many?\n\n[Forty](article:letter?on=forty).\n');
    expect(problems.map(inBrief)).toEqual(['anchor/not-found content/questions.mdx:3:1']);
  });
});

describe('questions with faults', () => {
  it.each([
    ['', 'question/malformed content/questions.mdx', 'no question'],
    [PASSAGE, 'question/malformed content/questions.mdx', '## Why'],
    [`# How many?\n\n${PASSAGE}`, 'question/malformed content/questions.mdx:1:1', '`## How many?`'],
    [
      `## How many?\n\n### Crates\n\n${PASSAGE}`,
      'question/malformed content/questions.mdx:1:1',
      '',
    ],
    ['## How many?', 'question/malformed content/questions.mdx:1:1', '"How many?" has no answer'],
    ['## How many?\n\nThirty.', 'question/no-passage content/questions.mdx:1:1', '"How many?"'],
    [
      `## How many?\n\n[Thirty](article:letter).\n\n## When?\n\n${PASSAGE}`,
      'question/no-passage content/questions.mdx:1:1',
      '?on=',
    ],
    [
      `## How many?\n\n${PASSAGE}\n\n<Note id="a" on="thirty">\nA.\n</Note>`,
      'mdx/misplaced-element content/questions.mdx:5:1',
      '',
    ],
    [
      '---\ntitel: A\n---\n## How many?\n',
      'schema/unknown-key content/questions.mdx:2:1',
      '`title`',
    ],
  ])('%j', (body, brief, says) => {
    const [first] = read(body).problems;
    expect(first && inBrief(first)).toBe(brief);
    expect(`${first?.what} ${first?.mend}`).toContain(says);
  });
});
