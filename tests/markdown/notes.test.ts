import { describe, expect, it } from 'vitest';
import { readMdx } from '../../src/markdown/read-mdx.ts';

function inBrief(body: string) {
  return readMdx(body, 'a.mdx', 1).problems.map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  );
}

/** A note whose opening tag stands on one line, its text on the next and its closing tag on a third. */
function note(id: string, text = 'Text.') {
  return `<Note id="${id}" on="words">\n${text}\n</Note>\n`;
}

describe('annotations', () => {
  it('are read in order, with what they say, their words and their places', () => {
    const body = `An *introduction*.

<Note id="ten-percent-goal" on="10 percent" before="with " after=" of all">
A **wish**, see [AMOS](term:amos).[^1]

[^1]: Not a forecast.
</Note>

<Claim of="amos-share" value=" &lt;1% " asOf="2013-04" by="zeng-ming" via="wsj" on="1 percent" />
<Event of="acer-blocked" id="acer" status="denied" on="objected">
- Said to be so.
</Event>

<Relation from="alibaba" type="owns" to="sina-weibo" on="18 percent stake" />
`;
    const { annotations, links, plainText, problems } = readMdx(body, 'a.mdx', 11);
    expect(problems).toEqual([]);
    expect(plainText).toBe('An introduction.');
    expect(links).toEqual([{ href: 'term:amos', place: { file: 'a.mdx', line: 14, column: 17 } }]);
    expect(annotations).toEqual([
      {
        data: { kind: 'note' },
        id: 'ten-percent-goal',
        on: '10 percent',
        before: 'with ',
        after: ' of all',
        plainText: 'A wish, see AMOS.',
        place: { file: 'a.mdx', line: 13, column: 1 },
      },
      {
        data: {
          kind: 'claim',
          of: 'amos-share',
          value: '<1%',
          asOf: '2013-04',
          by: 'zeng-ming',
          via: 'wsj',
          status: 'asserted',
        },
        on: '1 percent',
        plainText: '',
        place: { file: 'a.mdx', line: 19, column: 1 },
      },
      {
        data: { kind: 'event', of: 'acer-blocked', status: 'denied' },
        id: 'acer',
        on: 'objected',
        plainText: 'Said to be so.',
        place: { file: 'a.mdx', line: 20, column: 1 },
      },
      {
        data: {
          kind: 'relation',
          from: 'alibaba',
          type: 'owns',
          to: 'sina-weibo',
          status: 'asserted',
        },
        on: '18 percent stake',
        plainText: '',
        place: { file: 'a.mdx', line: 24, column: 1 },
      },
    ]);
  });

  it('count although something is wrong with them, unless they say too little', () => {
    const body = [
      '<Claim of="a" value="b" on="c" x="" />',
      '<Claim of="a" on="c" />',
      '<Claim of="a" value="b" on="c" status="sure" />',
      note('Not a slug'),
      note('twice', 'First.'),
      note('twice', 'Second.'),
      '<Note id="empty" on="c" />',
      '<Event of="a" id="empty" on="c" />',
      'In line <Event of="b" on="c" />',
    ].join('\n\n');
    const { annotations } = readMdx(body, 'a.mdx', 1);
    expect(annotations.map(({ data, id, plainText }) => [data.kind, id, plainText])).toEqual([
      ['claim', undefined, ''],
      ['note', 'twice', 'First.'],
      ['event', undefined, ''],
      ['event', undefined, ''],
    ]);
  });
});

describe('the text of a note is Markdown however it is set', () => {
  it.each([
    ['<Note id="a" on="b">\ntext **bold**\n</Note>', 'text bold'],
    ['<Note id="a" on="b">\n\ntext **bold**\n\n</Note>', 'text bold'],
    [
      '<Note id="a" on="b">\n    text **bold**\n\n      more *text*\n</Note>',
      'text bold more text',
    ],
    ['<Note id="a" on="b">\n  - one\n  - *two*\n  </Note>', 'one two'],
    ['<Note\n  id="a"\n  on="b"\n>\n| a | b |\n|---|---|\n| c | d |\n</Note>', 'a, b; c, d.'],
    ['<Note id="a" on="b">\r\n# Head\r\ntext\r\n</Note>\r\n', 'Head text'],
    ['Above.\n<Note id="a" on="b">\n> quoted\n</Note>', 'quoted'],
    ["<Note id='a' on='\"b\"'>\ntext {/* remark */}\n</Note>", 'text'],
    ['<Note id="a" on="b">\n![a map](/map.png)\n</Note>', ''],
  ])('%j', (body, plainText) => {
    expect(readMdx(body, 'a.mdx', 1)).toMatchObject({ annotations: [{ plainText }], problems: [] });
  });
});

