import { describe, expect, test } from 'vitest';
import { nearestOf, propose } from '../../src/anchor/propose.ts';
import { parse } from '../../src/parse/parse.ts';

const TEXT = [
  'The ferry line sold 30 boats in March, the harbour office said on Monday.',
  'The ferry line sold 300 boats in April, the harbour office said on Friday.',
  'A Müller & Sons crane stood idle: nobody had paid for it since the flood of 1911.',
  '轮渡公司表示，四月的运输量增长百分之十八，尽管没有人提出要求。',
].join('\n\n');
const { document } = parse(TEXT, {}, { file: 'seeds/a.txt' });

function proposals(on: string, sides: { before?: string; after?: string } = {}): string[] {
  return propose(document, { on, before: sides.before, after: sides.after }).map(
    ({ passage: { start, end } }) => TEXT.slice(start, end),
  );
}

describe('the nearest text is proposed', () => {
  test.each([
    ['for a typo', 'crane stod idle', 'crane stood idle'],
    ['for another case', 'a müller & sons Crane', 'A Müller & Sons crane'],
    ['for a letter too many at the end', 'since the flooda', 'since the flood'],
    ['for words left out', 'stood idle: nobody paid for it', 'stood idle: nobody had paid for it'],
    ['for a few letters with many slips', 'svood ible', 'stood idle'],
    ['in a script without spaces', '运输量增张百分之十八', '运输量增长百分之十八'],
  ])('%s', (_what, quoted, meant) => {
    expect(proposals(quoted)[0]).toBe(meant);
  });

  test('by what stands around it, where the words are alike', () => {
    const [first] = proposals('sold 310 boats', { after: 'in April, the harbour' });
    expect(first).toBe('sold 300 boats');
    const [other] = proposals('sold 310 boats', { after: 'in March, the harbour' });
    expect(other).toBe('sold 30 boats');
  });
});

test('every lookalike is proposed, and none called the nearest without a lead', () => {
  const none = { before: undefined, after: undefined };
  const alike = propose(document, { on: 'ferry line sold 20 boats', ...none });
  expect(alike.map(({ errors }) => errors)).toEqual([1, 2]);
  expect(nearestOf(alike)).toBeUndefined();
  const ahead = propose(document, { on: 'sold 30 boats in Marsh', ...none });
  expect(nearestOf(ahead)?.passage.start).toBe(TEXT.indexOf('sold 30 boats'));
});

test.each(['', '   ', 'zzzzzzzzzzzz', 'an owl sang psalms at midnight'])(
  'nothing is proposed for "%s"',
  (words) => {
    expect(proposals(words)).toEqual([]);
  },
);

test('a quote of a whole page is found by its pieces', () => {
  const page = Array.from(
    { length: 40 },
    (_, n) => `Crate ${n * 37} came ashore near the ${n % 2 ? 'mole' : 'slip'} of berth ${n}.`,
  ).join(' ');
  const long = parse(`${TEXT}\n\n${page}\n\n${TEXT}`, {}, { file: 'seeds/b.txt' }).document;
  const lost = page.replaceAll('ashore', 'on shore').slice(3);
  const [first] = propose(long, { on: lost, before: undefined, after: undefined });
  expect(first && long.text.slice(first.passage.start, first.passage.end)).toContain(
    'came ashore near the slip of berth 38.',
  );
  expect(first?.passage.start).toBe(long.text.indexOf(page));
});
