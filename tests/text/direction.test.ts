import { expect, test } from 'vitest';
import { directionOf } from '../../src/text/direction.ts';

test.each([
  ['The ledger is lost', 'ltr'],
  ['أعلنت شركة علي بابا', 'rtl'],
  ['שלום', 'rtl'],
  ['港口办公室', 'ltr'],
  ['Breaking: Weibo\n\nأعلنت شركة علي بابا يوم الاثنين أنها اشترت حصة', 'rtl'],
  ['The word سلام is a greeting', 'ltr'],
  ['𞤀𞤣𞤤𞤢𞤥', 'rtl'],
  ['1913', 'ltr'],
  ['', 'ltr'],
] as const)('%j is written %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
