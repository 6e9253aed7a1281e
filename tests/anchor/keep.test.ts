import { describe as group, expect, test } from 'vitest';
import { describe } from '../../src/anchor/describe.ts';
import { place, type Placement } from '../../src/anchor/keep.ts';
import { blockText, type Document } from '../../src/model/document.ts';
import { parse } from '../../src/parse/parse.ts';

const HEAD = 'The harbour office sent its ledger of the spring to the island by the Monday boat.';
const STAKE = 'By Friday the bank had bought 18% of the ferry line, the mayor told the council.';
const TAIL = 'Nobody asked what the other owners thought of it, and nobody wrote it down.';

function documentOf(...paragraphs: string[]): Document {
  return parse(paragraphs.join('\n\n'), {}, { file: 'seeds/a.txt' }).document;
}

/** Publishes words of one text and places them in another; tells the words and what follows them. */
function follow(
  words: string,
  then: readonly string[],
  now: readonly string[],
  { nth = 0, known = true } = {},
): Placement & { readonly found?: string } {
  const before = documentOf(...then);
  let start = before.text.indexOf(words);
  for (let skip = nth; skip > 0; skip -= 1) start = before.text.indexOf(words, start + 1);
  const quote = describe(before, { start, end: start + words.length });
  const published = before.blocks.map((block) => blockText(before, block));
  const document = documentOf(...now);
  const placement = place(quote, document, known ? published : undefined);
  if (placement.kind !== 'placed') return placement;
  const { passage } = placement;
  return { ...placement, found: document.text.slice(passage.start - 8, passage.end + 8) };
}

group('words are followed', () => {
  test.each([
    ['where nothing changed', [HEAD, STAKE, TAIL], 'both'],
    ['under a paragraph inserted above', ['A new beginning for all.', HEAD, STAKE, TAIL], 'both'],
    ['into another place', [TAIL, STAKE, HEAD], 'both'],
    [
      'past a changed sentence behind them',
      [HEAD, STAKE.replace('the mayor told the council', 'so the papers wrote'), TAIL],
      'before',
    ],
    ['past a correction before them', [HEAD, STAKE.replace('bank', 'savings bank'), TAIL], 'after'],
    [
      'in other typography',
      [HEAD, STAKE.replace('18% of', '18%\u00a0of').replace('bank had', 'bank\nhad'), TAIL],
      'both',
    ],
  ])('%s', (_what, now, surroundings) => {
    expect(follow('18% of the ferry', [HEAD, STAKE, TAIL], now)).toMatchObject({
      kind: 'placed',
      surroundings,
      found: expect.stringContaining('ferry line') as string,
    });
  });

  test('at the very beginning of a text, when a paragraph is put before it', () => {
    expect(follow('The harbour office', [HEAD, STAKE], [TAIL, HEAD, STAKE])).toMatchObject({
      kind: 'placed',
      found: expect.stringContaining('The harbour office sent') as string,
    });
  });
});

group('an editor is asked', () => {
  const twin = STAKE.replace('Friday', 'Sunday');

  test.each([
    ['when the figure is the end of a longer one', [HEAD, STAKE.replace('18%', '118%'), TAIL]],
    ['when both sides were reworded', [HEAD, 'They own 18% of the ferry now.', TAIL]],
    [
      'when only a lookalike stands',
      [HEAD, 'By May the state had sold 18% of the ferry house, it is said.', TAIL],
    ],
  ])('%s', (_what, now) => {
    expect(follow('18% of the ferry', [HEAD, STAKE, TAIL], now)).toMatchObject({
      kind: 'doubtful',
      reason: 'surroundings',
    });
  });

  test('when the passage is deleted and its twin kept', () => {
    const then = [STAKE, HEAD, twin, TAIL];
    expect(follow('the ferry line', then, [HEAD, twin, TAIL]).kind).toBe('doubtful');
    expect(follow('the ferry line', then, [HEAD, STAKE, TAIL], { nth: 1 }).kind).toBe('doubtful');
  });

  test('when its very paragraph was published twice', () => {
    const then = [STAKE, HEAD, STAKE, TAIL];
    const again = follow('18% of', then, [HEAD, STAKE, TAIL]);
    expect(again).toMatchObject({ kind: 'doubtful', reason: 'twins' });
  });

  test('when the published text is not known and one side changed', () => {
    const now = [HEAD, STAKE.replace('bank', 'savings bank'), TAIL];
    expect(follow('18% of the ferry', [HEAD, STAKE, TAIL], now, { known: false })).toMatchObject({
      kind: 'doubtful',
      reason: 'surroundings',
    });
  });

  test('when only similar words stand, which are shown', () => {
    const now = documentOf(HEAD, STAKE.replace('18% of', '19% of'), TAIL);
    const then = documentOf(HEAD, STAKE, TAIL);
    const start = then.text.indexOf('18% of the ferry');
    const placement = place(describe(then, { start, end: start + 16 }), now);
    expect(placement).toMatchObject({ kind: 'doubtful', reason: 'wording' });
    const [first] = placement.kind === 'doubtful' ? placement.candidates : [];
    expect(first && now.text.slice(first.passage.start, first.passage.end)).toBe(
      '19% of the ferry',
    );
  });
});

test('what stands nowhere, nor anything like it, is gone', () => {
  expect(follow('18% of the ferry', [HEAD, STAKE, TAIL], [HEAD, TAIL])).toEqual({ kind: 'gone' });
});
