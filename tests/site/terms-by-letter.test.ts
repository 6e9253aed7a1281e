import { expect, test } from 'vitest';
import { termsByLetter } from '../../src/site/terms-by-letter.ts';

test.each([
  ['a letter in small or capital', 'en', ['Alipay', 'amos'], ['A: Alipay, amos']],
  ['figures are one group', 'en', ['51buy.com', '7-Eleven'], ['0–9: 51buy.com, 7-Eleven']],
  [
    'an English article does not count',
    'en',
    ['The Wall Street Journal'],
    ['W: The Wall Street Journal'],
  ],
  ['elsewhere it may be a word', 'fr', ['Thé', 'The Wire'], ['T: Thé, The Wire']],
  ['marks do not count', 'en', ['Edda', 'Éire', 'E\u0301tude'], ['E: Edda, Éire, E\u0301tude']],
  ['but where they make another letter', 'sv', ['Arv', 'Ål'], ['A: Arv', 'Å: Ål']],
  ['Greek has letters of its own', 'en', ['Ωmega', 'ωmicron'], ['Ω: Ωmega, ωmicron']],
  ['scripts without capitals stand together', 'en', ['微信', 'שלום'], ['none: 微信, שלום']],
])('%s', (_, language, names, expected) => {
  const groups = termsByLetter(
    names.map((name) => ({ name })),
    language,
  );
  expect(
    groups.map(
      ({ heading, terms }) => `${heading ?? 'none'}: ${terms.map((one) => one.name).join(', ')}`,
    ),
  ).toEqual(expected);
});

test('every heading has an id of its own', () => {
  const groups = termsByLetter(
    ['1', 'A', 'Ä', 'Others', '…'].map((name) => ({ name })),
    'sv',
  );
  expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
});
