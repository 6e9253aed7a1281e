import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';

/** The ids in HTML, and where its links within the page lead. */
function anchorsOf(html: string) {
  return {
    ids: [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id),
    targets: [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => decodeURIComponent(id ?? '')),
  };
}

/** What stands in an element of ours. */
function within(html: string, id: string) {
  return new RegExp(`<(\\w+)[^>]* id="${id}"[^>]*>(.*?)</\\1>`, 's').exec(html)?.[2] ?? '';
}

function note(id: string, text: string) {
  return `<Note id="${id}" on="words">\n${text}\n</Note>\n`;
}

describe('the footnotes of a note', () => {
  it('stand at its end, linked both ways, with roles and names', async () => {
    const html = await compile(
      note('goal', 'A wish.[^b] Or *not*.[^a]\n\n[^a]: One.\n\n[^b]: Two.'),
    );
    expect(html).toBe(
      '<Note id="goal" on="words"><p>A wish.' +
        '<sup><a href="#goal-fn-1" id="goal-fnref-1" role="doc-noteref">1</a></sup>' +
        ' Or <em>not</em>.' +
        '<sup><a href="#goal-fn-2" id="goal-fnref-2" role="doc-noteref">2</a></sup></p>' +
        '<section class="footnotes" role="doc-endnotes" id="goal-fn-all" aria-labelledby="goal-fn-all goal">\n<ol>\n' +
        '<li id="goal-fn-1">Two. <a href="#goal-fnref-1" role="doc-backlink" aria-label="1">↩\uFE0E</a></li>\n' +
        '<li id="goal-fn-2">One. <a href="#goal-fnref-2" role="doc-backlink" aria-label="2">↩\uFE0E</a></li>\n' +
        '</ol>\n</section></Note>',
    );
  });

  it('are numbered in each note, and apart from those of the introduction', async () => {
    const html = await compile(
      `Intro.[^x]\n\n${note('a', 'A.[^x] B.[^y]')}\n${note('b', 'C.[^y] D.[^x]')}\n[^x]: Text X.\n\n[^y]: Text Y.\n`,
    );
    expect(within(html, 'a')).toMatch(/id="a-fn-1">Text X\..*id="a-fn-2">Text Y\./s);
    expect(within(html, 'b')).toMatch(/id="b-fn-1">Text Y\..*id="b-fn-2">Text X\./s);
    expect(html.match(/Text X/g)).toHaveLength(3);
    expect(html.match(/Text Y/g)).toHaveLength(2);
    expect(html).toContain('id="user-content-fn-x"');
    expect(html).not.toContain('id="user-content-fn-y"');
  });

  it('are its own where another note has some of the same name', async () => {
    const html = await compile(
      note('a', 'A.[^1]\n\n[^1]: Of a.') + '\n' + note('b', 'B.[^1]\n\n[^1]: Of b.'),
    );
    expect(within(html, 'a')).toContain('Of a.');
    expect(within(html, 'b')).toContain('Of b.');
    expect(within(html, 'b')).not.toContain('Of a.');
  });

  it('may be marked twice, hold paragraphs and lists, and bear marks themselves', async () => {
    const html = await compile(
      note('a', 'A.[^1] B.[^1]\n\n[^1]: One.[^2]\n\n    Two.\n\n[^2]: Three.[^1]\n\n    - Four.'),
    );
    expect(anchorsOf(html).ids).toEqual([
      'a',
      'a-fnref-1',
      'a-fnref-1-2',
      'a-fn-all',
      'a-fn-1',
      'a-fnref-2',
      'a-fn-2',
      'a-fnref-1-3',
    ]);
    expect(html.match(/aria-label="1-[123]"/g)).toHaveLength(3);
  });

  it('are lent to the introduction and to other notes', async () => {
    const html = await compile(
      `Intro.[^1]\n\n${note('a', 'A.\n\n[^1]: One.[^2]\n\n[^2]: Two.')}\n${note('b', 'B.[^2]')}`,
    );
    expect(within(html, 'a')).toBe('<p>A.</p>');
    expect(within(html, 'b')).toContain('Two.');
    expect(html).toMatch(/user-content-fn-1.*One\..*user-content-fn-2.*Two\./s);
  });

  it.each([
    ['in the note', note('a', 'A.[^1]\n\n- b[^2]\n\n  [^2]: Two.\n\n[^1]: One.')],
    ['behind it', `${note('a', '# H[^1]\n\n| b[^2] |\n|---|')}\n[^1]: One.\n\n[^2]: Two.`],
    [
      'with marks in it',
      `X.[^2]\n\n${note('微博', 'A.[^1] B.[^1]')}\n[^1]: One.[^2]\n\n[^2]: Two.`,
    ],
  ])('have links that all lead somewhere, ids that are unique: %s', async (_where, mdx) => {
    const { ids, targets } = anchorsOf(await compile(mdx));
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(3);
  });
});

