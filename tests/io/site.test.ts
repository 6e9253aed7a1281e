import { expect, it } from 'vitest';
import { readCorpus } from '../../src/io/read-corpus.ts';
import { readSettings } from '../../src/io/settings.ts';
import { corpusFolder } from './corpus-folder.ts';

function read(corrections: string) {
  const folder = corpusFolder({
    'seeds/a.txt': 'Text.',
    'content/site.yaml': `title: A\ncorrections: ${corrections}\n`,
  });
  return readCorpus(readSettings({ CORPUS: folder }, '/').settings);
}

it.each([
  'mailto:editors@example.org',
  'https://tracker.example/issues/new',
  'https://tracker.example/issues/new?template=correction.md&labels=correction',
])('corrections may be sent to %s', (address) => {
  const { corpus, problems } = read(address);
  expect(problems).toEqual([]);
  expect(corpus.site.corrections).toBe(address);
});

it.each([
  'editors@example.org',
  'mailto:',
  'mailto:editors',
  'mailto:a@example.org,b@example.org',
  'mailto:editors@example.org?subject=Hello',
  'javascript:alert(1)',
  'tracker.example/issues/new',
  'https://tracker.example/issues#new',
])('corrections cannot be sent to %s', (address) => {
  const [first] = read(`'${address}'`).problems;
  expect(first).toMatchObject({ code: 'schema/invalid', file: 'content/site.yaml', line: 2 });
  expect(first?.what).toContain(address);
  expect(first?.mend).toContain('mailto:editors@example.org');
});
