import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/io/read-corpus.ts';
import { projectFolder, readSettings } from '../../src/io/settings.ts';
import { hasErrors } from '../../src/model/problem.ts';
import { corpusFolder } from './corpus-folder.ts';
import { inBrief } from './in-brief.ts';

function read(corpus: string) {
  return readCorpus(readSettings({ CORPUS: corpus }, '/').settings);
}

/** A corpus of one text, with files of content to be tried. */
function problemsOf(content: Readonly<Record<string, string | Uint8Array>>) {
  return read(corpusFolder({ 'seeds/a.txt': 'Text.', 'content/site.yaml': '', ...content }))
    .problems;
}

const PAGE = '---\ntitle: A\n---\n';
const TERM = '---\nname: A\nkind: place\n---\n';

describe('a corpus', () => {
  it('is read whole', () => {
    const folder = corpusFolder({
      'seeds/a.txt': 'Text.',
      'content/site.yaml': 'title: Letters\nlanguage: de\ninterface: en\neditors: [Kim, Lee]\n',
      'content/articles/1913/letter.mdx':
        '\uFEFF---\r\nseed: a.txt\r\ntitle: Letter\r\n---\r\nOn [Amos](term:amos).\r\n\r\n<Mention of="amos" on="Text" />\r\n<Note id="wish" on="Text">\r\nA *wish*.\r\n</Note>\r\n',
      'content/glossary/amos.mdx': '---\nname: AMOS\nkind: system\nsee: [b]\n---\nA *system*.\n',
      'content/pages/about.mdx': '---\ntitle: About\n---\nSee [it](article:letter).\n',
      'content/pages/map.png': 'x',
      'content/.DS_Store': 'x',
    });
    const { corpus, problems } = read(folder);
    expect(problems).toEqual([]);
    expect(corpus).toMatchObject({
      site: { title: 'Letters', language: 'de', editors: ['Kim', 'Lee'] },
      seeds: [{ path: 'a.txt' }],
      articles: [
        {
          slug: 'letter',
          file: 'content/articles/1913/letter.mdx',
          meta: { seed: 'a.txt', title: 'Letter', draft: false },
          keyLines: { seed: 2, title: 3 },
          links: [{ href: 'term:amos', place: { line: 5, column: 4 } }],
          mentions: [{ of: 'amos', on: 'Text', place: { line: 7, column: 1 } }],
          annotations: [
            {
              data: { kind: 'note' },
              id: 'wish',
              on: 'Text',
              plainText: 'A wish.',
              place: { line: 8, column: 1 },
            },
          ],
          plainText: 'On Amos.',
        },
      ],
      terms: [{ id: 'amos', meta: { name: 'AMOS', see: ['b'] }, plainText: 'A system.' }],
      pages: [{ slug: 'about', meta: { title: 'About' }, links: [{ href: 'article:letter' }] }],
    });
  });

  it('of texts alone has defaults, and a warning', () => {
    const folder = corpusFolder({ 'a.txt': 'Text.', 'b.txt': 'Text.' });
    const { corpus, problems } = read(folder);
    expect(problems.map(inBrief)).toEqual(['corpus/no-content content']);
    expect(hasErrors(problems)).toBe(false);
    expect(corpus.name).toMatch(/^variorum-/);
    expect(corpus.site).toEqual({ language: 'en', editors: [], offline: { askAbove: 50 } });
    expect(corpus.seeds).toHaveLength(2);
  });
});

