import { describe, expect, it } from 'vitest';
import { readMdx } from '../../src/markdown/read-mdx.ts';

describe('HTML that is not for content', () => {
  it.each([
    // what is written, line, column, what is quoted, how it is mended
    ['A.\n\n<iframe src="https://x.org"></iframe>', 3, 1, '`<iframe>`', 'Link to it'],
    ['A <object data="/x.svg" />', 1, 3, '`<object>`', 'Link to it'],
    ['<video src="/x.mp4" />', 1, 1, '`<video>`', 'Link to it'],
    ['<style>b</style>', 1, 1, '`<style>`', 'style sheets'],
    ['A <font color="red">b</font>', 1, 3, '`<font>`', 'style sheets'],
    ['<base href="https://x.org/" />', 1, 1, '`<base>`', 'whole page'],
    ['<title>A</title>', 1, 1, '`<title>`', 'front matter'],
    ['<meta http-equiv="refresh" content="0;url=https://x.org" />', 1, 1, '`<meta>`', 'whole page'],
    ['<link rel="stylesheet" href="https://x.org/a.css" />', 1, 1, '`<link>`', 'whole page'],
    ['<form action="https://x.org">\nA\n</form>', 1, 1, '`<form>`', 'not filled in'],
    ['- a <button>b</button>', 1, 5, '`<button>`', 'not filled in'],
    ['<main>\nA\n</main>', 1, 1, '`<main>`', 'headings'],
    ['<h1>A</h1>', 1, 1, '`<h1>`', '`<h2>`'],
    ['<svg viewBox="0 0 1 1" onload="a()" />', 1, 1, '`<svg>`', '`\\<svg`'],
    ['A cup of <tea /> a day', 1, 10, '`<tea>`', '`\\<tea`'],
    ['<my-element />', 1, 1, '`<my-element>`', 'backslash'],
    ['A <blokquote>b</blokquote>', 1, 3, '`<blokquote>`', 'Did you mean `blockquote`?'],
    ['<mentoin of="a" on="b" />', 1, 1, '`<mentoin>`', 'Did you mean `Mention`?'],
    ['<constructor />', 1, 1, '`<constructor>`', 'backslash'],
  ])('as an element: %j', (body, line, column, quoted, words) => {
    const { problems } = readMdx(body, 'a.mdx', 1);
    expect(problems).toMatchObject([{ code: 'mdx/html-element', file: 'a.mdx', line, column }]);
    expect(problems[0]?.what).toContain(quoted);
    expect(problems[0]?.mend).toContain(words);
  });

  it.each([
    ['A <b onclick="steal()">c</b>', 1, 6, '`onclick="steal()"`', 'not programs'],
    ['<img src="/a.png" onError="steal()" />', 1, 19, '`onError="steal()"`', 'not programs'],
    ['A <b\n  style="color: red">c</b>', 2, 3, '`style="color: red"`', 'site’s style sheets'],
    ["A <b style={{ color: 'red' }}>c</b>", 1, 6, "`style={{ color: 'red' }}`", 'style sheets'],
    ['<td align="right">1</td>', 1, 5, '`align="right"`', 'style sheets'],
    ['A <b id="p1">c</b>', 1, 6, '`id="p1"`', '`<Note>`, which has an id'],
    ['A <a name="p1">c</a>', 1, 6, '`name="p1"`', 'the site’s own'],
    ['<a href="/b/" target="_blank">c</a>', 1, 15, '`target="_blank"`', 'reader’s choice'],
    ['A <b href="/c/">d</b>', 1, 6, '`href="/c/"`', 'one of `class`'],
    ['<div data-a="b">c</div>', 1, 6, '`data-a="b"`', 'Remove it'],
    ['<img src="/a.png" srcset="https://x.org/a.png 2x" />', 1, 19, '`srcset=', '`src`, `alt`'],
    ['<a HREF="javascript:a()">b</a>', 1, 4, '`HREF=', 'Did you mean `href`?'],
    ['<a xlink:href="/b/">c</a>', 1, 4, '`xlink:href="/b/"`', '`href`'],
    ['A <time dattime="2013">b</time>', 1, 9, '`dattime="2013"`', 'Did you mean `datetime`?'],
    ['A <b slot="x">c</b>', 1, 6, '`slot="x"`', 'Remove it'],
    ['A <a href>b</a>', 1, 6, '`href` has no value', '`href="…"`'],
    ['<div hidden>b</div>', 1, 6, '`hidden`', 'Remove it'],
  ])('as an attribute: %j', (body, line, column, quoted, words) => {
    const { problems } = readMdx(body, 'a.mdx', 1);
    expect(problems).toMatchObject([{ code: 'mdx/html-attribute', file: 'a.mdx', line, column }]);
    expect(problems[0]?.what).toContain(quoted);
    expect(problems[0]?.mend).toContain(words);
  });

  it.each(['<b lang="a" lang="b">c</b>', '<b class="a" className="b">c</b>'])(
    'as an attribute that is there already: %j',
    (body) => {
      const { problems } = readMdx(body, 'a.mdx', 1);
      expect(problems).toMatchObject([{ code: 'mdx/repeated-attribute', line: 1 }]);
    },
  );

  it('is found wherever it stands, and told of once', () => {
    const body =
      '<Note id="a" on="b" draft="true">\n<div>\n- c[^1] <b id="d">e</b>\n</div>\n\n[^1]: <tea />\n</Note>\n\n<iframe />';
    expect(readMdx(body, 'a.mdx', 1).problems).toMatchObject([
      { code: 'mdx/html-attribute', line: 3, column: 12 },
      { code: 'mdx/html-element', line: 6, column: 7 },
      { code: 'mdx/html-element', line: 9, column: 1 },
    ]);
  });
});

describe('HTML for prose is read without a problem', () => {
  it.each([
    'H<sub>2</sub>O, <i lang="la">sic</i>, <abbr title="Alibaba Mobile OS">AMOS</abbr>, <>a</>',
    '<ruby>微博<rp>(</rp><rt>Wēibó</rt><rp>)</rp></ruby> <bdo dir="rtl">a</bdo> <span translate="no">b</span>',
    'A <q cite="https://x.org/a">b</q>, on <time dateTime="2013-04-29">the day</time><br /><wbr />',
    '<del cite="/about/" datetime="2013">a</del><ins>b</ins> <mark className="c">d</mark>',
    '<a href="https://x.org" hreflang="zh" title="in Chinese">b</a> <kbd>c</kbd>',
    '<details open>\n<summary>a</summary>\n\nText.\n</details>',
    '<figure>\n![a](/a.png)\n<figcaption>b</figcaption>\n</figure>',
    '<img src="/a.png" alt="" width="4" height="3" />',
    '<ol start="3" reversed type="a">\n<li value="4">a</li>\n</ol>',
    '<dl>\n<dt><dfn>a</dfn></dt>\n<dd>b</dd>\n</dl>\n\n<hr />',
    '<table><caption>a</caption><thead><tr><th scope="col" abbr="b">c</th></tr></thead><tbody><tr><td colSpan="2" rowspan="2">d</td></tr></tbody></table>',
  ])('%j', (body) => {
    expect(readMdx(body, 'a.mdx', 1).problems).toEqual([]);
  });
});
