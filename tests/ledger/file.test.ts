import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRelease, readLedger, writeLedger } from '../../src/io/ledger.ts';
import { toJson } from '../../src/io/ledger-json.ts';
import { readCorpus } from '../../src/io/read-corpus.ts';
import { LEDGER_FILE } from '../../src/model/ledger.ts';
import { corpusFolder } from '../io/corpus-folder.ts';
import { inBrief } from '../io/in-brief.ts';
import { articleOf, editionOf, publish } from './editions.ts';

const ledger = publish(
  editionOf([articleOf(['One paragraph of a letter.', 'And another one.'], undefined)]),
);
const json = toJson(ledger);

function read(content: string | Uint8Array) {
  const corpus = corpusFolder({ [LEDGER_FILE]: content });
  return readLedger({ corpus, ledger: join(corpus, LEDGER_FILE) });
}

describe('the file of the ledger', () => {
  it('is part of its corpus', () => {
    const corpus = corpusFolder({ 'seeds/a.txt': 'Text.', [LEDGER_FILE]: json });
    const settings = { corpus, seeds: join(corpus, 'seeds'), ledger: join(corpus, LEDGER_FILE) };
    const { corpus: made, problems } = readCorpus(settings);
    expect(problems).toEqual([]);
    expect(made.ledger).toEqual(ledger);
  });

  it('may be missing, and then nothing is promised', () => {
    const corpus = corpusFolder({ 'a.txt': 'Text.' });
    expect(readLedger({ corpus, ledger: join(corpus, LEDGER_FILE) })).toEqual({
      ledger: undefined,
      problems: [],
    });
    expect(readLedger({ corpus, ledger: undefined }).problems).toEqual([]);
  });

  it.each([
    ['with a byte order mark', `\uFEFF${json}`],
    ['with the line ends of Windows', json.replaceAll('\n', '\r\n')],
    ['without line ends', JSON.stringify(ledger)],
  ])('is read %s', (_what, content) => {
    expect(read(content)).toEqual({ ledger, problems: [] });
  });

  it('is written whole, into a folder that it makes, and leaves nothing beside it', () => {
    const corpus = corpusFolder({ 'a.txt': 'Text.' });
    const path = join(corpus, LEDGER_FILE);
    writeLedger(path, ledger);
    writeLedger(path, ledger);
    expect(readFileSync(path, 'utf8')).toBe(json);
    expect(readdirSync(join(corpus, 'content'))).toEqual(['permalinks.json']);
  });
});

/** The sentence of the problem, and where it points. */
function fault(content: string) {
  const [found] = read(content).problems;
  return [found?.what.replace(`The ledger "${LEDGER_FILE}" `, ''), found?.line, found?.column];
}

describe('what is wrong with a ledger is quoted, at its place', () => {
  const line = (needle: string) => json.slice(0, json.indexOf(needle)).split('\n').length;

  it.each([
    ['a value without quotes', '"letter.txt"', 'letter.txt', 15],
    ['a value twice', '"letter.txt"', '"letter.txt" "other.txt"', 28],
    ['a line end in a text', '"letter.txt"', '"letter\n.txt"', 15],
    ['a comma too many', '"letter.txt",', '"letter.txt",,', 28],
    ['a word', '"letter.txt"', 'None', 15],
  ])('%s', (_what, from, to, column) => {
    const broken = json.replace(from, to);
    const rest = broken.split('\n')[line(from) - 1]?.slice(column - 1);
    expect(fault(broken)).toEqual([`is no JSON from \`${rest}\` on.`, line(from), column]);
  });

  it('a comma behind the last line, and a text behind the last bracket', () => {
    const last = '"events": {}';
    expect(fault(json.replace(last, `${last},`))).toEqual([
      'is no JSON from `}` on.',
      line(last) + 1,
      1,
    ]);
    expect(fault(`${json}{`)).toEqual(['is no JSON from `{` on.', json.split('\n').length, 1]);
  });

  it('an end in the middle', () => {
    const cut = json.slice(0, json.indexOf('"letter.txt"'));
    expect(fault(cut)).toEqual(['is no JSON: it ends too early.', line('"letter.txt"'), 15]);
  });

  it.each([
    ['"version": 1', '"version": 0', '`version` is `0`'],
    ['"version": 1,', '', '`version` is missing'],
    ['"letter.txt"', '["a", "b"]', '`articles.letter.seed` is `["a","b"]`'],
    ['"pages"', '"sites"', '`pages` is missing'],
    [
      '"terms": {}',
      '"terms": {"Big Book": {"name": "x"}}',
      'the key `terms.Big Book` must be a slug',
    ],
    ['"seed"', '"by": "me", "seed"', 'there is no key `articles.letter.by`'],
    [
      '"aliases": {}',
      '"aliases": {"note": "nowhere"}',
      '`aliases.note` is `"nowhere"` and must be the slug of one of its articles',
    ],
    [
      '"aliases": {}',
      '"aliases": {"a": "b", "b": "a"}',
      '`aliases.a` is `"b"` and must be the slug of one of its articles',
    ],
    [
      '"aliases": {}',
      '"aliases": {"letter": "letter"}',
      '`aliases.letter` is `"letter"` and must not stand for one of its articles',
    ],
  ])('%s as %s', (from, to, what) => {
    expect(fault(json.replace(from, to))[0]).toBe(`is not of its form: ${what}.`);
  });
});

