import { describe, expect, it } from 'vitest';
import { readMdx } from '../../src/markdown/read-mdx.ts';

/** The usual slips: what is written, where the editor is sent, what is quoted, how it is mended. */
// prettier-ignore
const SLIPS: readonly [slip: string, body: string, place: string, quoted: string, mend: string][] = [
  ['a value without quotes', 'A.\n\n<Mention of=4 on="x" />', '3:13', '`of=4`', '`of="4"`'],
  ['a word without quotes', '<Mention of=amos on="x" />', '1:13', '`of=amos`', '`of="amos"`'],
  ['its last value', '<Mention on="x" of=amos/>', '1:20', '`of=amos`', '`of="amos"`'],
  ['printer’s quotes', '<Mention of=“amos” on="x" />', '1:13', '`“amos”', '`of="amos"`'],
  ['a less-than sign', 'fewer than <1% of them', '1:12', '`<1%`', '`\\<1%`'],
  ['a less-than sign in a formula', 'if a<b, then', '1:5', '`<b,`', '`\\<b,`'],
  ['an arrow', 'a <- b', '1:3', '`<-`', '`\\<-`'],
  ['an autolink', 'see <https://x.org/a?b=1>', '1:5', '`<https://x.org/a?b=1>`', '(https://x.org/a?b=1)'],
  ['an autolink without scheme', 'see <www.x.org> and', '1:5', '`<www.x.org>`', '(https://www.x.org)'],
  ['an address of mail', 'write to <kim@x.org>', '1:10', '`<kim@x.org>`', '(mailto:kim@x.org)'],
  ['a comment of HTML', 'A.\n\n<!-- to do -->', '3:1', '`<!-- to do -->`', '`{/* … */}`'],
  ['a comment over lines', 'A <!-- to\ndo -->', '1:3', '`<!-- to do -->`', '`{/* … */}`'],
  ['quotes within quotes', '<Mention of="a" on="the "big" one" />', '1:29', '"the "big" one"', '`&quot;`'],
  ['an inch sign', '<Mention of="a" on="12" screen" />', '1:31', '"12" screen"', '`&quot;`'],
  ['a number in quotes within', '<Mention of="a" on="a "18% stake"" />', '1:24', '"a "18% stake""', '`&quot;`'],
  ['an apostrophe in single quotes', "<Mention of='a' on='it's' />", '1:25', "'it's'", '`&apos;`'],
  ['a comma between attributes', '<Mention of="a", on="b" />', '1:16', '`<Mention of="a", on="b" />`', 'Remove it'],
  ['a quote never closed', 'A.\n\n<Mention of="a" on="b />\n\nB.', '3:20', '`b />`', 'Put `"` behind'],
  ['a tag never ended', 'A.\n\n<Mention of="a" on="b"\n\nB.', '3:1', '`<Mention of="a" on="b"`', '`/>`'],
  ['a tag never ended, and text', '<Mention of="a"\nSo, it is so.', '1:1', '`<Mention of="a"`', '`/>`'],
  ['a tag open to the end', 'A.\n\n<Mention of="a"', '3:1', '`<Mention of="a"`', '`/>`'],
  ['text behind a tag', '<Note id="a" on="b">Text,\n\nmore.\n</Note>', '1:1', '`Text,`', 'on the next line'],
  ['text before a closing tag', '<Note>\nText.</Note>\n\nB.', '2:6', '`Text.`', '`</Note>` on a line of its own'],
  ['text behind a closing tag', '<Note id="a" on="b">\nText.\n</Note> More.', '3:1', '`More.`', '`</Note>` on a line of its own'],
  ['quotes within the quotes of a note', '<Note id="x" on="he said "yes"">\nA.\n</Note>', '1:30', '"yes""', '`&quot;`'],
  ['a note’s id without quotes', '<Note id=x on="y">\nA.\n</Note>', '1:10', '`id=x`', '`id="x"`'],
  ['a note never closed', 'A.\n\n<Note id="a" on="b">\nB.\n\n<Note id="c" on="d">\nE.\n</Note>', '3:1', '`<Note>`', '`</Note>` behind'],
  ['a closing tag in lower case', '<Note id="a" on="b">\nA.\n</note>', '3:1', '`<Note>` of line 1', 'Write `</Note>`'],
  ['a quote closed by the next note', '<Note id="a" on="b>\nA.\n</Note>\n\n<Note id="c" on="d">\nB.\n</Note>', '1:17', '`b>`', 'Put `"` behind'],
  ['a tag of a note never ended', '<Note id="a" on="b"\nA.\n</Note>', '1:1', '`<Note id="a" on="b"`', '`>`'],
  ['a less-than sign in a note', '<Note id="a" on="b">\nLess than <1%.\n</Note>', '2:11', '`<1%.`', '`\\<1%.`'],
  ['an element never closed', 'A.\n\n<Mention of="a" on="b">\n\nB.', '3:1', '`<Mention>`', '`/>`'],
  ['an inline element never closed', 'A <em>b\n\nB.', '1:3', '`<em>`', '`</em>`'],
  ['an element closed in another item', '- <div>\n- </div>', '1:3', 'list item', '`</div>`'],
  ['an element of HTML that is empty', 'a<br>b', '1:2', '`<br>`', '`<br />`'],
  ['another element closed', '<div>\n\n</section>', '3:1', '`<div>` of line 1', '`</div>`'],
  ['a closing tag alone', 'A.\n\n</Note>', '3:1', '`</Note>`', 'Remove it'],
  ['a brace alone', 'A { b\nc\n\nB.', '1:3', '`{ b`', '`\\{`'],
  ['words in braces', 'A {some words} b', '1:3', '`{some words}`', '`\\{`'],
  ['a brace after a pair', 'A \\{x\\} {y', '1:9', '`{y`', '`\\{`'],
  ['braces for quotes', '<Mention of={a b} on="c" />', '1:13', '`{a b}`', '`of="…"`'],
  ['a sentence with import', 'A.\n\nimport duties rose.', '3:1', '`import duties rose.`', 'with a space'],
  ['a sentence with export', 'export fell\nby 3 %.', '1:1', '`export fell`', 'with a space'],
  ['a program and a sentence', 'import a from "b"\nis code.', '1:1', '`import a from "b"`', 'with a space'],
  ['a quotation that breaks off', '> <Mention\nof="a" on="b" />', '2:1', '`of="a" on="b" />`', '`>`'],
  ['anything else', '<Mention / of="a" />', '1:12', '`<Mention / of="a" />`', 'backslash'],
];

