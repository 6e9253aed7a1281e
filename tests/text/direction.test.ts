import { expect, test } from 'vitest';
import { directionOf, directionOfLanguage } from '../../src/text/direction.ts';

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

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['zh-Hans', 'ltr'],
] as const)('%s is written %s', (language, direction) => {
  expect(directionOfLanguage(language)).toBe(direction);
});
