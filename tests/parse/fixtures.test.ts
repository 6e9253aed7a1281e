import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../src/model/document.ts';
import { parse } from '../../src/parse/parse.ts';
import { fold } from '../../src/text/fold.ts';

/*
 * Every `fixtures/*.txt` is a case: beside it, `*.blocks.txt` lists its blocks, a line for each, as
 * `kind: first words`, white space folded. A new pair of files is a new test.
 */

const folder = new URL('./fixtures/', import.meta.url);
const names = readdirSync(folder).filter(
  (name) => name.endsWith('.txt') && !name.includes('.blocks.'),
);

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

describe('the kinds of blocks', () => {
  it.each(names)('%s', (name) => {
    const { document, problems } = parse(read(name), {}, { file: name });
    const expected = read(name.replace('.txt', '.blocks.txt')).trimEnd().split('\n');
    const actual = document.blocks.map((block, index) => {
      const line = `${block.kind}: ${fold(blockText(document, block)).text}`;
      return line.slice(0, fold(expected[index] ?? line).text.length);
    });
    expect(actual).toEqual(expected.map((line) => fold(line).text));
    expect(problems).toEqual([]);
  });
});