describe('a corpus with faults', () => {
  it('is read as an empty one where it is not there', () => {
    const { corpus, problems } = read('/nowhere/at/all');
    expect(problems.map(inBrief)).toEqual(['corpus/missing /nowhere/at/all']);
    expect(corpus).toMatchObject({ name: 'all', seeds: [], articles: [], terms: [], pages: [] });
    expect(read(join(corpusFolder({ 'a.txt': 'x' }), 'a.txt')).problems).toMatchObject([
      { code: 'corpus/missing' },
    ]);
  });

  it('tells all of them at once', () => {
    const folder = corpusFolder({
      'seeds/empty.txt': '',
      'content/site.yaml': 'titel: A\n',
      'content/events.yaml': 'id: a\n',
      'content/parallels.yaml': '- verdict: maybe\n',
      'content/articles/a.mdx': '---\nseed: a.txt\ncolour: red\n---\n\n[x](trem:y)\n\n<Note />\n',
      'content/articles/b.mdx': '---\nseed: b.txt\n---\nless than <1%\n\n<Note />\n',
      'content/glossary/C.mdx': '---\nname: C\n---\n{1}\n',
      'content/pages/about.mdx': '---\ntitle: A: B\n---\nimport x\n',
    });
    const { corpus, problems } = read(folder);
    expect(problems.map(inBrief).sort()).toEqual([
      'link/unknown-scheme content/articles/a.mdx:6:1',
      'mdx/code content/glossary/C.mdx:4:1',
      'mdx/missing-attribute content/articles/a.mdx:8:1',
      'mdx/missing-attribute content/articles/a.mdx:8:1',
      'mdx/syntax content/articles/b.mdx:4:11',
      'mdx/syntax content/pages/about.mdx:4:1',
      'name/not-a-slug content/glossary/C.mdx',
      'schema/invalid content/parallels.yaml:1:3',
      'schema/missing-key content/glossary/C.mdx:2',
      'schema/missing-key content/parallels.yaml:1:3',
      'schema/unknown-key content/articles/a.mdx:3:1',
      'schema/unknown-key content/site.yaml:1:1',
      'seed/empty seeds/empty.txt',
      'yaml/not-a-list content/events.yaml:1:1',
      'yaml/syntax content/pages/about.mdx:2:8',
    ]);
    expect(corpus.articles.map(({ slug }) => slug)).toEqual(['b']);
  });
});

it('the default corpus has no problems', () => {
  const { corpus, problems } = readCorpus(readSettings({}, projectFolder).settings);
  expect(problems).toEqual([]);
  expect(corpus.articles.length).toBeGreaterThan(0);
});

describe('the names of files', () => {
  it.each([
    ['content/articles/WSJ Amos (1).mdx', 'content/articles/wsj-amos-1.mdx'],
    ['content/glossary/open_handset.mdx', 'content/glossary/open-handset.mdx'],
    ['content/pages/-about-.mdx', 'content/pages/about.mdx'],
  ])('%s cannot be an address; %s could', (file, nearest) => {
    const [first] = problemsOf({ [file]: '---\ntitle: A\nseed: a\nname: A\nkind: place\n---\n' });
    expect(first).toMatchObject({ code: 'name/not-a-slug', file });
    expect(first?.mend).toContain(`Rename it to \`${nearest}\``);
  });

  it('are offered nothing where nothing is left of them', () => {
    const [first] = problemsOf({ 'content/pages/---.mdx': PAGE });
    expect(first).toMatchObject({ code: 'name/not-a-slug' });
    expect(first?.mend).not.toContain('Rename');
  });

  it('may be of any script', () => {
    expect(problemsOf({ 'content/glossary/微博.mdx': TERM })).toEqual([]);
  });

  it('must not be an address that the site has already', () => {
    const found = problemsOf({ 'content/pages/search.mdx': PAGE });
    expect(found.map(inBrief)).toEqual(['page/reserved content/pages/search.mdx']);
  });
});

describe('files that are not read', () => {
  it.each([
    ['content/articles/a.md', 'Rename it to `content/articles/a.mdx`'],
    ['content/site.yml', 'Rename it to `content/site.yaml`'],
    ['content/parallels.yml', 'Rename it to `content/parallels.yaml`'],
    ['content/measures.yml', 'Rename it to `content/measures.yaml`'],
    ['content/glossary/places/a.mdx', '`content/glossary/*.mdx`'],
    ['content/notes.txt', 'Move it out'],
    ['content/site.md', 'Move it out'],
  ])('%s: %s', (file, advice) => {
    const [first] = problemsOf({ [file]: 'x' });
    expect(first).toMatchObject({ code: 'corpus/unread', severity: 'warning', file });
    expect(first?.mend).toContain(advice);
  });
});

