import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, test } from 'vitest';
import { portableCss } from '../../src/offline/portable-css.ts';
import { portableHtml } from '../../src/offline/portable-html.ts';
import { portableScript } from '../../src/offline/portable-script.ts';
import { portableSvg } from '../../src/offline/portable-svg.ts';
import { zipFolder, zipProblems } from '../../src/offline/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-portable-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const place = {
  file: 'about/index.html',
  base: '/',
  isFile: (file: string) =>
    ['index.html', 'a/index.html', '_astro/a.js', '_astro/a.css', 'f.woff2', 'b.png'].includes(
      file,
    ),
};
const start = '<script defer src="../portable/portable-start.js"></script>';

describe('a page in a folder', () => {
  const cases: [what: string, from: string, to: string][] = [
    [
      'links',
      '<p><a class="x"  href="/a/#p1">A &amp; B</a>',
      '<p><a class="x"  href="../a/index.html#p1">A &amp; B</a>',
    ],
    [
      'pictures',
      '<img src=/b.png srcset="/b.png 1x, /b.png 2x">',
      '<img src="../b.png" srcset="../b.png 1x, ../b.png 2x">',
    ],
    [
      'links in pictures',
      '<svg><a xlink:href="/a/">A</a></svg>',
      '<svg><a xlink:href="../a/index.html">A</a></svg>',
    ],
    [
      'text that looks like a link',
      '<p>&lt;a href="/a/"&gt; href="/a/"</p>',
      '<p>&lt;a href="/a/"&gt; href="/a/"</p>',
    ],
    [
      'data in scripts',
      '<script type="application/ld+json">{"@id":"<a href=\'/a/\'>"}</script>',
      '<script type="application/ld+json">{"@id":"<a href=\'/a/\'>"}</script>',
    ],
    [
      'what is for hosts',
      '<p data-hosted>Keep <b>a copy</b></p><p data-portable hidden>Here</p>',
      '<p data-portable >Here</p>',
    ],
    ['forms', '<form action="/">', '<form action="../index.html">'],
  ];
  for (const [what, from, to] of cases) {
    test(what, () => {
      const page = (body: string, head = ''): string =>
        `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
      expect(portableHtml(page(from), place).html).toBe(page(to, start));
    });
  }

  test('modules become classic scripts that wait for the document', () => {
    const { html, modules } = portableHtml(
      '<html><head><link rel="manifest" href="/m"><link rel="stylesheet" href="/_astro/a.css"></head><body data-worker="/w.js"><script type="module" src="/_astro/a.js"></script></body></html>',
      place,
    );
    expect(modules).toEqual(['_astro/a.js']);
    expect(html).toBe(
      `<html><head><link rel="stylesheet" href="../_astro/a.css">${start}</head><body ><script defer src="../_astro/a.js"></script></body></html>`,
    );
  });
});

test('fonts are found from a style sheet', () => {
  const css = '@font-face{src:url(/f.woff2)}a{background:url("data:image/png;base64,AA==")}';
  expect(portableCss(css, { ...place, file: '_astro/a.css' })).toBe(
    css.replace('/f.woff2', '../f.woff2'),
  );
});

test('a script brings along what it loads later, and fetches nothing', async () => {
  write('_astro/later.js', 'export const word = "later";');
  write(
    '_astro/now.js',
    'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/later.js"])))=>i.map(i=>d[i]);\nconst load=(f,deps)=>{if(deps.length)throw new URL(deps[0],import.meta.url);return f()};\nglobalThis.found=load(()=>import("./later.js"),__vite__mapDeps([0])).then(m=>m.word);',
  );
  const script = await portableScript(folder, '_astro/now.js');
  expect(script).not.toMatch(/\bimport\b/);
  const scope: { found?: Promise<string> } = {};
  // As a browser runs it: by itself, with a global object to write to.
  runInNewContext(script, scope);
  expect(await scope.found).toBe('later');

  write('_astro/styled.js', 'const __vite__mapDeps=()=>["_astro/a.css"];\n__vite__mapDeps();');
  await expect(portableScript(folder, '_astro/styled.js')).rejects.toThrow('a style sheet');
});

test('the same folder gives the same zip, in any place and at any time', () => {
  const files = { 'index.html': 'home', 'a/index.html': 'x'.repeat(5000), 'ä/電.txt': '電報' };
  const zips = ['one', 'two'].map((name) => {
    for (const [file, content] of Object.entries(files)) write(`${name}/${file}`, content);
    zipFolder(join(folder, name), 'letters', join(folder, `${name}.zip`));
    return readFileSync(join(folder, `${name}.zip`));
  });
  expect(zips[0]?.equals(zips[1] ?? Buffer.of())).toBe(true);
  const unpacked = unzipSync(zips[0] ?? Buffer.of());
  const texts = Object.entries(unpacked).map(([path, data]) => [
    path,
    Buffer.from(data).toString(),
  ]);
  expect(Object.fromEntries(texts)).toEqual({
    'letters/index.html': 'home',
    'letters/a/index.html': 'x'.repeat(5000),
    'letters/ä/電.txt': '電報',
  });
});

test('what no zip can hold is refused ahead', () => {
  expect(zipProblems(65_534, 1e9, 'a.zip')).toEqual([]);
  for (const [files, bytes, words] of [
    [65_535, 1e9, '65,535 files'],
    [3, 4.3e9, '4.3 GB'],
  ] as const) {
    const [found] = zipProblems(files, bytes, 'a.zip');
    expect(found?.code).toBe('output/too-large');
    expect(found?.what).toContain(words);
  }
});

function write(file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

test('a link in the file of a drawing names its file in the folder, or stays as it is', () => {
  const link = (address: string): string => `<svg><a href="${address}">A</a></svg>`;
  const inData = { ...place, file: 'data/network.svg' };
  expect(portableSvg(link('../a/?s=1-2.x&amp;t=3#p1'), inData)).toBe(
    link('../a/index.html?s=1-2.x&amp;t=3#p1'),
  );
  expect(portableSvg(link('https://example.org/a/#p1'), inData)).toBe(
    link('https://example.org/a/#p1'),
  );
});
