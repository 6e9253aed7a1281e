import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LEDGER_FILE } from '../../src/model/ledger.ts';
import { variorum } from '../build/run.ts';
import { corpusFolder } from '../io/corpus-folder.ts';

const LETTER =
  'The ledger is lost\n\nThe harbour office keeps a ledger of every crate that has come ashore since spring.\n\nNobody has seen the big book since Monday, and the office is closed until further notice.\n';

function makeCorpus() {
  return corpusFolder({ 'seeds/letter.txt': LETTER, 'content/site.yaml': 'title: Letters\n' });
}

describe('npm run ledger', () => {
  test('makes the promise when it is told to, and not before', () => {
    const corpus = makeCorpus();
    const file = join(corpus, LEDGER_FILE);
    expect(variorum(['check', '--corpus', corpus]).output).toContain('No address is promised yet');
    const shown = variorum(['ledger', '--corpus', corpus]);
    expect(shown.output).toContain('promises them, all 4');
    expect(shown.code).toBe(0);
    expect(existsSync(file)).toBe(false);

    const accepted = variorum(['ledger', 'accept', '--corpus', corpus]);
    expect(accepted.output).toContain('articles/letter/p2  "Nobody has seen');
    expect(accepted.output).toContain('The ledger keeps 4 addresses');
    expect(accepted.code).toBe(0);
    const written = readFileSync(file, 'utf8');
    expect(JSON.parse(written)).toMatchObject({ version: 1, articles: { letter: {} } });

    expect(variorum(['ledger', 'accept', '--corpus', corpus]).output).not.toContain('  new ');
    expect(readFileSync(file, 'utf8')).toBe(written);
    expect(variorum(['check', '--corpus', corpus]).output).not.toContain('promised yet');
  });

  test('keeps the books of other sources where it is told to, and nowhere else', () => {
    const corpus = makeCorpus();
    const seeds = corpusFolder({ 'letter.txt': LETTER.replace('big', 'great') });
    const options = ['--corpus', corpus, '--seeds', seeds];
    const { code, output } = variorum(['ledger', 'accept', ...options]);
    expect(output).toContain('--ledger');
    expect(code).toBe(1);
    const own = join(seeds, 'books.json');
    expect(variorum(['ledger', 'accept', ...options, '--ledger', own]).code).toBe(0);
    expect(readFileSync(own, 'utf8')).toContain('the great book');
    expect(existsSync(join(corpus, LEDGER_FILE))).toBe(false);
  });

  test('answers nothing for a corpus that cannot be read whole', () => {
    const corpus = makeCorpus();
    writeFileSync(join(corpus, 'seeds/empty.txt'), '');
    const { code, output } = variorum(['ledger', 'accept', '--corpus', corpus]);
    expect(output).toContain('seed/empty');
    expect(output).toContain('Mend these first');
    expect(code).toBe(1);
    expect(existsSync(join(corpus, LEDGER_FILE))).toBe(false);
  });

  test('never writes over a ledger that it cannot read', () => {
    const corpus = makeCorpus();
    writeFileSync(join(corpus, LEDGER_FILE), '<<<<<<< HEAD\n');
    const { code, output } = variorum(['ledger', 'accept', '--corpus', corpus]);
    expect(output.match(/ledger\/unreadable/g)).toHaveLength(1);
    expect(code).toBe(1);
    expect(readFileSync(join(corpus, LEDGER_FILE), 'utf8')).toBe('<<<<<<< HEAD\n');
  });

  test('says what it cannot do', () => {
    const corpus = makeCorpus();
    const cases = [
      { args: ['ledger', 'forget'], says: "cannot 'forget'; it can accept and retire" },
      { args: ['ledger', 'accept', 'articles/lettre'], says: 'Did you mean `articles/letter`?' },
      { args: ['ledger', 'retire', 'articles/letter/p1'], says: 'npm run ledger accept' },
      { args: ['check', 'articles/letter'], says: "Unexpected argument 'articles/letter'" },
    ];
    for (const { args, says } of cases) {
      const { code, output } = variorum([...args, '--corpus', corpus]);
      expect(output).toContain(says);
      expect(code).toBe(1);
    }
    expect(existsSync(join(corpus, LEDGER_FILE))).toBe(false);
  });
});

test('a release without a ledger fails, and says how to make one', () => {
  const corpus = makeCorpus();
  const { code, output } = variorum(['build', '--release', '--corpus', corpus]);
  expect(output).toContain('ledger/missing');
  expect(output).toContain('npm run ledger accept');
  expect(code).toBe(1);
});
