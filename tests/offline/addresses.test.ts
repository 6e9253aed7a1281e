import { describe, expect, test } from 'vitest';
import { addressOfFile, fileAtAddress } from '../../src/model/offline.ts';
import { portableAddress } from '../../src/offline/portable-address.ts';

const FILES = new Set([
  'index.html',
  'about/index.html',
  'articles/wsj-amos/index.html',
  'articles/wsj-amos/daily-active/index.html',
  'articles/wsj-amos.jsonld',
  'articles/電報/index.html',
  'files/50% off.pdf',
  '_astro/Base.css',
]);
const isFile = (file: string): boolean => FILES.has(file);

describe('the file at an address', () => {
  const root = 'https://example.org/reader/';
  const cases: [address: string, file: string | undefined][] = [
    ['', 'index.html'],
    ['?utm=x', 'index.html'],
    ['about/', 'about/index.html'],
    ['about', 'about/index.html'],
    ['about/?a=1#offline', 'about/index.html'],
    ['about/index.html', 'about/index.html'],
    ['articles/wsj-amos.jsonld', 'articles/wsj-amos.jsonld'],
    ['articles/%E9%9B%BB%E5%A0%B1', 'articles/電報/index.html'],
    ['files/50%25%20off.pdf', 'files/50% off.pdf'],
    ['files/50%', undefined],
    ['nowhere/', undefined],
    ['about//', undefined],
    ['../about/', undefined],
    ['__proto__', undefined],
  ];
  for (const [address, file] of cases) {
    test(address === '' ? 'the root' : address, () => {
      expect(fileAtAddress(root + address, root, isFile)).toBe(file);
    });
  }

  test('another host has none', () => {
    expect(fileAtAddress('https://example.com/reader/about/', root, isFile)).toBeUndefined();
  });

  for (const file of FILES) {
    test(`${file} stands at its own address`, () => {
      const address = new URL(addressOfFile(file), root).href;
      expect(fileAtAddress(address, root, isFile)).toBe(file);
      expect(address).not.toContain('index.html');
    });
  }
});

describe('an address in a folder', () => {
  const cases: [from: string, address: string, portable: string | undefined][] = [
    ['index.html', '/reader/', 'index.html'],
    ['index.html', '/reader/about/#offline', 'about/index.html#offline'],
    ['about/index.html', '/reader/', '../index.html'],
    ['about/index.html', '/reader/about/', 'index.html'],
    [
      'articles/wsj-amos/daily-active/index.html',
      '/reader/articles/wsj-amos/?s=1-2.abc#p4:~:text=a%20wish,-goal',
      '../index.html?s=1-2.abc#p4:~:text=a%20wish,-goal',
    ],
    ['articles/wsj-amos/index.html', '/reader/articles/電報', '../%E9%9B%BB%E5%A0%B1/index.html'],
    ['about/index.html', '../files/50%25%20off.pdf', '../files/50%25%20off.pdf'],
    ['about/index.html', '#top', undefined],
    ['about/index.html', '/elsewhere/', undefined],
    ['about/index.html', '/reader/gone/', undefined],
    ['about/index.html', 'https://example.org/reader/about/', undefined],
    ['about/index.html', '//example.org/reader/', undefined],
    ['about/index.html', 'mailto:a@example.org', undefined],
    ['about/index.html', 'http://[', undefined],
  ];
  for (const [file, address, portable] of cases) {
    test(`${address} in ${file}`, () => {
      expect(portableAddress(address, { file, base: '/reader/', isFile })).toBe(portable);
    });
  }
});