it('of two hashes of one source either may stay', () => {
  const hash = /^ *"sha256".*\n/m.exec(json)?.[0] ?? '';
  const mends = [`<<<<<<< HEAD\n${hash}=======\n${hash}>>>>>>> theirs\n`, hash + hash].map(
    (merged) => read(json.replace(hash, merged)).problems[0]?.mend,
  );
  for (const mend of mends) expect(mend).toContain('Of two lines `sha256` keep either');
});

describe('a ledger that cannot be read is no empty one', () => {
  const lines = json.split('\n');
  const p2 = lines.findIndex((line) => line.includes('"p2"'));
  const conflict = lines.toSpliced(p2, 0, '<<<<<<< HEAD').join('\n');
  const block = lines.slice(p2, p2 + 5);

  it.each([
    ['a conflict of versions', conflict, p2 + 1, 'conflict'],
    ['a file cut off', json.slice(0, 200), undefined, 'no JSON'],
    ['an empty file', '', 1, 'no JSON'],
    [
      'one address twice',
      lines.toSpliced(p2, 0, ...block.with(4, '},')).join('\n'),
      p2 + 6,
      'twice',
    ],
    ['an id that is none', json.replace('"p2"', '"second"'), undefined, 'blocks.second'],
    ['a line of another program', json.replace('"version"', '"by": "x",\n"version"'), 2, 'by'],
    ['a later version', json.replace('"version": 1', '"version": 2'), undefined, 'version 2'],
    ['a list', '[]', 1, 'form'],
  ])('%s', (_what, content, line, says) => {
    const { ledger: nothing, problems } = read(content);
    expect(nothing).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'ledger/unreadable', file: LEDGER_FILE }]);
    if (line !== undefined) expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.what).toContain(says);
  });

  it('nor is one in another encoding, a folder, or a link to nothing', () => {
    expect(read(Buffer.from('{"é"', 'latin1')).problems.map(inBrief)).toEqual([
      `content/not-utf8 ${LEDGER_FILE}:1`,
    ]);
    const corpus = corpusFolder({ 'a.txt': 'Text.' });
    mkdirSync(join(corpus, 'folder'));
    symlinkSync('nothing', join(corpus, 'link'));
    for (const name of ['folder', 'link']) {
      const { problems } = readLedger({ corpus, ledger: join(corpus, name) });
      expect(problems.map(inBrief)).toEqual([`corpus/unreadable ${name}`]);
    }
  });
});

describe('a release', () => {
  it('needs a ledger', () => {
    const corpus = corpusFolder({ [LEDGER_FILE]: json });
    expect(checkRelease({ corpus, ledger: join(corpus, LEDGER_FILE) })).toEqual([]);
    const [none] = checkRelease({ corpus, ledger: join(corpus, 'none.json') });
    expect(none).toMatchObject({ code: 'ledger/missing', severity: 'error', file: 'none.json' });
    expect(none?.mend).toContain('npm run ledger accept');
  });

  it('is never made of sources from elsewhere', () => {
    const [none] = checkRelease({ corpus: '/', ledger: undefined });
    expect(none?.mend).toContain('--ledger');
  });
});
