import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { needOriginals, originals } from '../originals.ts';
import { findIn } from './texts.ts';

/**
 * Every parallel of the originals, by the texts and the first and last words of its passages, which
 * may be quoted: the two long quotations of the strategy chief, of which 000 splits one by its
 * attribution; the story of the phone that was never sold, with the maker's membership; and the fund
 * for developers. All four are TechCrunch's from The Wall Street Journal, and there is no other.
 */
// prettier-ignore
const EXPECTED = [
  ['0-1', 'quotation', 36, 'If you are a big … ecosystem controlled by others.', 'If you are a big … ecosystem controlled by others'],
  ['0-1', 'loose', 38, 'In September, Google objected to … phone was never released.', 'in September objected to Acer’s … Acer phone was shelved.'],
  ['0-1', 'quotation', 26, 'If quite a few handset … want to push it', 'if quite a few handset … want to push it.'],
  ['0-1', 'near-copy', 11, 'makers and a one-billion-yuan ($162 … program for app developers.', 'makers and a 1 billion … program for app developers.'],
];

test('the originals share what one took from the other, and nothing else', (context) => {
  needOriginals(context);
  const texts = readdirSync(originals)
    .sort()
    .map((name) => readFileSync(join(originals, name), 'utf8'));
  const found = findIn(texts).reuses.map(({ texts: pair, kind, words, passages }) => [
    pair.join('-'),
    kind,
    words,
    ...passages.map(({ start, end }, side) =>
      ends(texts[pair[side] ?? 0]?.slice(start, end) ?? ''),
    ),
  ]);
  expect(found).toEqual(EXPECTED);
});

function ends(passage: string): string {
  const words = passage.split(/\s+/);
  return `${words.slice(0, 5).join(' ')} … ${words.slice(-4).join(' ')}`;
}