describe('headings', () => {
  it('of notes are of the third level and below', async () => {
    const html = await compile(note('a', '# One\n\n## Two\n\n##### Five'));
    expect(html.match(/<h\d/g)).toEqual(['<h3', '<h4', '<h6']);
  });

  it('of notes are so when they are written as HTML, too', async () => {
    const html = await compile(
      `<h2>Of the page</h2>\n\n${note('a', '<h2>One</h2>\n\n- <h3 title="b">Two</h3>\n\n<h6>Six</h6>')}`,
    );
    expect(html.match(/<h\d/g)).toEqual(['<h2', '<h4', '<h5', '<h6']);
    expect(html).toContain('<h5 title="b">Two</h5>');
  });

  it('have ids that no note, no block and nothing of the page can have', async () => {
    const html = await compile(
      `# p4\n\n## Provenance\n\n## Provenance\n\n## ?!\n\n${note('p', '# Goal\n\n# *Goal*')}\n${note('p-goal', '# Goal')}`,
    );
    expect(anchorsOf(html).ids).toEqual([
      '__p4',
      '__provenance',
      '__provenance-2',
      '__section',
      'p',
      'p_goal',
      'p_goal-2',
      'p-goal',
      'p-goal_goal',
    ]);
  });
});

describe('tables', () => {
  const TABLE = '| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |\n| 5 |';

  it.each([TABLE, note('a', TABLE)])('are aligned by classes: %j', async (mdx) => {
    const html = await compile(mdx);
    expect(html).not.toMatch(/style=|align="/);
    expect(html).toContain('<th class="align-left">a</th>');
    expect(html).toContain(
      '<td class="align-left">1</td><td class="align-center">2</td><td class="align-right">3</td><td>4</td>',
    );
    expect(html).toContain('<tr><td class="align-left">5</td><td></td><td></td><td></td></tr>');
  });
});

it('task lists and links of the edition are in notes what they are elsewhere', async () => {
  const html = await compile(note('a', '- [x] done, see [AMOS](term:amos)'));
  expect(html).toContain('<input type="checkbox" checked disabled>');
  expect(html).toContain('<a href="term:amos">AMOS</a>');
});

it.each([
  ['<a href="/about/">b</a>', '<Link href="/about/">b</Link>'],
  ['A <a href="term:amos">b</a> c.', 'A <Link href="term:amos">b</Link> c.'],
  ['<img src="/map.png" alt="a map" />', '<Picture src="/map.png" alt="a map"></Picture>'],
  ['<pre>b</pre>', '<Lines>b</Lines>'],
  ['<table><tr><td>b</td></tr></table>', '<Grid><tr><td>b</td></tr></Grid>'],
  ['<b>b</b>', '<b>b</b>'],
])('what is written as HTML becomes what the same does in Markdown: %j', async (mdx, html) => {
  for (const body of [mdx, `- ${mdx}`, note('x', mdx)]) {
    expect(
      await compile(body, {
        a: 'Link',
        img: 'Picture',
        pre: 'Lines',
        table: 'Grid',
        b: 'Bold',
      }),
    ).toContain(html);
  }
});

it('of a draft nothing is left', async () => {
  const html = await compile(
    `A.[^1]\n\n<Note id="a" on="b" draft="true">\nSecret.[^2]\n\n[^1]: Lent.\n\n[^2]: Hidden.\n</Note>\n`,
  );
  expect(html).not.toMatch(/Note|Secret|Hidden/);
  expect(html).toContain('Lent.');
});

it('an element that is at fault is compiled all the same', async () => {
  const html = await compile('<Note on="b">\nA.[^1]\n\n# H\n</Note>\n\n[^1]: B.');
  expect(html).toMatch(/<Note on="b">.*user-content-fn-1.*<h1 id="__h">/s);
});
