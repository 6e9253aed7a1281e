import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/io/read-corpus.ts';
import { corpusFolder } from './corpus-folder.ts';
import { inBrief } from './in-brief.ts';

function read(content: Readonly<Record<string, string>>) {
  const folder = corpusFolder({ 'seeds/a.txt': 'Text.', 'content/site.yaml': '', ...content });
  return readCorpus({ corpus: folder, seeds: `${folder}/seeds` });
}

describe('registers', () => {
  it('are read into the corpus, each item with its place', () => {
    const { corpus, problems } = read({
      'content/measures.yaml':
        '# What is claimed about.\n- id: amos-share\n  label: Share of AMOS\n  unit: "%"\n  term: amos\n- { id: users, label: Users }\n',
      'content/events.yaml':
        '- id: acer-blocked\n  date: 2012-09-13\n  basis: inferred from the report\n  label: Acer drops out\n  terms: acer\n- id: launch\n  date: 2011~\n  label: Launch\n',
      'content/relations.yaml':
        '\uFEFF- id: owns\r\n  label: owns a stake in\r\n  inverse: is partly owned by\r\n',
    });
    expect(problems).toEqual([]);
    const { measures, events, relationKinds } = corpus;
    const at = (file: string, line: number) => ({
      file: `content/${file}.yaml`,
      line,
      column: 3,
    });
    expect(measures).toEqual([
      {
        id: 'amos-share',
        label: 'Share of AMOS',
        unit: '%',
        term: 'amos',
        place: at('measures', 2),
      },
      { id: 'users', label: 'Users', place: at('measures', 6) },
    ]);
    expect(events).toEqual([
      {
        id: 'acer-blocked',
        date: '2012-09-13',
        basis: 'inferred from the report',
        label: 'Acer drops out',
        terms: ['acer'],
        place: at('events', 1),
      },
      { id: 'launch', date: '2011~', label: 'Launch', terms: [], place: at('events', 6) },
    ]);
    expect(relationKinds).toEqual([
      {
        id: 'owns',
        label: 'owns a stake in',
        inverse: 'is partly owned by',
        place: at('relations', 1),
      },
    ]);
  });

  it.each(['', '# nothing yet\n', '[]'])('may hold nothing: %j', (text) => {
    const { corpus, problems } = read({ 'content/measures.yaml': text });
    expect(problems).toEqual([]);
    expect(corpus.measures).toEqual([]);
  });
});

/** What is written, code, line, column, words of the message. */
// prettier-ignore
const FAULTS: readonly [yaml: string, code: string, line: number, column: number, words: string][] = [
  ['amos-share:\n  label: Share\n', 'yaml/not-a-list', 1, 1, 'Begin each item with a hyphen'],
  ['just words', 'yaml/not-a-list', 1, 1, '`just words`'],
  ['- id: a\n  label: A\n- amos\n', 'yaml/not-a-list', 3, 3, '`- amos`'],
  ['- - id: a\n', 'yaml/not-a-list', 1, 3, '`- - id: a`'],
  ['- id: a\n  label: A\n-\n', 'yaml/not-a-list', 3, 2, '`- id: …`'],
  ['- id: a\n   label: A\n', 'yaml/syntax', 1, 7, 'in the same column as this one'],
  ['- id: a\n label: A\n', 'yaml/syntax', 2, 1, 'Indent it by two spaces'],
  ['- id: a\nlabel: A\n', 'yaml/syntax', 2, 1, '`label: A` stands outside the items'],
  ['- id: a\n  label: A: B\n', 'yaml/syntax', 2, 10, 'put the whole value in quotes'],
  ['- id: a\n  label: A\n\n- id: b\n', 'schema/missing-key', 4, 3, '`label` is missing'],
  ['- id: a\n  label: A\n- id: b\n  label:\n', 'schema/missing-key', 4, 3, 'has no value'],
  ['- id: a\n  label: A\n- id: b\n  lable: B\n  label: C\n', 'schema/unknown-key', 4, 3, 'Did you mean `label`?'],
  ['- id: Amos share\n  label: A\n', 'schema/invalid', 1, 3, 'single hyphens between'],
  ['- id: a\n  label: A\n  unit: [b]\n', 'schema/invalid', 3, 3, '`unit` is a list'],
  ['- label: A\n  id: a\n- label: B\n  id: a\n', 'register/duplicate-id', 4, 3, 'the item of line 1'],
];

describe('a fault is told at its place', () => {
  it.each(FAULTS)('%j: %s', (yaml, code, line, column, words) => {
    const file = 'content/measures.yaml';
    const { problems } = read({ [file]: yaml });
    expect(problems).toMatchObject([{ code, file, line, column }]);
    expect(`${problems[0]?.what} ${problems[0]?.mend}`).toContain(words);
  });

  it('and leaves the other items, files and registers as they are', () => {
    const { corpus, problems } = read({
      'content/measures.yaml': '- id: a\n- id: b\n  label: B\n- c\n- id: b\n  label: B\n',
      'content/events.yaml':
        '- id: a\n  label: A\n  date: last week\n- id: b\n  label: B\n  date: 1999\n',
      'content/relations.yaml': '- "',
    });
    expect(problems.map(inBrief).sort()).toEqual([
      'register/duplicate-id content/measures.yaml:5:3',
      'schema/invalid content/events.yaml:3:3',
      'schema/missing-key content/measures.yaml:1:3',
      'yaml/not-a-list content/measures.yaml:4:3',
      'yaml/syntax content/relations.yaml:1:3',
    ]);
    expect(corpus.measures.map(({ id }) => id)).toEqual(['b']);
    expect(corpus.events.map(({ id }) => id)).toEqual(['b']);
  });
});
