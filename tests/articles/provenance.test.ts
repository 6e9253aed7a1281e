import { expect, test } from 'vitest';
import { checkProvenance, readingOf } from '../../src/articles/provenance.ts';
import type { Slug } from '../../src/model/ids.ts';
import { articleRecord, seed } from '../corpus.ts';

const TEXT = 'By Ida Berg\n\nThe harbour was closed on Monday, the “Gazette” wrote.\n';
const HASH = 'b'.repeat(64);

function pairWith(front: object) {
  const record = articleRecord('first', { seed: 'a.txt', ...front });
  return { slug: 'first' as Slug, seed: seed('a.txt', TEXT, HASH), record };
}

test('which text is in hand is known by its hash', () => {
  expect(readingOf(pairWith({ texts: { [HASH]: 'digest' } }))).toBe('digest');
  expect(readingOf(pairWith({ texts: { [HASH]: 'full', ['c'.repeat(64)]: 'digest' } }))).toBe(
    'full',
  );
  expect(readingOf(pairWith({}))).toBe('full');
});

const CASES = [
  { name: 'nothing is said', front: {}, codes: [] },
  {
    name: 'an unlisted text',
    front: { texts: { ['c'.repeat(64)]: 'full' } },
    codes: ['article/unknown-text'],
  },
  { name: 'a name in the text', front: { original: { authors: ['Ida Berg'] } }, codes: [] },
  {
    name: 'a quotation mark of another kind',
    front: { original: { title: 'the "Gazette" wrote' } },
    codes: [],
  },
  {
    name: 'a date that is not in the text',
    front: { original: { published: '1913-03' } },
    codes: ['article/no-basis'],
  },
  {
    name: 'one with its basis',
    front: { original: { published: '1913-03' }, basis: { published: 'inferred from Monday' } },
    codes: [],
  },
  {
    name: 'one author of two',
    front: { original: { authors: ['Ida Berg', 'A. N. Other'] } },
    codes: ['article/no-basis'],
  },
  { name: 'withheld text', front: { rights: { publish: 'none' } }, codes: ['rights/not-full'] },
];
test.each(CASES)('$name: $codes', ({ front, codes }) => {
  expect(checkProvenance(pairWith(front)).map(({ code }) => code)).toEqual(codes);
});

test('the value without a basis is quoted', () => {
  const [problem] = checkProvenance(
    pairWith({ original: { authors: ['Ida Berg', 'A. N. Other'] } }),
  );
  expect(problem?.what).toContain('"A. N. Other"');
  expect(problem?.what).not.toContain('Ida Berg');
  expect(problem?.mend).toContain('basis: { authors: editor');
});
