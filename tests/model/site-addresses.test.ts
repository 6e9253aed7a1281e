import { expect, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { accept } from '../../src/ledger/accept.ts';
import type { AnnotationRecord, Corpus } from '../../src/model/corpus.ts';
import type { NoteId } from '../../src/model/ids.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { siteAddresses } from '../../src/model/site-addresses.ts';
import { articleRecord, corpus, seed } from '../corpus.ts';

const LETTER = 'The harbour office keeps a ledger.\n\nNobody has seen the big book since Monday.\n';

function noteOn(on: string): AnnotationRecord {
  const place = { file: 'content/articles/letter.mdx', line: 9, column: 1 };
  return { data: { kind: 'note' }, id: 'book' as NoteId, on, plainText: 'Which?', place };
}

function editionOf(parts: Partial<Corpus>, ledger?: Ledger) {
  return makeEdition(corpus({ ...parts, ledger })).edition;
}

function acceptAll(parts: Partial<Corpus>, ledger?: Ledger): Ledger {
  return accept(editionOf(parts, ledger), ledger, { choice: 'all', today: '2026-11-22' });
}

const seeds = [seed('letter.txt', LETTER)];
const front = { seed: 'letter.txt', title: 'Letter' };
const annotations = [noteOn('the big book')];

test('what is gone has its addresses still, and under each name that it had', () => {
  const renamed = articleRecord('harbour', { ...front, aliases: 'letter' }, { annotations });
  const first = acceptAll({ seeds, articles: [articleRecord('letter', front, { annotations })] });
  const second = acceptAll({ seeds, articles: [renamed] }, first);
  const addresses = [
    '/articles/harbour/',
    '/articles/harbour/book/',
    '/articles/letter/',
    '/articles/letter/book/',
  ];
  const withoutNote = { seeds, articles: [articleRecord('harbour', front)] };
  for (const parts of [withoutNote, {}]) {
    const third = acceptAll(parts, second);
    const made = siteAddresses(editionOf(parts, third)).filter((one) =>
      /^\/articles\/.*\/$/.test(one),
    );
    expect(made.filter((one) => one !== '/articles/').toSorted()).toEqual(addresses);
  }
});

test('a new article at a name that one had which is gone stands there alone', () => {
  const first = acceptAll({ seeds, articles: [articleRecord('harbour', front)] });
  const ledger = acceptAll({}, { ...first, aliases: { letter: 'harbour' } });
  const { articles, gone } = editionOf({ seeds: [seed('letter.txt', 'Other words.')] }, ledger);
  expect(articles.map(({ slug }) => slug)).toEqual(['letter']);
  expect(gone.articles).toMatchObject([{ slug: 'harbour', aliases: [] }]);
});