describe('files and folders that are not what they seem', () => {
  it('a file named `content/articles` is not read', () => {
    const found = problemsOf({ 'content/articles': 'x' });
    expect(found.map(inBrief)).toEqual(['corpus/unread content/articles']);
  });

  it('a file named `content` is no folder', () => {
    const { problems } = read(corpusFolder({ 'seeds/a.txt': 'Text.', content: 'x' }));
    expect(problems.map(inBrief)).toEqual(['corpus/unreadable content']);
    expect(problems[0]?.what).toContain('it is no folder (ENOTDIR)');
  });

  it('a folder named like a file is a folder', () => {
    expect(problemsOf({ 'content/articles/a.mdx/b.mdx': '---\nseed: a.txt\n---\n' })).toEqual([]);
  });

  it('a link to nothing is told, wherever it stands', () => {
    const folder = corpusFolder({ 'seeds/a.txt': 'Text.' });
    mkdirSync(join(folder, 'content/pages'), { recursive: true });
    symlinkSync('gone.mdx', join(folder, 'content/pages/about.mdx'));
    expect(read(folder).problems.map(inBrief)).toEqual([
      'corpus/unreadable content/pages/about.mdx',
    ]);
  });

  it('a file in another encoding is told with the line', () => {
    const bytes = Buffer.from('---\r\ntitle: März\r\n---\r\n', 'latin1');
    const found = problemsOf({ 'content/pages/about.mdx': bytes });
    expect(found.map(inBrief)).toEqual(['content/not-utf8 content/pages/about.mdx:2']);
  });

  it('front matter that never ends is told', () => {
    const found = problemsOf({ 'content/pages/about.mdx': '---\ntitle: A\n\nText.' });
    expect(found.map(inBrief)).toEqual(['yaml/syntax content/pages/about.mdx:1:1']);
  });

  it('a file without front matter lacks what it requires', () => {
    const found = problemsOf({ 'content/pages/about.mdx': 'Text.' });
    expect(found.map(inBrief)).toEqual(['schema/missing-key content/pages/about.mdx:1']);
  });

  it('a site.yaml that is no YAML leaves the defaults', () => {
    const folder = corpusFolder({ 'seeds/a.txt': 'Text.', 'content/site.yaml': '- A' });
    const { corpus, problems } = read(folder);
    expect(problems.map(inBrief)).toEqual(['yaml/not-a-mapping content/site.yaml:1:1']);
    expect(corpus.site.language).toBe('en');
  });
});

it.each(['<Mention of="amos" on="words" />\n', '<Note id="a" on="words">\nText.\n</Note>\n'])(
  'an element needs a source to be attached to: %j',
  (element) => {
    const found = problemsOf({
      'content/glossary/a.mdx': TERM + element,
      'content/pages/about.mdx': PAGE + element,
    });
    expect(found.map(inBrief)).toEqual([
      'mdx/misplaced-element content/glossary/a.mdx:5:1',
      'mdx/misplaced-element content/pages/about.mdx:4:1',
    ]);
    expect(found[0]?.what).toContain('"words"');
  },
);

it('a picture that is not there, or not of the corpus, is named, at its line', () => {
  const folder = corpusFolder({
    'seeds/a.txt': 'A text.\n',
    'content/pages/about.mdx':
      '---\ntitle: About\n---\n\n![a map](map.png) and ![a plan](plan.png)\n\n![mine](../../../mine.png)\n',
    'content/pages/plan.png': 'not really',
  });
  expect(read(folder).problems).toMatchObject([
    { code: 'image/missing', line: 5, column: 1 },
    {
      code: 'image/missing',
      line: 7,
      column: 1,
      what: expect.stringContaining('outside') as string,
    },
  ]);
});
