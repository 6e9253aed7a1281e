import { describe, expect, it } from 'vitest';
import { elements } from '../../src/markdown/elements.ts';
import { readMdx } from '../../src/markdown/read-mdx.ts';
import { claimFormat, eventFormat, relationFormat } from '../../src/model/annotations.ts';

function problemsOf(body: string) {
  return readMdx(body, 'a.mdx', 1).problems;
}

describe('elements', () => {
  it.each([
    // code, body, line, column, words
    ['mdx/unknown-element', 'A.\n\n<Mentoin of="a" on="b" />', 3, 1, 'Did you mean `Mention`?'],
    ['mdx/unknown-element', '<mention of="a" on="b" />', 1, 1, 'Did you mean `Mention`?'],
    ['mdx/unknown-element', '<note id="a" on="b">\nC.\n</note>', 1, 1, 'Did you mean `Note`?'],
    ['mdx/unknown-element', '<Chart />', 1, 1, 'The elements are `<Note>`, `<Claim>`'],
    ['mdx/unknown-element', 'a <x.y>b</x.y>', 1, 3, '`<x.y>`'],
    ['mdx/unknown-element', '<Event of="a" on="b" />\n\n<Evnet of="a" on="b" />', 3, 1, '`Event`?'],
    ['mdx/missing-attribute', '<Mention on="b" />', 1, 1, 'lacks `of`'],
    ['mdx/missing-attribute', '<Mention\n  of="a"\n  on=" "\n/>', 3, 3, '`on` is empty'],
    [
      'mdx/unknown-attribute',
      '<Mention of="a" on="b" befor="c" />',
      1,
      24,
      'Did you mean `before`?',
    ],
    ['mdx/unknown-attribute', '<Mention of="a" on />', 1, 17, '`on` has no value'],
    ['mdx/unknown-attribute', '<Mention of={"a"} on="b" />', 1, 10, '`{"a"}`'],
    ['mdx/missing-attribute', '<Note on="b">\nC.\n</Note>', 1, 1, 'lacks `id`'],
    ['mdx/missing-attribute', '<Claim of="a" on="b" />', 1, 1, 'lacks `value`'],
    ['mdx/missing-attribute', '<Event on="b" />', 1, 1, '`<Event of="event-id"'],
    ['mdx/missing-attribute', '<Relation from="a" to="c" on="b" />', 1, 1, 'lacks `type`'],
    ['mdx/missing-attribute', '<Event of="a" on="b">\nC.\n</Event>', 1, 1, 'needs an `id`'],
    [
      'mdx/unknown-attribute',
      '<Note id="a" of="c" on="b">\nD.\n</Note>',
      1,
      14,
      'no attribute `of`',
    ],
    ['mdx/unknown-attribute', '<Claim of="a" vlaue="c" value="d" on="b" />', 1, 15, '`value`?'],
    ['mdx/unknown-attribute', '<Note id="a" draft on="b">\nC.\n</Note>', 1, 14, '`draft="…"`'],
    ['schema/invalid', '<Event of="a" on="b" status="planed" />', 1, 22, 'Did you mean `planned`?'],
    ['schema/invalid', '<Event of="a" on="b"\n  status="no" />', 2, 3, 'must be one of asserted,'],
    ['schema/invalid', '<Claim of="a" value="c" asOf="last week" on="b" />', 1, 25, 'EDTF'],
    ['schema/invalid', '<Event of="a" by="" on="b" />', 1, 15, '`by` is empty. It must not be'],
    ['schema/invalid', '<Note id="a" on="b" draft="yes">\nC.\n</Note>', 1, 21, '`true` or `false`'],
    ['mdx/repeated-attribute', '<Mention of="a" of="c" on="b" />', 1, 17, '`of` is given twice'],
    ['mdx/inline-element', 'A.\n\n<Mention of="a" on="b" /> and text.', 3, 1, 'a line of its own'],
    ['mdx/inline-element', 'Text and <Mention of="a" on="b" />', 1, 10, 'a line of its own'],
    [
      'mdx/inline-element',
      '<Note id="a" on="b">C.</Note>',
      1,
      1,
      '`</Note>` on lines of their own',
    ],
    ['mdx/inline-element', 'A <Claim of="a" value="c" on="b" /> d', 1, 3, 'a line of its own'],
    [
      'mdx/nested-element',
      '<Note id="a" on="b">\n\n<Mention of="c" on="d" />\n\nE.\n</Note>',
      3,
      1,
      'inside the `<Note>` of line 1',
    ],
    ['mdx/nested-element', '- <Event of="a" on="b" />', 1, 3, 'inside a list'],
    ['mdx/nested-element', '> <Note id="a" on="b">\n> C.\n> </Note>', 1, 3, 'inside a quotation'],
    ['mdx/nested-element', '<div>\n<Event of="a" on="b" />\n</div>', 2, 1, 'an element of HTML'],
    ['mdx/unexpected-content', '<Mention of="a" on="b">\nText.\n</Mention>', 1, 1, '`/>`'],
  ])('%s: %j', (code, body, line, column, words) => {
    const problems = problemsOf(body);
    expect(problems).toMatchObject([{ code, file: 'a.mdx', line, column }]);
    expect(`${problems[0]?.what} ${problems[0]?.mend}`).toContain(words);
  });

  it('of HTML are allowed, and those that stand where they should', () => {
    const body =
      'H<sub>2</sub>O <>x</>\n\n<div class="a">\n\n<Mention of="a" on="b" />\n\n</div>\n\n> <Mention of="a" on="c" before="d" after="" />';
    expect(problemsOf(body)).toEqual([]);
  });

  it('are all checked', () => {
    const codes = problemsOf('<A />\n\n<Mention />\n\n<B />').map(({ code, line }) => [code, line]);
    expect(codes.sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
      ['mdx/unknown-element', 1],
      ['mdx/missing-attribute', 3],
      ['mdx/missing-attribute', 3],
      ['mdx/unknown-element', 5],
    ]);
  });
});

