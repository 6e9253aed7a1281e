import { describe, expect, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { annotatedCsv } from '../../src/exports/annotated-csv.ts';
import { dispersionFinding, mentionsOf, termFinding } from '../../src/exports/mentions-finding.ts';
import { mentionsCsv } from '../../src/exports/mentions-csv.ts';
import { coverageFinding, publishedFinding } from '../../src/exports/sources-finding.ts';
import type { Edition } from '../../src/model/edition.ts';
import { articleSaying } from '../claims/claims.ts';
import { corpus, seed, termRecord } from '../corpus.ts';
import { english } from '../words/english.ts';

const TEXTS = {
  'a.txt': 'The harbour office counted crates. The crates were in the harbour.\n',
  'b.txt': 'The crates came ashore, and the harbour office saw them.\n',
  'c.txt': 'Nobody came to see what was there, and nobody wrote it down.\n',
};

function editionOf(texts: Record<string, string>): Edition {
  const seeds = Object.entries(texts).map(([path, text]) => seed(path, text));
  const terms = [
    termRecord('crates', { name: 'crates' }),
    termRecord('office', { name: 'harbour office' }),
    termRecord('gulls', { name: 'gulls' }),
  ];
  return makeEdition(corpus({ seeds, terms })).edition;
}

const edition = editionOf(TEXTS);
const named = (name: string, of = edition) => {
  const term = of.terms.find((one) => one.name === name);
  if (!term) throw new Error(`no term is ${name}`);
  return term;
};
const titles = edition.articles.map(({ title }) => title);

describe('what is said of a term', () => {
  test('where it stands most, and where not at all', () => {
    expect(termFinding(edition, named('crates'))).toBe(
      `${titles[0]} mentions it most, 2 of 3 times. It does not stand in ${titles[2]}.`,
    );
  });
  test('that no source has most', () => {
    expect(termFinding(edition, named('harbour office'))).toBe(
      `2 mentions; no source has more than 1. It does not stand in ${titles[2]}.`,
    );
  });
  test('that one source alone has it, and that none has', () => {
    const one = editionOf({ 'a.txt': TEXTS['a.txt'], 'c.txt': TEXTS['c.txt'] });
    expect(termFinding(one, named('crates', one))).toBe(
      `All 2 mentions stand in ${one.articles[0]?.title}.`,
    );
    expect(termFinding(one, named('gulls', one))).toBe('No text mentions it.');
  });
});

test('what is said of the main terms is counted', () => {
  const main = [named('crates'), named('harbour office')];
  expect(main.map((term) => mentionsOf(term))).toEqual([3, 2]);
  expect(dispersionFinding(edition, main)).toBe(
    'crates is mentioned most, 3 times; of the 2 main terms, none stands in all 3 sources and none in one alone.',
  );
  expect(dispersionFinding(edition, [])).toBe('No text mentions a term.');
});

test('every mention is a line with its place and its passage', () => {
  const [header, ...rows] = mentionsCsv(edition, (address) => `https://example.org${address}`)
    .trim()
    .split('\r\n');
  expect(header).toBe('term,name,source,paragraph,start,end,found_by,words,passage');
  expect(rows).toHaveLength(5);
  expect(rows[0]).toMatch(
    /^crates,crates,.*,p1,27,33,name,crates,https:\/\/example\.org\/articles\/a\/\?s=27-33\.\w{7}#p1$/,
  );
});

const said = ['a', 'b'].map((name) => articleSaying(name, [{ value: 'thirty crates' }]));

test('every annotated stretch is a line, overlapping ones are one', () => {
  const [article] = said;
  if (!article) throw new Error('there is one');
  const twice = { ...article, annotations: [...article.annotations, ...article.annotations] };
  const lines = annotatedCsv({ ...edition, articles: [twice] }, (address) => address).split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^The A,p1,13,26,\d+,thirty crates,\/articles\/a\/\?s=13-26\./);
});

test('what is annotated most and least', () => {
  expect(coverageFinding({ articles: said, words: english })).toMatch(
    /^Most is annotated of The A, \d+%, and least of The B, \d+%\.$/,
  );
  expect(coverageFinding({ articles: said.slice(0, 1), words: english })).toMatch(
    /^\d+% of the text is annotated\.$/,
  );
  expect(coverageFinding({ articles: edition.articles, words: english })).toBe(
    'Nothing is annotated yet.',
  );
});

test('which source is first and last, and whether that is inferred', () => {
  const dated = said.map((article, index) => ({
    ...article,
    original: { ...article.original, published: index === 0 ? '2013-05-01' : '2013-04' },
    basis: index === 0 ? {} : { published: 'inferred from "Monday"' },
  }));
  expect(publishedFinding(dated, english)).toBe(
    'The first source is The B, April 2013, the last The A, 1 May 2013. 1 text says its date; for 1 it is inferred.',
  );
});
