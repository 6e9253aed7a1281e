import { expect, test } from 'vitest';
import { languageDirection } from '../../src/words/direction.ts';
import { joined } from '../../src/words/join.ts';
import { cut } from '../../src/words/pieces.ts';
import { quotedIn } from '../../src/words/quote.ts';
import { fill, type Phrase } from '../../src/words/words.ts';
import { english } from './english.ts';

const ships: Phrase<'count' | 'port'> = {
  one: '{port}: {count} корабль',
  few: '{port}: {count} корабля',
  many: '{port}: {count} кораблей',
  other: '{port}: {count} корабля',
};

test.each([
  [1, '{}: 1 корабль'],
  [3, '{}: 3 корабля'],
  [1211, '{}: 1\u00a0211 кораблей'],
])('%i chooses the wording and is written as the language does', (count, expected) => {
  // What is put in is text, braces and all.
  expect(fill(ships, 'ru', { count, port: '{}' })).toBe(expected);
});

test('a message without one of its values is no message', () => {
  expect(() => fill(ships, 'ru', { count: 1 })).toThrow('{port}');
});

test('a message is cut where links and values stand', () => {
  expect(cut('To [the sources](sources), {name}.')).toEqual([
    { kind: 'words', text: 'To ' },
    { kind: 'link', name: 'sources', text: 'the sources' },
    { kind: 'words', text: ', ' },
    { kind: 'value', name: 'name' },
    { kind: 'words', text: '.' },
  ]);
});

test('parts that are missing leave no separator', () => {
  expect(joined(english, 'typography.comma', ['a', undefined, '', false, 'b'])).toBe('a, b');
});

test('quotation marks are those of the language', () => {
  const german = {
    language: 'de',
    messages: {
      ...english.messages,
      'typography.quote': '„{words}“',
      'typography.innerQuote': '‚{words}‘',
    },
  };
  expect(quotedIn(german, 'zehn')).toBe('„zehn“');
  expect(quotedIn(german, 'zehn, „nicht elf“, Schiffe')).toBe('‚zehn, „nicht elf“, Schiffe‘');
});

test.each([
  ['en-GB', 'ltr'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
])('%s runs %s', (language, expected) => {
  expect(languageDirection(language)).toBe(expected);
});
