import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { modelCatalogue } from '../../src/io/words.ts';
import { checkCatalogue } from '../../src/words/check.ts';
import { messagesOf, modulesOf } from './types-of.ts';

const source = join(import.meta.dirname, '../../src');
const model = modelCatalogue();
const keys = Object.entries(model).flatMap(([section, messages]) =>
  Object.keys(messages).map((name) => `${section}.${name}`),
);

test('the types of the messages are those of en.yaml', async () => {
  await expect(await messagesOf(model)).toMatchFileSnapshot(join(source, 'words/messages.ts'));
  await expect(await modulesOf(model)).toMatchFileSnapshot(join(source, 'words/modules.d.ts'));
});

test('en.yaml holds to the rules that it sets for others', () => {
  expect(checkCatalogue(model, model, 'en').faults).toEqual([]);
});

test('every message is said somewhere', () => {
  const said = new Set(globSync('**/*.{ts,astro}', { cwd: source }).flatMap(saidIn));
  const isSaid = (key: string) => said.has(key) || said.has(`${key.slice(0, key.indexOf('.'))}.*`);
  expect(keys.filter((key) => !isSaid(key))).toEqual([]);
});

/** The messages that a file names: `section.*` where it puts the name together at run time. */
function saidIn(file: string): string[] {
  if (/words\/(?:messages|modules)/.test(file)) return [];
  const text = readFileSync(join(source, file), 'utf8');
  const imported = [...text.matchAll(/import \{([^}]*)\} from 'virtual:words\/(\w+)'/g)].flatMap(
    ([, names = '', section = '']) =>
      names
        .split(',')
        .map((name) => name.trim().split(' as ')[0])
        .filter((name) => name !== '')
        .map((name) => `${section}.${name}`),
  );
  const whole = [...text.matchAll(/import \* as (\w+) from 'virtual:words\/(\w+)'/g)].flatMap(
    ([, alias = '', section = '']) =>
      [...text.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g'))].map(
        ([, name]) => `${section}.${name}`,
      ),
  );
  const named = [...text.matchAll(/['"`](\w+\.\w+)['"`]/g)].map(([, key = '']) => key);
  const composed = [...text.matchAll(/`(\w+)\.\$\{/g)].map(([, section]) => `${section}.*`);
  return [...imported, ...whole, ...named, ...composed];
}
