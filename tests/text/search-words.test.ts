import { describe, expect, test } from 'vitest';
import { indexText, tokensOf, waysToFind } from '../../src/text/search-words.ts';

const none = new Map<string, string>();

describe('what a word is found by', () => {
  test.each([
    ['US$810', ['us$810', '$810', '810']],
    ['US$2.5bn', ['us$2.5bn', '$2.5bn', '$2.5', '2.5bn', '2.5']],
    ['RMB810', ['rmb810', '810']],
    ['$1,000', ['$1000', '1000']],
    ['￥500', ['¥500', '500']],
    ['810€', ['€810', '810']],
    ['46.2m', ['46.2m', '46.2']],
    ['18%', ['18%', '18', '%', 'percent']],
    ['18 %', ['18%', '18', '%', 'percent']],
    ['18 percent', ['18%', '18', '%', 'percent']],
    ['18\nper cent', ['18%', '18', '%', 'percent']],
    ['18-percent', ['18%', '18', '%', 'percent']],
    ['10-18%', ['1018%', '10', '18%', '18', '%', 'percent']],
    ['4G', ['4g']],
    ['2.46', ['2.46']],
    ['16:14', ['16:14']],
    ['e-commerce', ['ecommerce', 'e', 'commerce']],
    ['percentage', ['percentage']],
    ['US$810-a-year', ['us$810ayear', 'us$810', '$810', '810', 'a', 'year']],
  ])('%j', (text, expected) => {
    const [found, ...others] = tokensOf(text, none);
    expect(others).toEqual([]);
    expect(new Set(found && waysToFind(found).map(({ norm }) => norm))).toEqual(new Set(expected));
    for (const word of found ? waysToFind(found) : []) {
      expect(word.start).toBeLessThan(word.end);
      expect(word.end).toBeLessThanOrEqual(text.length);
    }
  });

  test('each stands where it is written', () => {
    const text = 'for US$2.5bn, or 18 per cent';
    const shown = tokensOf(text, none).flatMap((token) =>
      waysToFind(token).map(({ start, end }) => text.slice(start, end)),
    );
    expect(new Set(shown)).toEqual(
      new Set([
        'for',
        'US$2.5bn',
        '$2.5bn',
        '$2.5',
        '2.5bn',
        '2.5',
        'or',
        '18 per cent',
        '18',
        'per cent',
      ]),
    );
  });
});

test('the index has each of them', () => {
  expect(indexText('paid US$810 for 18 per cent', none).split(' ')).toEqual(
    expect.arrayContaining(['$810', '810', '18%', '18']),
  );
});
