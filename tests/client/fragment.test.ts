import { expect, test } from 'vitest';
import { idIn } from '../../src/client/fragment.ts';

test.each([
  ['#p4', 'p4'],
  ['#caf%C3%A9', 'café'],
  ['#100%', '100%'],
  ['', ''],
])('%s leads to “%s”', (hash, id) => {
  expect(idIn(hash)).toBe(id);
});
