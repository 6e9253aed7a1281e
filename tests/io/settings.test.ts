import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, readSettings } from '../../src/io/settings.ts';
import { corpusFolder } from './corpus-folder.ts';

function settings(env: Record<string, string>, cwd = '/home/editor') {
  return readSettings(env, cwd).settings;
}

describe('where things are', () => {
  it('takes the project for its corpus', () => {
    expect(settings({})).toMatchObject({
      corpus: projectFolder,
      seeds: join(projectFolder, 'seeds'),
      seedsElsewhere: false,
      ledger: join(projectFolder, 'content/permalinks.json'),
      out: join(projectFolder, 'dist'),
      base: '/',
    });
  });

  it('resolves folders from where the user stands', () => {
    expect(settings({ CORPUS: 'letters', SEEDS: '../scans', OUT: 'site' })).toMatchObject({
      corpus: '/home/editor/letters',
      seeds: '/home/scans',
      out: '/home/editor/site',
    });
  });

  it('finds the sources in `seeds/`, or else in the corpus itself', () => {
    const corpus = corpusFolder({ 'a.txt': 'A letter.' });
    expect(settings({ CORPUS: corpus }).seeds).toBe(corpus);
    mkdirSync(join(corpus, 'seeds'));
    expect(settings({ CORPUS: corpus }).seeds).toBe(join(corpus, 'seeds'));
  });

  it('takes an empty variable for none', () => {
    expect(settings({ CORPUS: '', SEEDS: '', LEDGER: '', OUT: '', BASE: '' })).toEqual(
      settings({}),
    );
  });

  it('writes the site beside a corpus, never into it', () => {
    expect(settings({ CORPUS: 'letters/' }).out).toBe('/home/editor/letters-site');
  });

  it('keeps a build from other sources apart', () => {
    const other = settings({ SEEDS: '/originals' });
    expect(other.seedsElsewhere).toBe(true);
    expect(other.out).toBe(join(projectFolder, 'dist-full-text'));
    expect(settings({ SEEDS: '/originals', OUT: '/tmp/site' }).out).toBe('/tmp/site');
    expect(settings({ SEEDS: join(projectFolder, 'seeds') }).seedsElsewhere).toBe(false);
  });

  it('has no ledger for other sources, unless they are given one of their own', () => {
    expect(settings({ CORPUS: 'letters' }).ledger).toBe(
      '/home/editor/letters/content/permalinks.json',
    );
    expect(settings({ SEEDS: '/originals' }).ledger).toBeUndefined();
    expect(settings({ SEEDS: '/originals', LEDGER: 'full.json' }).ledger).toBe(
      '/home/editor/full.json',
    );
    expect(settings({ LEDGER: '../full.json' }).ledger).toBe('/home/full.json');
  });

  it('gives every corpus, set of sources and base a cache of its own', () => {
    const caches = [
      {},
      { CORPUS: 'letters' },
      { SEEDS: 'scans' },
      { CORPUS: 'letters', SEEDS: 'scans' },
      { BASE: '/reader/' },
    ].map((env) => settings(env).cache);
    expect(new Set(caches).size).toBe(caches.length);
    expect(settings({ CORPUS: './letters/' }).cache).toBe(caches[1]);
  });
});

describe('the base', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['reader', '/reader/'],
    ['/reader', '/reader/'],
    ['reader/', '/reader/'],
    ['/~kim/reader-2/', '/~kim/reader-2/'],
  ])('"%s" is %s', (written, base) => {
    expect(readSettings({ BASE: written }, '/')).toMatchObject({
      settings: { base },
      problems: [],
    });
  });

  it.each([
    'https://example.org/reader/',
    '//example.org/',
    '/reader/?x=1',
    '/reader/#top',
    '../reader',
    '/a/../b/',
    '/./',
    'C:/Program Files/Git/reader/',
    '/a b/',
    '/a//b/',
  ])('"%s" is refused, and quoted', (written) => {
    const { settings: fallback, problems } = readSettings({ BASE: written }, '/');
    expect(fallback.base).toBe('/');
    expect(problems).toMatchObject([{ code: 'settings/base', file: 'BASE' }]);
    expect(problems[0]?.what).toContain(`"${written}"`);
  });
});
