import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const source = join(project, 'src');

/** Every module of `src/` with the paths and packages that it imports. */
const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|js|astro)$/.test(path) && !/\.d\.ts$|eslint\.config/.test(path))
  .map((path) => ({ path, imports: importsOf(path) }));

const allowed = readTable();

describe('the table in ARCHITECTURE.md', () => {
  test('is there, and speaks of every folder', () => {
    expect(allowed.size).toBeGreaterThan(10);
    const folders = new Set(modules.map(({ path }) => folderOf(path)));
    expect([...folders].filter((folder) => !allowed.has(folder))).toEqual([]);
  });

  for (const { path, imports } of modules) {
    test(path, () => {
      const own = folderOf(path);
      const strangers = imports.filter((name) => {
        const target = nameOf(name);
        return target !== own && !allowed.get(own)?.has(target);
      });
      expect(strangers, `${own} may import ${[...(allowed.get(own) ?? [])].join(', ')}`).toEqual(
        [],
      );
    });
  }
});

test('imports do not run in circles', () => {
  const graph = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter((name) => name.startsWith('src/')).map((name) => name.slice(4)),
    ]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    expect(trail, 'a circle').not.toContain(path);
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
});

/** Rows of the table: `| `folder` | what it holds | what it may import |`. */
function readTable(): Map<string, Set<string>> {
  const rows = readFileSync(join(project, 'ARCHITECTURE.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, -1));
  return new Map(
    rows.flatMap(([folders = '', , names = '']) => {
      const may = new Set(names.split(',').map((name) => name.trim().replaceAll('`', '')));
      return [...folders.matchAll(/`([^`]+)`/g)].map(([, folder = '']) => [folder, may] as const);
    }),
  );
}

/** Type-only circles are harmless at run time, but tell as much about the design: they count. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(source, path), 'utf8');
  const specifiers = [
    ...text.matchAll(/^\s*(?:import|export)\b[^'";]*?\bfrom\s+'([^']+)'/gm),
    ...text.matchAll(/^\s*import '([^']+)'/gm),
    ...text.matchAll(/\bimport\('([^']+)'\)/g),
  ];
  return specifiers.map(([, specifier = '']) =>
    specifier.startsWith('.')
      ? relative(project, join(source, dirname(path), specifier.replace(/\?.*$/, '')))
      : specifier,
  );
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** The name by which the table calls an import: a folder of `src/`, `node`, or a (family of) package. */
function nameOf(specifier: string): string {
  if (specifier.startsWith('src/')) return folderOf(specifier.slice(4));
  if (specifier.startsWith('node:')) return 'node';
  if (/^(?:astro|@astrojs\/)/.test(specifier)) return 'astro';
  if (/^(?:unified|remark|unist|mdast|vfile|micromark)/.test(specifier)) return 'unified';
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
