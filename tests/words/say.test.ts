import { expect, test } from 'vitest';
import { languageDirection } from '../../src/words/direction.ts';
import { joined } from '../../src/words/join.ts';
import { cut } from '../../src/words/pieces.ts';
import { quotedIn } from '../../src/words/quote.ts';
import { standIns } from '../../src/words/stand-ins.ts';
import { wordsModule } from '../../src/words/words-module.ts';
import { assembleWords } from '../../src/words/assemble.ts';
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

test('scripts say a stand-in as its own language does, and one without values is a text', async () => {
  const english = {
    boats: { one: '{count} boat', other: '{count} boats' },
    of: 'of {x}',
    all: 'All',
  };
  const words = assembleWords('fr', [{ port: { all: 'Tout' } }, standIns({ port: english }, 'en')]);
  const address = `data:text/javascript,${encodeURIComponent(wordsModule('virtual:words/port', words))}`;
  const said = (await import(address)) as Record<'boats' | 'of', Phrase<never>>;
  expect(fill(said.boats, 'fr', { count: 0 })).toBe('0 boats');
  expect(fill(said.boats, 'fr', { count: 1234 })).toBe('1,234 boats');
  expect(fill(said.of, 'fr', { x: 1234 })).toBe('of 1,234');
  expect(said).toMatchObject({ all: 'Tout' });
  const without = assembleWords('fr', [standIns({ port: english }, 'en')]);
  expect(wordsModule('virtual:words/port', without)).toContain('"All";');
});
