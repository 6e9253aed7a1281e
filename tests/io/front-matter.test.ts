import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/io/front-matter.ts';

describe('front matter', () => {
  it.each([
    ['---\na: b\n---\nBody\n', 'a: b\n', 2, 'Body\n', 4],
    ['---\r\na: b\r\n---\r\nBody', 'a: b\r\n', 2, 'Body', 4],
    ['\n\n--- \na: b\n---\t\n\nBody', 'a: b\n', 4, '\nBody', 6],
    ['---\n---\nBody', '', 2, 'Body', 3],
    ['---\na: b\n---', 'a: b\n', 2, '', 3],
    ['---\na: b\n---\n---\n', 'a: b\n', 2, '---\n', 4],
    ['---\na: |\n  ---\n---\nBody', 'a: |\n  ---\n', 2, 'Body', 5],
    ['Body\n---\nmore', '', 1, 'Body\n---\nmore', 1],
    ['', '', 1, '', 1],
  ])('splits %j', (text, yaml, yamlLine, body, bodyLine) => {
    expect(splitFrontMatter(text, 'a.mdx')).toEqual({ parts: { yaml, yamlLine, body, bodyLine } });
  });

  it.each([
    ['---\ntitle: A\n\nBody', 1],
    ['\n---\r\ntitle: A\r\n----\r\n', 2],
    ['---', 1],
  ])('%j never ends: the problem stands at the opening fence', (text, line) => {
    expect(splitFrontMatter(text, 'a.mdx')).toMatchObject({
      problem: { code: 'yaml/syntax', file: 'a.mdx', line, column: 1 },
    });
  });
});