/** What is written, code, line, column, words of the message. */
// prettier-ignore
const FAULTS: readonly [body: string, code: string, line: number, column: number, words: string][] = [
  [note('Ten Percent'), 'note/id', 1, 7, 'Write `ten-percent`'],
  [note('ten_percent'), 'note/id', 1, 7, 'Write `ten-percent`'],
  [note('a--b'), 'note/id', 1, 7, '"a--b"'],
  [note('!'), 'note/id', 1, 7, 'single hyphens between.'],
  [note('p4'), 'note/id', 1, 7, 'a paragraph or heading'],
  [note('P 4'), 'note/id', 1, 7, 'Write `p-4`'],
  [note('h1'), 'note/id', 1, 7, '`ten-percent-goal`'],
  [note('p3a'), 'note/id', 1, 7, '"p3a"'],
  [note('goal-fn-1'), 'note/id', 1, 7, 'a footnote'],
  [note('footnote-label'), 'note/id', 1, 7, 'a footnote'],
  [`${note('a')}\n<Event of="x" on="y"\n  id="a">\nB.\n</Event>`, 'note/duplicate-id', 6, 3, 'the note of line 1'],
  ['<Note id="a" on="b" />', 'note/empty', 1, 1, 'or remove the element'],
  ['A.\n\n<Note id="a" on="b">\n\n</Note>', 'note/empty', 3, 1, 'holds no text'],
  ['<Note id="a" on="b">\n{/* to do */}\n</Note>', 'note/empty', 1, 1, '`</Note>`'],
  ['<Event of="c" id="a" on="b" />', 'note/empty', 1, 1, 'or remove the `id`'],
  [`${note('a')}\nMore\n*text*.\n\n- and more\n`, 'mdx/stray-text', 5, 1, '`More *text*.`'],
  [`${note('a')}\n![map](/m.png)`, 'mdx/stray-text', 5, 1, 'above line 1'],
  ['A.\n\n<Claim of="a" value="b" on="c" />\nB.', 'mdx/stray-text', 4, 1, 'above line 3'],
  [`${note('a')}\n## Next\n\n${note('b')}`, 'mdx/stray-text', 5, 1, '`## Next`'],
];

describe('a fault is told at its place', () => {
  it.each(FAULTS)('%j: %s', (body, code, line, column, words) => {
    const { problems } = readMdx(body, 'a.mdx', 1);
    expect(problems).toMatchObject([{ code, file: 'a.mdx', line, column }]);
    expect(`${problems[0]?.what} ${problems[0]?.mend}`).toContain(words);
  });

  it('all of a file at once', () => {
    const body = `${note('a', 'See [b](trem:c) and [^1].')}\n${note('a')}\n<Event on="c" />\n\nD.\n\n<Fact />\n\n${note('x y')}\nE.\n`;
    expect(inBrief(body).sort()).toEqual([
      'link/unknown-scheme 2:5',
      'mdx/missing-attribute 9:1',
      'mdx/missing-footnote 2:21',
      'mdx/stray-text 11:1',
      'mdx/stray-text 19:1',
      'mdx/unknown-element 13:1',
      'note/duplicate-id 5:7',
      'note/id 15:7',
    ]);
  });
});

describe('what may stand behind the first note', () => {
  it.each([
    '<Mention of="a" on="b" />\n\nText.\n\n<Mention of="a" on="c" />\n\n' + note('a'),
    `${note('a', 'See [b][].[^1]')}\n[b]: https://example.org\n\n[^1]: Text\n    of two\n\n    paragraphs.\n`,
    `${note('a')}\n{/* to do */}\n\n${note('b')}\n<Mention of="a" on="b" />\n`,
  ])('%j', (body) => {
    expect(inBrief(body)).toEqual([]);
  });
});

describe('a draft', () => {
  it('is left out, with its links and pictures', () => {
    const body = `A.\n\n<Note id="a" on="b" draft="true">\nSee [c](trem:d) ![e](f.png).\n</Note>\n\n<Event of="g" on="h" draft="false" />\n`;
    expect(readMdx(body, 'a.mdx', 1)).toMatchObject({
      annotations: [{ data: { kind: 'event' } }],
      links: [],
      images: [],
      plainText: 'A.',
      problems: [],
    });
  });

  it('is held to the form of a note all the same', () => {
    const body = `${note('a')}\n<Note id="a" on="b" draft="true" x="y" />`;
    expect(inBrief(body).sort()).toEqual([
      'mdx/unknown-attribute 5:34',
      'note/duplicate-id 5:7',
      'note/empty 5:1',
    ]);
  });
});

it('the plain text of a note reads a table row by row', () => {
  const body = `<Note id="users" on="46.2 million">
Two measures:

| figure       | of         |
| ------------ | ---------- |
| 46.2 million | *active*   |
| 500 million  | registered |

</Note>
`;
  expect(readMdx(body, 'a.mdx', 1).annotations[0]?.plainText).toBe(
    'Two measures: figure, of; 46.2 million, active; 500 million, registered.',
  );
});
