import { describe, expect, test } from 'vitest';
import { describe as describePassage } from '../../src/anchor/describe.ts';
import { placerOf } from '../../src/anchor/place.ts';
import { blockText, type Document } from '../../src/model/document.ts';
import { isProblem } from '../../src/model/problem.ts';
import { parse } from '../../src/parse/parse.ts';

const at = { file: 'content/articles/a.mdx', line: 7, column: 3 };

function documentOf(text: string): Document {
  return parse(text, {}, { file: 'seeds/a.txt' }).document;
}

const TEXT = [
  'The ferry line sold 30 boats in March, the harbour office said on Monday.',
  'The ferry line sold 30 boats again in April; the mayor called it a Second Stake of the town.',
  'By May thirty crates stood on the quay, and a second stake was sold.',
].join('\n\n');

function explained(
  quote: { on: string; before?: string; after?: string },
  text = TEXT,
): { what: string; mend: string; code: string } {
  const result = placerOf(documentOf(text), 'The ferry')(
    { before: undefined, after: undefined, ...quote },
    at,
  );
  if (!isProblem(result)) throw new Error('The words have a place.');
  expect(result).toMatchObject(at);
  return result;
}

describe('words that stand nowhere', () => {
  test.each([
    // what was quoted, what the message must show, what the mend must show
    ['in another case', { on: 'Ferry Line sold' }, 'upper and lower case', 'on="ferry line sold"'],
    [
      'in another case, of two places the one that adjoins',
      { on: 'SECOND STAKE', before: 'and a' },
      'p3 “',
      'on="second stake"',
    ],
    ['with a space too many', { on: 'thirty cra tes' }, 'white space', 'on="thirty crates"'],
    [
      'among other words',
      { on: 'thirty crates', before: 'and' },
      'adjoining others',
      'Leave out `before`',
    ],
    [
      'among other words, twice',
      { on: '30 boats', after: 'ago' },
      'adjoining others',
      'Correct `after`',
    ],
    [
      'but nearly',
      { on: 'forty crates stood on the quay' },
      'The nearest is p3',
      'on="thirty crates stood on the quay"',
    ],
    [
      'but nearly, with the letters counted',
      { on: 'the habour office' },
      '1 letter different',
      'on="the harbour office"',
    ],
    ['nor anything like them', { on: 'an owl sang psalms' }, 'Nothing like them', 'exactly'],
  ])('%s', (_what, quote, what, mend) => {
    const problem = explained(quote);
    expect(problem.code).toBe('anchor/not-found');
    expect(problem.what).toContain(`"${quote.on}"`);
    expect(problem.what).toContain(what);
    expect(problem.mend).toContain(mend);
  });

  test('longer than the whole text', () => {
    const problem = explained({ on: 'a'.repeat(900) });
    expect(problem.code).toBe('anchor/too-long');
    expect(problem.what).toContain('(900 characters)');
    expect(problem.what.length).toBeLessThan(500);
  });

  test('because they leave out a block between', () => {
    const text = [
      'The harbour office was closed for the whole of the long summer, and nobody',
      'The quay at dawn. (Internet photo)',
      'wrote to the island about its crates, which stood there until the autumn came.',
    ].join('\n\n');
    const { what, mend } = explained({ on: 'summer, and nobody wrote to the island' }, text);
    expect(what).toMatch(/They begin at the end of \w+ and go on at the beginning of \w+/);
    expect(mend).toContain('stand together');
  });

  test('only in a block that repeats an earlier one', () => {
    const caption = 'The quay at dawn. (Internet photo)';
    const text = `A headline\n\n${caption}\n\n${caption}\n\nThe office was closed for the whole of the long summer.\n`;
    const { what } = explained({ on: 'quay at dawn', before: 'photo) The' }, text);
    expect(what).toContain('repeats an earlier one');
  });
});

describe('words that stand more than once', () => {
  test('each place with the fewest words that tell it apart', () => {
    const { code, what } = explained({ on: '30 boats' });
    expect(code).toBe('anchor/ambiguous');
    expect(what).toContain('stand 2 times');
    expect(what).toMatch(/p1 “.*\[30 boats\].*” with after="in"/);
    expect(what).toMatch(/p2 “.*\[30 boats\].*” with after="again"/);
  });

  test('in a script without spaces, by single characters', () => {
    const text = '轮渡公司四月出售三艘船，港务局五月出售三艘船，尽管没有人提出要求。';
    const { what } = explained({ on: '出售三艘船' }, text);
    expect(what).toContain('with after="，港"');
    expect(what).toContain('with after="，尽"');
  });

  test('what is named leads to the one place', () => {
    const place = placerOf(documentOf(TEXT), 'The ferry');
    const first = place({ on: '30 boats', before: undefined, after: 'in' }, at);
    expect(first).toMatchObject({ start: TEXT.indexOf('30 boats') });
  });

  test('five places are shown and the others counted', () => {
    const text = Array.from({ length: 9 }, (_, n) => `On day ${n} the crane stood idle.`).join(' ');
    expect(explained({ on: 'crane stood' }, text).what).toMatch(/stand 9 times.*and 4 more/);
  });
});

describe('words that were published', () => {
  const then = documentOf(TEXT);
  const start = TEXT.indexOf('thirty crates');
  const known = describePassage(then, { start, end: start + 'thirty crates'.length });
  const quote = { on: 'thirty crates', before: undefined, after: undefined };
  const published = then.blocks.map((block) => blockText(then, block));

  test('keep their place when the same words are added elsewhere', () => {
    const now = `In June another thirty crates came.\n\n${TEXT}`;
    const place = placerOf(documentOf(now), 'The ferry', published);
    expect(place(quote, at)).toMatchObject({ code: 'anchor/ambiguous' });
    expect(place(quote, at, known)).toMatchObject({ start: now.lastIndexOf('thirty crates') });
  });

  test('are looked for by their surroundings when they were reworded', () => {
    const now = TEXT.replace('thirty crates', 'forty lemons');
    const place = placerOf(documentOf(now), 'The ferry', published);
    expect(place(quote, at)).toMatchObject({
      what: expect.stringContaining('Nothing like them') as string,
    });
    expect(place(quote, at, known)).toMatchObject({
      code: 'anchor/not-found',
      mend: expect.stringContaining('on="forty lemons"') as string,
    });
  });

  test('help nobody who quotes other words by now', () => {
    const place = placerOf(documentOf(TEXT), 'The ferry', published);
    expect(place({ ...quote, on: '30 boats' }, at, known)).toMatchObject({
      code: 'anchor/ambiguous',
    });
  });
});
