import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, type TestContext } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { needOriginals, originals } from '../originals.ts';
import { blocksOfOriginals, spansOfFirst } from './blocks-of-originals.ts';

function readOriginal(name: string, context: Pick<TestContext, 'skip'>): string {
  needOriginals(context);
  return readFileSync(join(originals, name), 'utf8');
}

describe('the originals', () => {
  test.for(Object.entries(blocksOfOriginals))('%s', ([name, expected], context) => {
    const text = readOriginal(name, context);
    const { document, problems } = parse(text, {}, { file: name });
    const actual = document.blocks.map(({ end, id, kind, start }, index) => {
      const [words] = expected.slice(index).map((block) => block[4]);
      const own = text.slice(start, end).replace(/^•\s/, '').replace(/\s+/g, ' ');
      return [id, kind, start, end, own.slice(0, words?.length)];
    });
    expect(actual).toEqual(expected);
    expect(problems).toEqual([]);
  });

  test('share prices and a dateline stand inside the first', (context) => {
    const text = readOriginal('000_fd9d40bc9810015f.txt', context);
    const { document } = parse(text, {}, { file: '000' });
    const spans = document.blocks.flatMap((block) =>
      block.spans.map(({ end, kind, start }) => [block.id, kind, text.slice(start, end)]),
    );
    expect(spans).toEqual(spansOfFirst);
  });

  test('the caption of the third that comes twice is one', (context) => {
    const text = readOriginal('002_b60776ee9c50122d.txt', context);
    const { document } = parse(text, {}, { file: '002' });
    const repeats = document.blocks.flatMap(({ id, repeats }) => (repeats ? [[id, repeats]] : []));
    expect(repeats).toEqual([['c2', 'c1']]);
  });
});

/** The digests: nothing but what was written, so a kind for each line but the paragraphs'. */
const heads: Readonly<Record<string, readonly string[]>> = {
  '000_fd9d40bc9810015f.txt': ['byline'],
  '001_8df72ebbef720b78.txt': ['byline', 'heading'],
  '002_b60776ee9c50122d.txt': ['byline', 'heading', 'byline', 'dateline'],
  '003_cac375d557fed293.txt': ['byline'],
};

test.for(Object.entries(heads))('the digest %s begins with %j', ([name, head]) => {
  const text = readFileSync(resolve(import.meta.dirname, '../../seeds', name), 'utf8');
  const kinds = parse(text, {}, { file: name }).document.blocks.map(({ kind }) => kind);
  expect(kinds.slice(0, head.length)).toEqual(head);
  expect(new Set(kinds.slice(head.length))).toEqual(new Set(['paragraph']));
});
