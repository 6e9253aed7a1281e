import { expect, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { parallelsTable } from '../../src/exports/parallels-table.ts';
import { verdictFormat } from '../../src/model/verdicts.ts';
import { corpus, seed } from '../corpus.ts';

const SAID = 'He said, "we sold it all, every last crate of it, to the river commission';
const QUOTE = `${SAID}"`;

/** Reads comma-separated values back, after RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const { 1: quoted, 2: bare, 3: end } of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('every parallel is a line that reads back', () => {
  const place = { file: 'content/parallels.yaml' };
  const verdict = verdictFormat.parse({
    label: 'Grain, and more',
    passages: [
      { article: 'a', on: 'Snow fell' },
      { article: 'b', on: 'Ice came' },
    ],
  });
  const passages = verdict.passages.map((one) => ({ ...one, place }));
  const { edition } = makeEdition(
    corpus({
      seeds: [seed('a.txt', `${QUOTE}.\n\nSnow fell.`), seed('b.txt', `Ice came.\n\n${QUOTE}!`)],
      verdicts: [{ ...verdict, passages, place }],
    }),
  );
  const [heads, ...rows] = readCsv(parallelsTable(edition));
  expect(heads).toHaveLength(17);
  expect(
    rows.map((row) => Object.fromEntries(row.map((cell, at) => [heads?.[at] ?? '', cell]))),
  ).toEqual([
    {
      article_a: 'a',
      block_a: 'p1',
      start_a: '0',
      end_a: `${SAID.length}`,
      words_a: SAID,
      article_b: 'b',
      block_b: 'p2',
      start_b: '11',
      end_b: `${11 + SAID.length}`,
      words_b: SAID,
      kind: 'quotation',
      by: 'machine',
      equal_words: '15',
      likeness: '1.00',
      sources: '2',
      label: '',
      note: '',
    },
    expect.objectContaining({
      words_a: 'Snow fell',
      by: 'editor',
      label: 'Grain, and more',
    }) as unknown,
  ]);
});
