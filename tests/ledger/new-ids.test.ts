import { describe, expect, test } from 'vitest';
import { newIds } from '../../src/ledger/ids/new-ids.ts';
import type { BlockId } from '../../src/model/ids.ts';

function made(used: string, before: string, behind: string, count = 1): string[] {
  const row = {
    letter: 'p',
    before: (before || undefined) as BlockId | undefined,
    behind: (behind || undefined) as BlockId | undefined,
    count,
  };
  return newIds(row, new Set(used.split(' ')));
}

describe('the id of a new block', () => {
  test.each([
    ['behind the last goes on counting', 'p1 p2', 'p2', '', 'p3'],
    ['never repeats a tombstone at the end', 'p1 p2 p3', 'p2', '', 'p4'],
    ['ahead of the first counts from nothing', 'p1 p2', '', 'p1', 'p0a'],
    ['between two takes a letter', 'p1 p2', 'p1', 'p2', 'p1a'],
    ['takes the next letter', 'p1 p1a p2', 'p1a', 'p2', 'p1b'],
    ['takes two letters where one is too few', 'p1 p1a p1b', 'p1a', 'p1b', 'p1aa'],
    ['goes on with two letters', 'p1 p1a p1aa p1b', 'p1aa', 'p1b', 'p1ab'],
    ['takes the next free one where none is between', 'p1 p1a p2', 'p1', 'p1a', 'p1b'],
    ['goes on after z', 'p1 p1z p2', 'p1z', 'p2', 'p1za'],
    ['steps over tombstones', 'p1 p1a p1b p2', 'p1', 'p2', 'p1c'],
    ['is the first of its letter', 'h1 h2', '', '', 'p1'],
    ['belongs to the block before it, wherever that moved', 'p1 p9', 'p9', 'p1', 'p9a'],
  ])('%s', (_what, used, before, behind, id) => {
    expect(made(used, before, behind)).toEqual([id]);
  });

  test('is as short as its neighbours in a long row', () => {
    const ids = made('p3 p4', 'p3', 'p4', 1000);
    expect(new Set(ids).size).toBe(1000);
    expect(ids.toSorted()).toEqual(ids);
    expect(ids[0]).toBe('p3aaa');
    expect(Math.max(...ids.map((id) => id.length))).toBe(5);
    expect(made('p3 p4', 'p3', 'p4', 3)).toEqual(['p3a', 'p3b', 'p3c']);
  });
});
