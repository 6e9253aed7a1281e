import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../src/evidence/check-references.ts';
import type { AnnotationData } from '../../src/model/annotations.ts';
import type { AnnotationRecord } from '../../src/model/corpus.ts';
import { articleRecord, termRecord } from '../corpus.ts';

const at = { file: 'content/x.yaml', line: 3, column: 3 };
const registers = {
  measures: [{ id: 'amos-share', label: 'Share', term: 'amos', place: at }],
  events: [{ id: 'acer-blocked', date: '2012', label: 'Acer', terms: ['acer'], place: at }],
  relationKinds: [{ id: 'owns', label: 'owns', place: at }],
  terms: ['amos', 'acer', 'alibaba', 'zeng-ming', 'wsj'].map((id) => termRecord(id, {})),
};

const status = 'asserted';
const place = { file: 'content/articles/a.mdx', line: 7, column: 1 };

function article(data: AnnotationData) {
  const annotation: AnnotationRecord = { data, on: 'words', plainText: '', place };
  return articleRecord('a', { seed: 'a.txt' }, { annotations: [annotation] });
}

it('finds nothing amiss where all that is named exists', () => {
  const all: AnnotationData[] = [
    { kind: 'note' },
    { kind: 'claim', of: 'amos-share', value: '1%', by: 'zeng-ming', via: 'wsj', status },
    { kind: 'event', of: 'acer-blocked', status },
    { kind: 'relation', from: 'alibaba', type: 'owns', to: 'acer', status },
  ];
  expect(checkReferences(all.map(article), registers)).toEqual([]);
});

/** What is said, code, words of the message. */
// prettier-ignore
const FAULTS: readonly [data: AnnotationData, code: string, ...words: string[]][] = [
  [{ kind: 'claim', of: 'amos-shares', value: '1%', status }, 'evidence/unknown-measure', '`<Claim of>` names the measure "amos-shares"', 'Did you mean `amos-share`?', 'content/measures.yaml'],
  [{ kind: 'claim', of: 'amos-share', value: '1%', by: 'zeng', status }, 'evidence/unknown-term', '`<Claim by>` names the term "zeng"', 'content/glossary/zeng.mdx'],
  [{ kind: 'claim', of: 'amos-share', value: '1%', via: 'wjs', status }, 'evidence/unknown-term', '`<Claim via>`', 'Did you mean `wsj`?'],
  [{ kind: 'event', of: 'acer-blokced', status }, 'evidence/unknown-event', '`<Event of>`', 'Did you mean `acer-blocked`?', 'content/events.yaml'],
  [{ kind: 'event', of: 'acer-blocked', via: 'x', status }, 'evidence/unknown-term', '`<Event via>`'],
  [{ kind: 'relation', from: 'alibba', type: 'owns', to: 'acer', status }, 'evidence/unknown-term', '`<Relation from>`', 'Did you mean `alibaba`?'],
  [{ kind: 'relation', from: 'alibaba', type: 'own', to: 'acer', status }, 'evidence/unknown-relation', 'the kind of relation "own"', 'content/relations.yaml'],
  [{ kind: 'relation', from: 'alibaba', type: 'owns', to: 'amos-share', status }, 'evidence/unknown-term', '`<Relation to>`'],
  [{ kind: 'relation', from: 'alibaba', type: 'owns', to: 'acer', by: 'x', status }, 'evidence/unknown-term', '`<Relation by>`'],
];

describe('an element that names what does not exist is told', () => {
  it.each(FAULTS)('%j: %s', (data, code, ...words) => {
    const problems = checkReferences([article(data)], registers);
    expect(problems).toMatchObject([{ code, severity: 'error', ...place }]);
    const message = `${problems[0]?.what} ${problems[0]?.mend}`;
    for (const word of words) expect(message).toContain(word);
  });
});

describe('so is an item of a register', () => {
  it.each([
    [{ measures: [{ id: 'm', label: 'M', term: 'amso', place: at }] }, 'The measure "m"', '`amos`'],
    [
      { events: [{ id: 'e', date: '2012', label: 'E', terms: ['acer', 'acre'], place: at }] },
      'The event "e"',
      '`acer`',
    ],
  ])('%j', (changed, by, meant) => {
    const problems = checkReferences([], { ...registers, ...changed });
    expect(problems).toMatchObject([{ code: 'evidence/unknown-term', ...at }]);
    expect(problems[0]?.what).toContain(by);
    expect(problems[0]?.mend).toContain(`Did you mean ${meant}?`);
  });
});

it('tells all of them, elements first and in order', () => {
  const problems = checkReferences(
    [
      article({ kind: 'relation', from: 'x', type: 'y', to: 'z', by: 'v', via: 'w', status }),
      article({ kind: 'event', of: 'u', status }),
    ],
    { ...registers, terms: [] },
  );
  expect(problems.map(({ what }) => / names the .*"(.*)"/.exec(what)?.[1])).toEqual([
    ...['x', 'y', 'z', 'v', 'w', 'u'],
    ...['amos', 'acer'],
  ]);
});
