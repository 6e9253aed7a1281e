import { format } from 'prettier';
import { namesIn } from '../../src/words/check-wording.ts';
import type { Catalogue } from '../../src/words/check.ts';

const ADVICE = '/* Made from en.yaml by `npm run words`: not to be edited. */';

/** TypeScript that says which messages there are, and the placeholders and links of each. */
export function messagesOf(catalogue: Catalogue): Promise<string> {
  const lines = Object.entries(catalogue).flatMap(([section, messages]) =>
    Object.entries(messages).map(
      ([name, message]) => `'${section}.${name}': ${union(namesIn(message))};`,
    ),
  );
  return formatted([
    ADVICE,
    '/** Every message by its section and name, with the names of its placeholders and links. */',
    'export interface Messages {',
    ...lines,
    '}',
  ]);
}

/** TypeScript that says what the modules export from which browser scripts take their words. */
export function modulesOf(catalogue: Catalogue): Promise<string> {
  const modules = Object.entries(catalogue).map(([section, messages]) =>
    [
      `declare module 'virtual:words/${section}' {`,
      ...Object.entries(messages).map(
        ([name, message]) => `export const ${name}: ${phrase(namesIn(message))};`,
      ),
      '}',
    ].join('\n'),
  );
  return formatted([ADVICE, ...modules]);
}

function phrase(names: ReadonlySet<string>): string {
  return names.size === 0 ? 'string' : `import('./words.ts').Phrase<${union(names)}>`;
}

function union(names: ReadonlySet<string>): string {
  return [...names].map((name) => `'${name}'`).join(' | ') || 'never';
}

function formatted(lines: readonly string[]): Promise<string> {
  return format(lines.join('\n'), { parser: 'typescript', printWidth: 100, singleQuote: true });
}
