import { describe, expect, test } from 'vitest';
import { placerOf } from '../../src/anchor/place.ts';
import { resolveLinks } from '../../src/links/resolve.ts';
import type { NoteId, Slug } from '../../src/model/ids.ts';
import { linkKey } from '../../src/model/links.ts';
import { parse } from '../../src/parse/parse.ts';

const TEXT = 'Thirty crates came on Monday.\n\nAn “18% stake” was sold, the office said.\n';
const { document } = parse(TEXT, {}, { file: 'seeds/a.txt' });
const letter = {
  slug: 'first-letter' as Slug,
  document,
  place: placerOf(document, 'First letter'),
  annotations: [{ id: 'thirty-crates' as NoteId }, {}],
};
const targets = {
  articles: new Map([
    ['first-letter', letter],
    ['old-letter', letter],
  ]),
  terms: new Set(['ledger', '微信']),
  measures: new Set(['crates']),
  events: new Set(['first-sale']),
};
const place = { file: 'content/pages/about.mdx', line: 12, column: 5 };

function resolved(href: string): string {
  const { addresses, problems } = resolveLinks([{ href, place }], targets);
  return (
    addresses.get(linkKey(href)) ??
    problems.map(({ code, line }) => `${code} at ${line ?? '?'}`).join()
  );
}

describe('a link leads', () => {
  test.each([
    ['term:ledger', '/glossary/ledger/'],
    ['term:%E5%BE%AE%E4%BF%A1', '/glossary/%E5%BE%AE%E4%BF%A1/'],
    ['article:first-letter', '/articles/first-letter/'],
    ['article:first-letter?on=18%25+stake', '/articles/first-letter/#p2'],
    ['article:first-letter?on=%2218%25%20stake%22', '/articles/first-letter/#p2'],
    ['article:old-letter?on=18%25+stake', '/articles/first-letter/#p2'],
    ['article:old-letter#thirty-crates', '/articles/first-letter/#thirty-crates'],
    ['measure:crates', '/claims/#crates'],
    ['measure:crate', 'link/unknown-measure at 12'],
    ['measure:crates?on=x', 'link/malformed at 12'],
    ['event:first-sale', '/timeline/first-sale/'],
    ['event:second-sale', 'link/unknown-event at 12'],
    ['event:first-sale#x', 'link/malformed at 12'],
    ['term:leger', 'link/unknown-term at 12'],
    ['term:', 'link/malformed at 12'],
    ['term:ledger?on=x', 'link/malformed at 12'],
    ['article:second-letter', 'link/unknown-article at 12'],
    ['article:first-letter?on=18%+stake', 'link/malformed at 12'],
    ['article:first-letter?p=4', 'link/malformed at 12'],
    ['article:first-letter?on=', 'link/malformed at 12'],
    ['article:first-letter#thirty-crates', '/articles/first-letter/#thirty-crates'],
    ['article:first-letter#forty-crates', 'link/unknown-note at 12'],
    ['article:first-letter#p2', 'link/unknown-note at 12'],
    ['article:first-letter?on=forty', 'anchor/not-found at 12'],
    ['article:first-letter?on=a', 'anchor/ambiguous at 12'],
  ])('%s → %s', (href, expected) => {
    expect(resolved(href)).toBe(expected);
  });
});

test('the nearest name is offered', () => {
  const { problems } = resolveLinks([{ href: 'term:leger', place }], targets);
  expect(problems[0]?.mend).toContain('Did you mean `ledger`?');
});

test('a link is found as Markdown escapes it on the way into a page', () => {
  const { addresses } = resolveLinks([{ href: 'term:微信', place }], targets);
  expect(addresses.get(linkKey('term:%E5%BE%AE%E4%BF%A1'))).toBe('/glossary/%E5%BE%AE%E4%BF%A1/');
});
