import { describe, expect, it } from 'vitest';
import { spansOf } from '../../src/parse/spans.ts';

function wordsOf(text: string): [string, string][] {
  return spansOf('paragraph', text, 0).map(({ end, kind, start }) => [
    kind,
    text.slice(start, end),
  ]);
}

describe('an opening dateline', () => {
  it.each([
    ['HANGZHOU, China—Alibaba said.', 'HANGZHOU, China—'],
    ['WASHINGTON — “It works,” he said.', 'WASHINGTON —'],
    ['LONDON (Reuters) - The ferry left.', 'LONDON (Reuters) -'],
    ['London (Reuters) - The ferry left.', 'London (Reuters) -'],
    ['BEIJING, May 1 (Xinhua) -- Eleven passengers left.', 'BEIJING, May 1 (Xinhua) --'],
    [
      'NEW YORK/LONDON, May 1 (Reuters) – 11 passengers left.',
      'NEW YORK/LONDON, May 1 (Reuters) –',
    ],
    ['ST. LOUIS — The ferry left.', 'ST. LOUIS —'],
    ['新华社北京4月30日电（记者王明）渡轮公司四日宣布', '新华社北京4月30日电（记者王明）'],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual([['dateline', expected]]);
  });

  it.each([
    ['ALIBABA — the giant — is taking a page from Google.', 'an aside in capitals'],
    ['I — Thomas Arkwright — swear.', 'one letter is no place'],
    ['HANGZHOU, China is a city.', 'no dash'],
    ['Hangzhou, China—All is well.', 'no capitals and no agency'],
    ['A WELL-KNOWN ferry left.', 'a hyphen'],
    ['He said: WASHINGTON — The ferry.', 'not at the beginning'],
  ])('not in "%s": %s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it('stands in paragraphs only', () => {
    expect(spansOf('heading', 'WASHINGTON — The ferry left', 0)).toEqual([]);
  });
});

describe('a ticker', () => {
  it.each([
    ["Google Inc. GOOG -1.45% 's Android", ['GOOG -1.45%']],
    ['Acer Inc. 2353.TW -2.37% sells', ['2353.TW -2.37%']],
    ['eBay EBAY +1.33% -like and Gap Inc. GPS −0.71%', ['EBAY +1.33%', 'GPS −0.71%']],
    ['wrapped GOOG\r\n-1.45% here', ['GOOG\r\n-1.45%']],
    ['Berkshire BRK.A +0.02%', ['BRK.A +0.02%']],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected.map((words) => ['ticker', words]));
  });

  it.each([
    ['The EUR +2.5% move', 'one decimal'],
    ['The EUR +2.50% move', 'a currency'],
    ['AMOS 18% of all', 'no sign'],
    ['AMOS 1.00% of all', 'no sign'],
    ['GDP -0.30% in May', 'a measure'],
    ['Weibo -3.75% today', 'no symbol'],
    ['by -3.75% since', 'no symbol'],
    ['ALIBABA -3.75%', 'six letters'],
  ])('not in "%s": %s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it('counts offsets from the block’s start in the text', () => {
    expect(spansOf('paragraph', 'Sina SINA -3.75% fell', 100)).toEqual([
      { kind: 'ticker', start: 105, end: 116 },
    ]);
  });
});
