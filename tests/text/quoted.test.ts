import { expect, test } from 'vitest';
import { quoted } from '../../src/text/quoted.ts';

test.each([
  ['ten percent', '“ten percent”'],
  ['the clerk’s own', '“the clerk’s own”'],
  ['“ten percent”', '“ten percent”'],
  ['"ten percent"', '"ten percent"'],
  ['“the clerk’s own”', '“the clerk’s own”'],
  ['“ten” or “twenty”', '‘“ten” or “twenty”’'],
  ['“ten percent” of it', '‘“ten percent” of it’'],
  ['said "ten" twice', '‘said "ten" twice’'],
  ['「份额」', '「份额」'],
  ['“he said ‘ten’ twice”', '“he said ‘ten’ twice”'],
  ['“the sailors’ pay”', '“the sailors’ pay”'],
  ['„zehn Prozent“', '„zehn Prozent“'],
  ['„tíz százalék”', '„tíz százalék”'],
  ['”tio procent”', '”tio procent”'],
  ['»zehn Prozent«', '»zehn Prozent«'],
  ['»tio procent»', '»tio procent»'],
  ['« dix »', '« dix »'],
  ['‚zehn‘', '‚zehn‘'],
  ['„zehn“ oder „elf“', '‘„zehn“ oder „elf“’'],
  ['»zehn« oder »elf«', '‘»zehn« oder »elf«’'],
  ['”tio” eller ”elva”', '‘”tio” eller ”elva”’'],
  // A title is not said by anybody.
  ['《红楼梦》', '“《红楼梦》”'],
  ['”', '‘”’'],
  ['', ''],
])('%s is quoted as %s', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});
