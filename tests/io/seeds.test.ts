import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/io/seeds.ts';
import { corpusFolder } from './corpus-folder.ts';
import { inBrief } from './in-brief.ts';

function read(corpus: string, seeds = join(corpus, 'seeds')) {
  const result = readSeeds({ corpus, seeds });
  return { ...result, paths: result.seeds.map(({ path }) => path) };
}

describe('finding the sources', () => {
  it('takes every text, in subfolders too, in the order of code units', () => {
    const files = ['b.txt', 'a/z.TXT', 'a.txt', 'B.txt', '1913/März.txt', '㐂.txt'];
    const corpus = corpusFolder(
      Object.fromEntries(files.map((file) => [`seeds/${file}`, 'Text.'])),
    );
    const expected = ['1913/März.txt', 'B.txt', 'a.txt', 'a/z.TXT', 'b.txt', '㐂.txt'];
    expect(read(corpus).paths).toEqual(expected);
  });

  it('leaves out what is no text, and what systems and editors put there', () => {
    const corpus = corpusFolder({
      'seeds/a.txt': 'Text.',
      'seeds/a.pdf': 'x',
      'seeds/.a.txt': 'x',
      'seeds/.git/b.txt': 'x',
      'seeds/node_modules/c.txt': 'x',
      'seeds/x.txt/d.txt': 'A folder may be named like a text.',
    });
    expect(read(corpus)).toMatchObject({ paths: ['a.txt', 'x.txt/d.txt'], problems: [] });
  });

  it('finds the sources of a corpus without `seeds/`, and not its other files', () => {
    const corpus = corpusFolder({
      'a.txt': 'Text.',
      'letters/content/b.txt': 'Text.',
      'content/notes.txt': 'x',
      'public/robots.txt': 'x',
      'dist/robots.txt': 'x',
    });
    const { paths, seeds } = read(corpus, corpus);
    expect(paths).toEqual(['a.txt', 'letters/content/b.txt']);
    expect(seeds[0]?.file).toBe('a.txt');
  });

  it('follows links, and gives up on those that lead in a circle or nowhere', () => {
    const corpus = corpusFolder({ 'seeds/a.txt': 'Text.', 'scans/b.txt': 'Text.' });
    symlinkSync(join(corpus, 'scans'), join(corpus, 'seeds/linked'));
    symlinkSync(join(corpus, 'seeds'), join(corpus, 'scans/back'));
    symlinkSync(join(corpus, 'gone.txt'), join(corpus, 'seeds/gone.txt'));
    const { paths, problems } = read(corpus);
    expect(paths).toEqual(['a.txt', 'linked/b.txt']);
    expect(problems.map(inBrief)).toEqual([
      'corpus/unreadable seeds/gone.txt',
      'corpus/unreadable seeds/linked/back',
    ]);
    expect(problems[0]?.what).toContain('ENOENT');
  });
});

describe('reading a source', () => {
  it('keeps it as it is, with the hash of its bytes', () => {
    const corpus = corpusFolder({ 'seeds/1913/a.txt': '\uFEFFab\r\n\u00A0c\t' });
    expect(read(corpus).seeds).toEqual([
      {
        path: '1913/a.txt',
        file: 'seeds/1913/a.txt',
        text: '\uFEFFab\r\n\u00A0c\t',
        // printf '\xef\xbb\xbfab\r\n\xc2\xa0c\t' | sha256sum
        sha256: 'a27b710bbddceb36fe11cc0cd1fb8e4e39ad1d2c956a06cc8fac78d6d4b0882a',
      },
    ]);
  });

  it('names a source from elsewhere by its way from the corpus', () => {
    const parent = corpusFolder({ 'scans/a.txt': 'Text.', 'corpus/seeds/b.txt': 'Text.' });
    const { seeds } = read(join(parent, 'corpus'), join(parent, 'scans'));
    expect(seeds).toMatchObject([{ path: 'a.txt', file: '../scans/a.txt' }]);
  });

  it('reports every source that is no text, and reads the others', () => {
    const corpus = corpusFolder({
      'seeds/binary.txt': Uint8Array.of(0x61, 0, 0x62),
      'seeds/empty.txt': '',
      'seeds/good.txt': 'Text.',
      'seeds/latin1.txt': Uint8Array.of(0x4d, 0xe4, 0x72, 0x7a),
    });
    const { paths, problems } = read(corpus);
    expect(paths).toEqual(['good.txt']);
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'seed/binary seeds/binary.txt',
      'seed/empty seeds/empty.txt',
      'seed/not-utf8 seeds/latin1.txt',
    ]);
  });
});

describe('no sources', () => {
  it('says so where the folder holds none', () => {
    const corpus = corpusFolder({ 'seeds/a.pdf': 'x' });
    expect(read(corpus).problems.map(inBrief)).toEqual(['corpus/no-seeds seeds']);
  });

  it('says so where a flat corpus holds none', () => {
    const corpus = corpusFolder({});
    expect(read(corpus, corpus).problems.map(inBrief)).toEqual(['corpus/no-seeds .']);
  });

  it('says so where there is no folder', () => {
    const corpus = corpusFolder({ 'a.txt': 'x' });
    expect(read(corpus, join(corpus, 'scans')).problems.map(inBrief)).toEqual([
      'corpus/missing scans',
    ]);
    expect(read(corpus, join(corpus, 'a.txt')).problems.map(inBrief)).toEqual([
      'corpus/missing a.txt',
    ]);
  });
});
