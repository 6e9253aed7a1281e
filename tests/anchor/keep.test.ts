import { describe as group, expect, test } from 'vitest';
import { describe } from '../../src/anchor/describe.ts';
import { place } from '../../src/anchor/keep.ts';
import { blockText, type Document } from '../../src/model/document.ts';
import { parse } from '../../src/parse/parse.ts';

const HEAD = 'The harbour office sent its ledger of the spring to the island by the Monday boat.';
const STAKE = 'By Friday the bank had bought 18% of the ferry line, the mayor told the council.';
const TAIL = 'Nobody asked what the other owners thought of it, and nobody wrote it down.';

function documentOf(...paragraphs: string[]): Document {
  return parse(paragraphs.join('\n\n'), {}, { file: 'seeds/a.txt' }).document;
}

/** Publishes words of one text and places them in another; gives them with eight letters of either side. */
function follow(
  words: string,
  then: readonly string[],
  now: readonly string[],
  { nth = 0, known = true } = {},
): string | undefined {
  const before = documentOf(...then);
  let start = before.text.indexOf(words);
  for (let skip = nth; skip > 0; skip -= 1) start = before.text.indexOf(words, start + 1);
  const quote = describe(before, { start, end: start + words.length });
  const published = before.blocks.map((block) => blockText(before, block));
  const document = documentOf(...now);
  const passage = place(quote, document, known ? published : undefined);
  return passage && document.text.slice(Math.max(0, passage.start - 8), passage.end + 8);
}

group('words are followed', () => {
  test.each([
    ['where nothing changed', [HEAD, STAKE, TAIL]],
    ['under a paragraph inserted above', ['A new beginning for all.', HEAD, STAKE, TAIL]],
    ['into another place', [TAIL, STAKE, HEAD]],
    [
      'past a changed sentence behind them',
      [HEAD, STAKE.replace('the mayor told the council', 'so the papers wrote'), TAIL],
    ],
    ['past a correction before them', [HEAD, STAKE.replace('bank', 'savings bank'), TAIL]],
    [
      'in other typography',
      [HEAD, STAKE.replace('18% of', '18%\u00a0of').replace('bank had', 'bank\nhad'), TAIL],
    ],
  ])('%s', (_what, now) => {
    expect(follow('18% of the ferry', [HEAD, STAKE, TAIL], now)).toMatch(/^ bought 18%/);
  });

  test('at the very beginning of a text, when a paragraph is put before it', () => {
    expect(follow('The harbour office', [HEAD, STAKE], [TAIL, HEAD, STAKE])).toMatch(
      /The harbour office sent/,
    );
  });
});

group('nothing is answered', () => {
  const twin = STAKE.replace('Friday', 'Sunday');

  test.each([
    ['when the figure is the end of a longer one', [HEAD, STAKE.replace('18%', '118%'), TAIL]],
    ['when both sides were reworded', [HEAD, 'They own 18% of the ferry now.', TAIL]],
    [
      'when only a lookalike stands',
      [HEAD, 'By May the state had sold 18% of the ferry house, it is said.', TAIL],
    ],
    ['when only similar words stand', [HEAD, STAKE.replace('18% of', '19% of'), TAIL]],
    ['when the words are gone', [HEAD, TAIL]],
  ])('%s', (_what, now) => {
    expect(follow('18% of the ferry', [HEAD, STAKE, TAIL], now)).toBeUndefined();
  });

  test('when the passage is deleted and its twin kept', () => {
    const then = [STAKE, HEAD, twin, TAIL];
    expect(follow('the ferry line', then, [HEAD, twin, TAIL])).toBeUndefined();
    expect(follow('the ferry line', then, [HEAD, STAKE, TAIL], { nth: 1 })).toBeUndefined();
  });

  test('when its very paragraph was published twice', () => {
    const then = [STAKE, HEAD, STAKE, TAIL];
    expect(follow('18% of', then, [HEAD, STAKE, TAIL])).toBeUndefined();
    expect(follow('18% of', then, then)).toBeUndefined();
  });

  test('when the published text is not known and one side changed', () => {
    const now = [HEAD, STAKE.replace('bank', 'savings bank'), TAIL];
    const unknown = { known: false };
    expect(follow('18% of the ferry', [HEAD, STAKE, TAIL], now, unknown)).toBeUndefined();
  });
});
