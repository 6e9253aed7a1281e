import { describe, expect, it } from 'vitest';
import { readMdx } from '../../src/markdown/read-mdx.ts';

describe('links of the edition', () => {
  function linksOf(body: string) {
    return readMdx(body, 'a.mdx', 4).links.map(
      ({ href, place: { line, column } }) => `${line}:${column} ${href}`,
    );
  }

  it.each([
    ['See [AMOS](term:amos).', ['4:5 term:amos']],
    ['[a](article:b?on=18%25+stake#n "title")', ['4:1 article:b?on=18%25+stake#n']],
    ['*x [a](<term:b c>)* [d](article:e)', ['4:4 term:b c', '4:21 article:e']],
    ['See [AMOS] and [it][AMOS].\n\n[AMOS]: term:amos', ['6:1 term:amos']],
    ['- [a](term:a)\n\n| b |\n|---|\n| [c](term:c) |', ['4:3 term:a', '8:3 term:c']],
    ['A.[^1]\n\n[^1]: See [b](term:b).', ['6:11 term:b']],
    ['<div>\n[a](term:a)\n</div>', ['5:1 term:a']],
    ['[w](https://x.org) [m](mailto:a@x.org) [r](/about/) [f](#p4) https://y.org', []],
    ['`[a](term:a)` ![p](p.png)', []],
    ['A <a href="term:amos">b</a> [c](term:c)', ['4:6 term:amos', '4:29 term:c']],
    ['<a\n  class="x"\n  href="article:b#n">c</a>', ['6:3 article:b#n']],
    ['[a]: term:a\n\n![A map][b]\n\n[b]: map.png', []],
  ])('%j', (body, links) => {
    expect(linksOf(body)).toEqual(links);
  });

  it('that nothing shows are none', () => {
    const { links, problems } = readMdx('[a]: trem:a\n\n[b]: b.html', 'a.mdx', 1);
    expect({ links, problems }).toEqual({ links: [], problems: [] });
  });
});

/** Addresses, right or wrong in Markdown and in HTML alike. */
describe('addresses of links', () => {
  /** The ways to write a link, and where its problems are told. */
  const WAYS: readonly [column: number, line: number, write: (url: string) => string][] = [
    [1, 1, (url) => `[a](<${url}>)`],
    [1, 3, (url) => `A [b].\n\n[b]: <${url}>`],
    [4, 1, (url) => `<a href="${url}">b</a>`],
    [6, 1, (url) => `A <q cite="${url}">b</q>`],
  ];

  it.each([
    'http://x.org/a?b#c',
    'HTTPS://x.org',
    'mailto:kim@x.org',
    'tel:+12025550123',
    '#p4',
    '#',
    '/',
    '/about/#x',
    '/map.png',
  ])('%j leads somewhere', (url) => {
    for (const [, , write] of WAYS) {
      expect(readMdx(write(url), 'a.mdx', 1)).toMatchObject({ links: [], problems: [] });
    }
  });

  it.each([
    ['link/unknown-scheme', 'trem:amos', 'Did you mean `term`?'],
    ['link/unknown-scheme', 'Article:wsj', 'Did you mean `article`?'],
    ['link/unknown-scheme', 'htps://x.org', 'Did you mean `https`?'],
    ['link/unknown-scheme', 'javascript:alert%281%29', '`https://`'],
    ['link/unknown-scheme', 'JavaScript:alert%281%29', '`https://`'],
    ['link/unknown-scheme', 'data:text/html,x', '`https://`'],
    ['link/unknown-scheme', 'file:///etc/hosts', '`https://`'],
    ['link/relative', '', 'The link has no address. Write `article:slug`'],
    ['link/relative', 'foo', '`foo` is relative'],
    ['link/relative', './foo.mdx', 'Write `article:slug` or `term:id`, an address from the root'],
    ['link/relative', '../glossary/amos.mdx', '`term:id`'],
    ['link/relative', '?on=words', '`?on=words`'],
    ['link/relative', '//x.org/a', 'Write `https://x.org/a`.'],
    ['link/relative', 'www.x.org', 'Write `https://www.x.org`.'],
    ['link/relative', '/\\x.org', '`https://…`'],
    ['link/relative', '/&#9;/x.org', '`https://…`'],
    ['link/relative', 'java&#9;script:alert%281%29', '`https://…`'],
    ['link/relative', '&#1;javascript:alert%281%29', '`https://…`'],
  ])('%s: %j', (code, url, words) => {
    for (const [column, line, write] of WAYS) {
      const { links, problems } = readMdx(write(url), 'a.mdx', 1);
      expect(links).toEqual([]);
      expect(problems).toMatchObject([{ code, line, column }]);
      expect(`${problems[0]?.what} ${problems[0]?.mend}`).toContain(words);
    }
  });

  it('of the edition cannot be cited', () => {
    const { links, problems } = readMdx('A <q cite="term:amos">b</q>', 'a.mdx', 1);
    expect(links).toEqual([]);
    expect(problems).toMatchObject([{ code: 'link/malformed', line: 1, column: 6 }]);
    expect(problems[0]?.mend).toContain('(term:amos)');
  });

  it('in a footnote that a draft lends are held to the rule', () => {
    const draft = (id: string, text: string) =>
      `<Note id="${id}" on="b" draft="true">\n${text}\n</Note>`;
    const body = [
      'A.[^1]',
      draft('c', 'D.[^2]\n\n[^1]: E.[^3] [f](g)\n\n[^2]: H [i](j)'),
      draft('k', 'N.\n\n[^3]: ![l](//m.org)'),
    ].join('\n\n');
    expect(readMdx(body, 'a.mdx', 1).problems).toMatchObject([
      { code: 'link/relative', line: 6 },
      { code: 'image/remote', line: 14 },
    ]);
  });

  it('in a draft may lead nowhere yet', () => {
    const body = '<Note id="a" on="b" draft="true">\n<a href="c">d</a> [e][f]\n</Note>\n\n[f]: g';
    expect(readMdx(body, 'a.mdx', 1).problems).toEqual([]);
  });
});