describe('the attributes of an element are those of its format in the model', () => {
  const everywhere = ['on', 'before', 'after', 'id', 'draft'];
  it.each([
    ['Note', [...everywhere], ['id', 'on']],
    ['Claim', [...everywhere, ...Object.keys(claimFormat.shape)], ['on', 'of', 'value']],
    ['Event', [...everywhere, ...Object.keys(eventFormat.shape)], ['on', 'of']],
    [
      'Relation',
      [...everywhere, ...Object.keys(relationFormat.shape)],
      ['on', 'from', 'type', 'to'],
    ],
    ['Mention', ['on', 'before', 'after', 'of'], ['on', 'of']],
  ])('%s', (name, attributes, required) => {
    expect(Object.keys(elements[name]?.attributes ?? {})).toEqual(attributes);
    expect(elements[name]?.required).toEqual(required);
  });
});

describe('programs are refused', () => {
  it.each([
    ["A.\n\nimport x from 'y'\n\nB.", 3, 1, "`import x from 'y'`"],
    ['export const a = 1', 1, 1, '`export const a = 1`'],
    ['A {1 + 1} b', 1, 3, '`{1 + 1}`'],
    ['A.\n\n{process.exit()}', 3, 1, '`{process.exit()}`'],
    ['A {} b', 1, 3, '`{}`'],
    ['<div class={a}>x</div>', 1, 6, '`{a}`'],
    ['<div {...a} />', 1, 6, '`{...a}`'],
    ['<script src="a.js"></script>', 1, 1, '`<script>`'],
  ])('%j', (body, line, column, words) => {
    const problems = problemsOf(body);
    expect(problems).toMatchObject([{ code: 'mdx/code', file: 'a.mdx', line, column }]);
    expect(problems[0]?.what).toContain(words);
  });

  it('remarks are not', () => {
    expect(problemsOf('{/* a */}\n\nA {/* <!-- */} b.')).toEqual([]);
  });
});

describe('mentions', () => {
  it('are read in order, with their places and character references', () => {
    const body =
      '<Mention of="a" on="the &quot;big&quot; one" before="x" />\n\nText.\n\n<Mention\n  of="none"\n  on="two\n  lines"\n  after="z"\n/>';
    expect(readMdx(body, 'a.mdx', 11).mentions).toEqual([
      { of: 'a', on: 'the "big" one', before: 'x', place: { file: 'a.mdx', line: 11, column: 1 } },
      { of: 'none', on: 'two\nlines', after: 'z', place: { file: 'a.mdx', line: 15, column: 1 } },
    ]);
  });

  it('count although something is wrong with them, unless they say too little', () => {
    const body =
      'In line <Mention of="a" on="b" />\n\n<Mention of="c" on="d" x="" />\n\n<Mention of="e" />';
    expect(readMdx(body, 'a.mdx', 1).mentions.map(({ of }) => of)).toEqual(['a', 'c']);
  });
});
