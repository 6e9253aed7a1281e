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
  ])('%j', (body, links) => {
    expect(linksOf(body)).toEqual(links);
  });

  it.each([
    ['[a](trem:amos)', 'Did you mean `term`?'],
    ['[a](Article:wsj)', 'Did you mean `article`?'],
    ['A [b].\n\n[b]: htps://x.org', 'Did you mean `https`?'],
    ['[a](javascript:alert%281%29)', '`https://`'],
  ])('%j leads nowhere', (body, words) => {
    const { links, problems } = readMdx(body, 'a.mdx', 1);
    expect(links).toEqual([]);
    expect(problems).toMatchObject([{ code: 'link/unknown-scheme', column: 1 }]);
    expect(problems[0]?.mend).toContain(words);
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
    ['| a | b |\n|---|---|\n| c | d |', 'a b c d'],
    ['Said.[^1] More.\n\n[^1]: A footnote.', 'Said. More.'],
    ['A\n\n<Mention of="a" on="b" />\n\nb {/* remark */}', 'A b'],
    ['<div>\nIn a box.\n</div>\nBelow.', 'In a box. Below.'],
    ['A ![picture](p.png) b', 'A b'],
    ['```\ncode\n```\nA &amp; \\* b', 'code A & * b'],
  ])('of %j is %j', (body, text) => {
    expect(readMdx(body, 'a.mdx', 1)).toMatchObject({ plainText: text, problems: [] });
  });
});

it('pictures of other hosts are refused; those beside the file are named', () => {
  const { images, problems } = readMdx(
    'See ![a map](maps/a%20map.png), ![one](/public.png)\n\n![odd](100%.png) ![far](https://example.org/x.png)\n',
    'content/pages/about.mdx',
    4,
  );
  expect(images).toMatchObject([
    { path: 'maps/a map.png', place: { line: 4, column: 5 } },
    { path: '100%.png' },
  ]);
  expect(problems).toMatchObject([{ code: 'image/remote', line: 6, column: 18 }]);
});
