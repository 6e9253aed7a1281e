import { describe, expect, test } from 'vitest';
import { placerOf } from '../../src/anchor/place.ts';
import type { Quote } from '../../src/model/corpus.ts';
import { isProblem } from '../../src/model/problem.ts';
import { parse } from '../../src/parse/parse.ts';

const TEXT = [
  'The harbour\u00a0office bought an “18 percent stake”—for $586 million.',
  'The harbour office sold it again. A cafe\u0301 bought it.',
  'Crates: thirty crates, and thirty barrels.',
].join('\r\n\r\n');
const { document } = parse(TEXT, {}, { file: 'seeds/a.txt' });
const place = placerOf(document, 'The office');
const at = { file: 'content/articles/a.mdx', line: 7, column: 3 };

function placed(quote: Quote): string {
  const result = place(quote, at);
  return isProblem(result) ? result.code : TEXT.slice(result.start, result.end);
}

describe('words are found', () => {
  test.each([
    ['as they stand', { on: '$586 million' }, '$586 million'],
    ['with another kind of quotation mark', { on: '"18 percent stake"' }, '“18 percent stake”'],
    ['with another kind of dash', { on: 'stake" - for' }, 'anchor/not-found'],
    ['with a dash for a dash', { on: 'stake"-for' }, 'stake”—for'],
    [
      'with a space for a no-break space',
      { on: 'harbour office bought' },
      'harbour\u00a0office bought',
    ],
    ['in composed letters', { on: 'caf\u00e9' }, 'cafe\u0301'],
    ['by what stands before', { on: 'thirty', before: 'and' }, 'thirty'],
    ['by what stands after', { on: 'harbour office', after: 'sold' }, 'harbour office'],
    ['but not in another case', { on: 'Thirty' }, 'anchor/not-found'],
    ['but not when they stand twice', { on: 'thirty' }, 'anchor/ambiguous'],
    ['but not when nothing is quoted', { on: '  ' }, 'anchor/empty'],
  ])('%s', (_, quote, expected) => {
    expect(placed(quote)).toBe(expected);
  });

  test('at the place that the context names', () => {
    expect(place({ on: 'thirty', before: 'and' }, at)).toMatchObject({
      start: TEXT.lastIndexOf('thirty'),
    });
    expect(place({ on: 'thirty', after: 'crates' }, at)).toMatchObject({
      start: TEXT.indexOf('thirty'),
    });
  });
});

test('the message lists each place with its context', () => {
  const problem = place({ on: 'thirty' }, at);
  expect(problem).toMatchObject({ ...at, code: 'anchor/ambiguous' });
  expect(isProblem(problem) && problem.what).toMatch(
    /2 times.*\[thirty\] crates.*\[thirty\] barrels/,
  );
  expect(isProblem(problem) && problem.mend).toContain('before="…"');
});

test('a repeated caption is anchored once, in its first place', () => {
  const text =
    'A headline\n\nThe quay at dawn. (Internet photo)\n\nThe quay at dawn. (Internet photo)\n\nThe office was closed for the whole of the long summer, the owner said.\n';
  const parsed = parse(text, {}, { file: 'seeds/b.txt' }).document;
  expect(placerOf(parsed, 'B')({ on: 'quay at dawn' }, at)).toMatchObject({
    start: text.indexOf('quay at dawn'),
  });
});
