import { expect, test } from 'vitest';
import { foldsOf } from '../../src/site/folded-notes.ts';
import type { NoteId } from '../../src/model/ids.ts';

function note(id: string, at: number, height: number) {
  return { id: id as NoteId, at, height };
}

test('notes that stand beside their passages are whole, however long', () => {
  expect([...foldsOf([note('a', 0, 20), note('b', 25, 20)])]).toEqual([]);
});

test('where notes crowd, the longest that push are folded, and no more than is needed', () => {
  const notes = [
    note('short', 0, 2),
    note('long', 1, 16),
    note('middle', 2, 2.5),
    note('last', 3, 4),
  ];
  expect([...foldsOf(notes)]).toEqual(['long']);
});

test('what ends before a gap is not folded for what comes after it', () => {
  const notes = [note('before', 0, 9), note('long', 40, 12), note('after', 40, 2)];
  expect([...foldsOf(notes)]).toEqual(['long']);
});

test('where even folded notes are too many, all that can be are folded, and it ends', () => {
  const many = Array.from({ length: 20 }, (_, index) => note(`n${index}`, 0, 6));
  expect(foldsOf(many).size).toBeGreaterThan(15);
});
