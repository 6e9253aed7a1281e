import { describe, expect, it } from 'vitest';
import type { ArticleMeta } from '../../src/model/formats.ts';
import type { Problem } from '../../src/model/problem.ts';
import { parse } from '../../src/parse/parse.ts';

const AT = { file: 'content/articles/ferry.mdx', line: 7 };

const TEXT = `Last ferry leaves

The last ferry left the pier on Wednesday with eleven passengers and a piano.

IV

IV. The company’s  statement — in full — was read out on the pier.

• Jane Doe

Tides

Tides for the week
`;

function kindsWith(blocks: ArticleMeta['blocks']): string[] {
  return parse(TEXT, blocks, AT).document.blocks.map(({ id, kind }) => `${id} ${kind}`);
}

function problemWith(blocks: ArticleMeta['blocks'], text = TEXT): Problem | undefined {
  const { problems } = parse(text, blocks, AT);
  expect(problems).toHaveLength(1);
  return problems[0];
}

describe('blocks', () => {
  it('corrects the block that begins with the words, before the numbering', () => {
    expect(kindsWith({ 'The last ferry left': 'caption' }).slice(0, 4)).toEqual([
      'h1 heading',
      'c1 caption',
      'h2 heading',
      'p1 paragraph',
    ]);
  });

  it('finds words typed with other quotation marks, dashes and spaces', () => {
    expect(kindsWith({ "IV. The company's statement - in full": 'byline' })).toContain('y1 byline');
  });

  it('finds words with or without the bullet', () => {
    expect(kindsWith({ 'Jane Doe': 'byline' })).toContain('y1 byline');
    expect(kindsWith({ '• Jane Doe': 'byline' })).toContain('y1 byline');
  });

  it('prefers the block that consists of the words', () => {
    expect(kindsWith({ Tides: 'caption' }).filter((kind) => kind.endsWith('caption'))).toHaveLength(
      1,
    );
    expect(kindsWith({ IV: 'dateline' })[2]).toBe('d1 dateline');
  });

  it('makes boilerplate of a block and all that follows, but for what is named itself', () => {
    expect(
      kindsWith({ '• Jane Doe': 'boilerplate-from-here', 'Tides for': 'paragraph' }).slice(4),
    ).toEqual(['x1 boilerplate', 'x2 boilerplate', 'p3 paragraph']);
  });

  it('means all blocks that say the same', () => {
    const text = 'Opening\n\nThe pier in May\n\nSome text.\n\nThe pier in May';
    const { document } = parse(text, { 'The pier': 'caption' }, AT);
    expect(document.blocks.map(({ id, repeats }) => [id, repeats])).toEqual([
      ['h1', undefined],
      ['c1', undefined],
      ['p1', undefined],
      ['c2', 'c1'],
    ]);
  });

  it('reports words with which no block begins, and the nearest opening', () => {
    expect(problemWith({ 'The lost ferry': 'caption' })).toMatchObject({
      code: 'article/unknown-block',
      ...AT,
      what: '`blocks` names "The lost ferry", and no block of the text begins with these words.',
      mend: 'Copy the opening words of the block from the text. Did you mean "The last ferry"?',
    });
  });

  it('is strict about case, and knows what was meant', () => {
    expect(problemWith({ 'last ferry leaves': 'heading' })?.mend).toContain('"Last ferry leaves"');
  });

  it('reports words with which several blocks begin, and quotes them', () => {
    const mend = problemWith({ T: 'caption' })?.mend;
    expect(mend).toContain('"The last ferry left the pier on Wednesday with eleven passen…"');
    expect(mend).toContain('"Tides", "Tides for the week".');
  });

  it('applies the other entries all the same', () => {
    const { document, problems } = parse(TEXT, { Nonsense: 'byline', 'IV. The': 'byline' }, AT);
    expect(problems).toHaveLength(1);
    expect(document.blocks.map(({ id }) => id)).toContain('y1');
  });
});