describe('plain text', () => {
  it.each([
    ['', ''],
    ['A *b* **c** ~~d~~ `e` [f](term:f) [g].\n\n[g]: term:g', 'A b c d e f g.'],
    ['# Title\n\nFirst\nline.\n\n\nSecond\u00A0line.', 'Title First line. Second line.'],
    ['un*believ*able <em>em</em>phasis', 'unbelievable emphasis'],
    ['A\\\nb<br/>c', 'A b c'],
    ['- one\n- two\n\n> three', 'one two three'],
    ['| a | b |\n|---|---|\n| c | d |', 'a, b; c, d.'],
    ['Said.[^1] More.\n\n[^1]: A footnote.', 'Said. More.'],
    ['A\n\n<Mention of="a" on="b" />\n\nb {/* remark */}', 'A b'],
    ['<div>\nIn a box.\n</div>\nBelow.', 'In a box. Below.'],
    ['A ![picture](p.png) b', 'A b'],
    ['```\ncode\n```\nA &amp; \\* b', 'code A & * b'],
  ])('of %j is %j', (body, text) => {
    expect(readMdx(body, 'a.mdx', 1)).toMatchObject({ plainText: text, problems: [] });
  });
});

describe('pictures', () => {
  function imagesOf(body: string) {
    return readMdx(body, 'content/pages/about.mdx', 4).images.map(
      ({ path, place: { line, column } }) => `${line}:${column} ${path}`,
    );
  }

  it.each([
    ['See ![a map](maps/a%20map.png), ![one](/public.png)', ['4:5 maps/a map.png']],
    ['![odd](100%25.png)', ['4:1 100%.png']],
    ['See ![a map][m] and ![it again][m].\n\n[m]: map.png', ['6:1 map.png']],
    ['![map]\n\n[map]: ../map.png "title"', ['6:1 ../map.png']],
    ['![a][m] [b][l]\n\n[m]: /map.png\n[l]: /about/', []],
    ['<img src="/map.png" alt="" />', []],
  ])('beside the file are named: %j', (body, images) => {
    expect(imagesOf(body)).toEqual(images);
    expect(readMdx(body, 'a.mdx', 1).problems).toEqual([]);
  });

  it.each([
    // code, body, line, column, words
    ['image/remote', 'A ![b](https://x.org/c.png)', 1, 3, '`https://x.org/c.png`'],
    ['image/missing', '![b](100%.png)', 1, 1, '`100%25.png`'],
    ['image/remote', '![b](//x.org/c.png)', 1, 1, '`//x.org/c.png`'],
    ['image/remote', '![b][c]\n\n[c]: http://x.org/c.png', 3, 1, '`http://x.org/c.png`'],
    ['image/remote', '![c]\n\n[c]: //x.org/c.png', 3, 1, 'beside this one'],
    ['image/remote', 'A <img src="https://x.org/c.png" />', 1, 8, 'beside this one'],
    ['image/remote', '<img alt="b"\n  src="//x.org/c.png" />', 2, 3, '`//x.org/c.png`'],
    ['image/remote', '<img src="/\\x.org/c.png" />', 1, 6, 'beside this one'],
    ['image/remote', '<img src="data:image/png;base64,AA==" />', 1, 6, '`data:image'],
    ['mdx/html-attribute', '<img src="c.png" alt="a map" />', 1, 6, '`![a map](c.png)`'],
    ['mdx/html-attribute', '<img src="../c.png" />', 1, 6, '`![what it shows](../c.png)`'],
    ['mdx/html-attribute', '<img src=" https://x.org/c.png" />', 1, 6, 'no address'],
  ])('%s: %j', (code, body, line, column, words) => {
    const { images, problems } = readMdx(body, 'a.mdx', 1);
    expect(images).toEqual([]);
    expect(problems).toMatchObject([{ code, line, column }]);
    expect(`${problems[0]?.what} ${problems[0]?.mend}`).toContain(words);
  });

  it('that are links as well are both', () => {
    const { images, problems } = readMdx('![a][b] [c][b]\n\n[b]: map.png', 'a.mdx', 1);
    expect(images).toMatchObject([{ path: 'map.png' }]);
    expect(problems).toMatchObject([{ code: 'link/relative', line: 3 }]);
  });
});
