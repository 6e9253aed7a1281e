import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { differingWords } from '../../src/text/differing-words.ts';

function marked(a: string, b: string): string[] {
  return differingWords(a, b).map((passages, side) => {
    const text = side === 0 ? a : b;
    return passages.map(({ start, end }) => text.slice(start, end)).join(' | ');
  });
}

it.each([
  ['The phone was never released.', 'the phone was “shelved”', 'never released', 'shelved'],
  ['a one-billion-yuan fund', 'a 1 billion RMB fund', 'one | yuan', '1 | RMB'],
  ['“Ja”, sagte er', '‘ja’ – sagte er!', '', ''],
  ['增长百分之三十', '增长了百分之四十', '三', '了 | 四'],
])('%s / %s', (a, b, inA, inB) => {
  expect(marked(a, b)).toEqual([inA, inB]);
});

test('what is left of two passages without their differing words is the same', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
  const rest = (text: string, passages: readonly { start: number; end: number }[]): string =>
    passages
      .toReversed()
      .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
      .replace(/\s+/g, ' ')
      .trim();
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [one.join(' '), other.join(' ')];
      const [inA, inB] = differingWords(a, b);
      expect(rest(a, inA)).toBe(rest(b, inB));
    }),
  );
});
