import { expect, test } from 'vitest';
import { wholeAddress } from '../../src/site/whole-address.ts';

const PAGE = 'https://example.org/reader/articles/ledger/';

test.each([
  ['/reader/glossary/amos/', PAGE, 'https://example.org/reader/glossary/amos/'],
  ['#goal-fn-1', PAGE, 'https://example.org/reader/articles/ledger/#goal-fn-1'],
  ['https://example.com/a?b=c#d', PAGE, 'https://example.com/a?b=c#d'],
  ['mailto:clerk@example.org', PAGE, 'mailto:clerk@example.org'],
  ['/reader/glossary/amos/', '/reader/articles/ledger/', '/reader/glossary/amos/'],
  ['#goal-fn-1', '/reader/articles/ledger/', '/reader/articles/ledger/#goal-fn-1'],
])('%s in %s is %s', (address, page, whole) => {
  expect(wholeAddress(address, page)).toBe(whole);
});
