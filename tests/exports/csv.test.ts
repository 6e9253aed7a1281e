import { expect, test } from 'vitest';
import { toCsv } from '../../src/exports/csv.ts';

test('a table is lines of values, and what would break them stands in quotation marks', () => {
  const rows = [
    ['AMOS, Aliyun', 'said "1%"', undefined],
    ['two\nlines', ' edge ', 1.5],
  ];
  expect(toCsv(['name', 'quote', 'figure'], rows)).toBe(
    'name,quote,figure\r\n"AMOS, Aliyun","said ""1%""",\r\n"two\nlines"," edge ",1.5\r\n',
  );
});
