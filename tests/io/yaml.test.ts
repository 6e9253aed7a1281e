import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/io/yaml.ts';

function mapping(text: string, firstLine = 1) {
  const read = readYaml(text, 'site.yaml', firstLine);
  if ('problem' in read) throw new Error(read.problem.what);
  return read.mapping;
}

describe('values', () => {
  it.each(['1999', '2013-04~', '2013-04-29', '1%', 'true', 'null', '~', '0x10', '1e3', '16:14'])(
    'keeps %s as it is written',
    (text) => {
      expect(mapping(`key: ${text}`).value).toEqual({ key: text });
    },
  );

  it('takes a key with nothing behind it for absent, an empty text for a text', () => {
    expect(mapping('url:\ntitle: ""\noriginal: {place:, outlet: WSJ}').value).toEqual({
      title: '',
      original: { outlet: 'WSJ' },
    });
  });

  it.each(['', '# nothing but a remark', '---\n'])('reads %j as no keys at all', (text) => {
    expect(mapping(text)).toMatchObject({ value: {}, keyLines: {} });
  });

  it('treats no key specially', () => {
    expect(Object.entries(mapping('__proto__: x\n<<: y').value)).toEqual([
      ['__proto__', 'x'],
      ['<<', 'y'],
    ]);
  });
});

describe('places', () => {
  const read = mapping(
    '# 3\r\ntitle: A\r\noriginal:\r\n  authors:\r\n    - B\r\n    - C\r\nurl:\r\n',
    3,
  );

  it('knows the line of every key, in the whole file', () => {
    expect(read.keyLines).toEqual({ title: 4, original: 5, url: 9 });
  });

  it.each([
    [['title'], 4, 1],
    [['original', 'authors'], 6, 3],
    [['original', 'authors', 1], 8, 7],
    [['original', 'place'], 5, 1],
    [['title', 0], 4, 1],
    [['url'], 9, 1],
  ])('finds %j, or what is nearest above it', (path, line, column) => {
    expect(read.placeOf(path)).toEqual({ file: 'site.yaml', line, column });
  });

  it('has the beginning for what is nowhere', () => {
    expect(read.placeOf(['seed'])).toEqual({ file: 'site.yaml', line: 3 });
  });
});

describe('what cannot be read', () => {
  // Second line of a file whose YAML begins on line 10: the line is 11.
  it.each([
    ['title: Weibo: a history', 8, 'put the whole value in quotes'],
    ['title: *Amos*', 8, 'put the whole value in quotes'],
    ['title: &c', 8, 'put the whole value in quotes'],
    ['title: !important', 8, 'put the whole value in quotes'],
    ['title: @alibaba', 8, 'put the whole value in quotes'],
    ['title: "A" is first', 12, 'put the whole value in quotes'],
    ["title: 'it's'", 12, "`'it''s'`"],
    ['title: "A', 8, 'Close quotes'],
    ['editors: [A, B', 15, 'close every bracket'],
    ['\ttitle: A', 1, 'Indent with spaces'],
    ['title', 1, 'One key a line'],
    ['first: again', 1, 'Remove one of the two'],
    ['---\nsecond: A', 1, 'ends the file early'],
    ['[a]: b', 1, 'quotes'],
    ['title: "\\w"', 9, 'Write the backslash twice'],
  ])('%j', (line, column, mend) => {
    const read = readYaml(`first: A\n${line}\n`, 'a.mdx', 10);
    expect(read).toMatchObject({
      problem: { code: 'yaml/syntax', file: 'a.mdx', line: 11, column },
    });
    expect('problem' in read && read.problem.mend.toLowerCase()).toContain(mend.toLowerCase());
    expect('problem' in read && read.problem.what).toContain(line.trim().split('\n')[0]);
  });

  it.each(['just words', '- a\n- b', 'title:A'])('%j is no list of keys', (text) => {
    expect(readYaml(text, 'a.mdx', 2)).toMatchObject({
      problem: { code: 'yaml/not-a-mapping', line: 2, column: 1 },
    });
  });
});