describe('what MDX cannot read is told in our words, at its place', () => {
  it.each(SLIPS)('%s', (_slip, body, place, quoted, mend) => {
    const { problems, plainText } = readMdx(body, 'a.mdx', 1);
    const [problem] = problems;
    expect(problems).toHaveLength(1);
    expect(problem).toMatchObject({ code: 'mdx/syntax', file: 'a.mdx' });
    expect(`${problem?.line}:${problem?.column}`).toBe(place);
    expect(problem?.what).toContain(quoted);
    expect(problem?.mend).toContain(mend);
    expect(plainText).toBe('');
  });

  it.each(SLIPS)('%s, on its line of the file', (_slip, body) => {
    const [alone] = readMdx(body, 'a.mdx', 1).problems;
    const [behind] = readMdx(body, 'a.mdx', 8).problems;
    expect(behind?.line).toBe((alone?.line ?? 0) + 7);
    expect(behind?.column).toBe(alone?.column);
    expect(behind?.mend).toBe(alone?.mend);
  });

  it('whatever the line endings are', () => {
    const [problem] = readMdx('A.\r\n\r\nless <1%\r\n', 'a.mdx', 3).problems;
    expect(problem).toMatchObject({ line: 5, column: 6 });
  });
});

it.each([
  ['less than < 1 %', 'less than < 1 %'],
  ['\\<1% and &lt;1%', '<1% and <1%'],
  ['\\{braces\\} }', '{braces} }'],
  ['`<1%` and `{x}`', '<1% and {x}'],
  [' import duties rose.', 'import duties rose.'],
  ['imports rose.', 'imports rose.'],
  ['a {/* remark */}b', 'a b'],
  ['https://x.org', 'https://x.org'],
])('the mended %j is read', (body, plainText) => {
  expect(readMdx(body, 'a.mdx', 1)).toMatchObject({ plainText, problems: [] });
});
