import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/ledger/lines.ts';
import { LEDGER_FILE, type Ledger } from '../../src/model/ledger.ts';
import { variorum } from '../build/run.ts';
import { corpusFolder } from '../io/corpus-folder.ts';

const OFFICE =
  'The harbour office keeps a ledger of every crate that has come ashore since spring.';
const BOOK =
  'Nobody has seen the big book since Monday, and the office is closed until further notice.';

const article = (notes: string) => `---\nseed: letter.txt\ntitle: Letter\n---\n\n${notes}`;
const NOTE = '<Note id="big-book" on="the big book">\nWhich book?\n</Note>\n';

function publishedCorpus() {
  const corpus = corpusFolder({
    'seeds/letter.txt': `${OFFICE}\n\n${BOOK}\n`,
    'content/site.yaml': 'title: Letters\n',
    'content/articles/letter.mdx': article(NOTE),
  });
  const run = (...args: string[]) => variorum([...args, '--corpus', corpus]);
  const write = (file: string, text: string) => {
    writeFileSync(join(corpus, file), text);
  };
  const ledger = () => JSON.parse(readFileSync(join(corpus, LEDGER_FILE), 'utf8')) as Ledger;
  run('ledger', 'accept');
  return { corpus, run, write, ledger };
}

test('a published note that is deleted fails the check, until it has a tombstone', () => {
  const { run, write, ledger } = publishedCorpus();
  expect(run('check').code).toBe(0);
  write('content/articles/letter.mdx', article(''));
  const { code, output } = run('check');
  expect(output).toContain('ledger/gone');
  expect(output).toContain('npm run ledger accept articles/letter/big-book');
  expect(code).toBe(1);
  expect(run('build').code).toBe(1);
  expect(run('ledger', 'accept', 'articles/letter/big-book').code).toBe(0);
  expect(ledger().articles['letter']?.notes['big-book']?.gone).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(run('check').code).toBe(0);
});

test('a reworded paragraph stops the release and the check; the editor says what it is', () => {
  const { run, write, ledger } = publishedCorpus();
  write('seeds/letter.txt', `${OFFICE}\n\n${BOOK.replace('Monday', 'the flood')}\n`);
  expect(run('check')).toMatchObject({ code: 1 });
  const release = run('build', '--release');
  expect(release.output).toMatch(/seeds\/letter\.txt:3 {2}error {2}ledger\/reworded/);
  expect(release.code).toBe(1);
  expect(run('ledger').output).toContain('npm run ledger retire articles/letter/p2');
  expect(run('ledger', 'retire', 'articles/letter/p2').code).toBe(0);
  expect(run('ledger', 'accept').code).toBe(0);
  expect(Object.keys(ledger().articles['letter']?.blocks ?? {})).toEqual(['p1', 'p2', 'p3']);
  expect(run('check').code).toBe(0);
});

test('a renamed article is one line away from keeping its address', () => {
  const { corpus, run, write, ledger } = publishedCorpus();
  const articles = join(corpus, 'content/articles');
  renameSync(join(articles, 'letter.mdx'), join(articles, 'harbour.mdx'));
  expect(run('check').output).toContain('`aliases: letter` into content/articles/harbour.mdx');
  write('content/articles/harbour.mdx', article(NOTE).replace('title', 'aliases: letter\ntitle'));
  expect(run('ledger', 'accept', 'articles/letter/p9')).toMatchObject({
    code: 1,
    output: expect.stringContaining('Did you mean `articles/harbour/p') as string,
  });
  const { code, output } = run('ledger', 'accept', 'articles/letter');
  expect(output).toContain('articles/letter  leads to articles/harbour');
  expect(code).toBe(0);
  expect(ledger().aliases).toEqual({ letter: 'harbour' });
  expect(run('check').code).toBe(0);
});

test('a build tells what is open and goes on; a release is built when nothing is', () => {
  const { corpus, run, write } = publishedCorpus();
  const out = ['--out', `${corpus}-site`];
  write(
    'seeds/letter.txt',
    `${OFFICE}\n\n${BOOK}\n\nThe clerk wrote this line much later, by hand.\n`,
  );
  const build = run('build', ...out);
  expect(build.output).toContain('warning  ledger/unaccepted');
  expect(build.code).toBe(0);
  run('ledger', 'accept');
  expect(run('build', '--release', ...out)).toMatchObject({ code: 0 });
});

test('whatever was renamed and then deleted answers under each name that it had', () => {
  const { corpus, run, write, ledger } = publishedCorpus();
  const rename = (from: string, to: string, text: string) => {
    renameSync(
      join(corpus, `content/articles/${from}.mdx`),
      join(corpus, `content/articles/${to}.mdx`),
    );
    write(`content/articles/${to}.mdx`, text.replace('title', `aliases: ${from}\ntitle`));
  };
  const other = article(NOTE).replace('letter.txt', 'other.txt');
  write('seeds/other.txt', `${BOOK}\n\n${OFFICE}\n`);
  write('content/articles/other.mdx', other);
  run('ledger', 'accept');
  rename('letter', 'harbour', article(NOTE));
  rename('other', 'another', other);
  run('ledger', 'accept');
  write('content/articles/harbour.mdx', article(''));
  rmSync(join(corpus, 'content/articles/another.mdx'));
  rmSync(join(corpus, 'seeds/other.txt'));
  run('ledger', 'accept');
  const out = `${corpus}-site`;
  expect(run('build', '--release', '--out', out)).toMatchObject({ code: 0 });

  const pages = new Map(
    globSync('**/index.html', { cwd: out }).map((file) => {
      return [file.replace(/\/?index\.html$/, ''), readFileSync(join(out, file), 'utf8')];
    }),
  );
  const answers = (address: string) => {
    const [, page = '', id = ''] = /^(articles\/[^/]+)\/(.+)$/.exec(address) ?? [];
    return pages.has(address) || pages.get(page)?.includes(` id="${id}"`);
  };
  const { aliases } = ledger();
  expect(aliases).toEqual({ letter: 'harbour', other: 'another' });
  const promised = [...linesOf(ledger()).keys()];
  const former = Object.entries(aliases).flatMap(([alias, slug]) =>
    promised.map((address) => address.replace(`articles/${slug}`, `articles/${alias}`)),
  );
  expect([...promised, ...former].filter((address) => !answers(address))).toEqual([]);
  for (const slug of ['letter', 'harbour', 'other', 'another']) {
    expect(pages.get(`articles/${slug}/big-book`)).toContain('Which book?');
  }
});
