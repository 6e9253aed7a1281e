import { expect, test } from 'vitest';
import { sourceLine } from '../../src/exports/source-line.ts';
import { originalFormat } from '../../src/model/formats.ts';
import { makeEdition } from '../../src/edition.ts';
import { corpus, seed } from '../corpus.ts';
import { english } from '../words/english.ts';

const [article] = makeEdition(corpus({ seeds: [seed('a.txt', 'A letter.')] })).edition.articles;

test.each([
  ['full', {}, ''],
  ['full', { outlet: 'The Gazette', published: '1913-03' }, 'The Gazette, March 1913'],
  ['digest', {}, 'Digest of a text, written for this site'],
  [
    'digest',
    { outlet: 'The Gazette', authors: ['A. Berg', 'C. Dahl'], title: 'Lost' },
    'Digest of “Lost” by A. Berg and C. Dahl from The Gazette, written for this site',
  ],
] as const)('a %s of %j is "%s"', (reading, original, expected) => {
  if (!article) throw new Error('the fixture has an article');
  const known = { ...article, reading, original: originalFormat.parse(original) };
  expect(sourceLine(known, english)).toBe(expected);
});
