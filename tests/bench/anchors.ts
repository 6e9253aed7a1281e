import { casesOf, misquotedCases, type Case } from './anchors/cases.ts';
import { changeNames, changes } from './anchors/changes.ts';
import {
  likeHypothesis,
  placing,
  placingUnaided,
  proposing,
  tally,
  type Strategy,
  type Tally,
} from './anchors/measure.ts';
import { markdownTable } from './anchors/table.ts';
import { measureTimes } from './anchors/throughput.ts';

const NOISES = [0, 0.01, 0.02, 0.05, 0.1, 0.2];
/** Cases for each change at each noise. */
const CASES = 200;

/** What each strategy made of the same cases. */
interface Tallies {
  readonly placing: Tally;
  readonly placingUnaided: Tally;
  readonly proposing: Tally;
  readonly likeHypothesis: Tally;
}

/** A change, or what else may part a quote from its text, at each noise. */
interface Row {
  readonly name: string;
  /** Whether the passage is still there, so that there is something right to answer. */
  readonly keeps: boolean;
  readonly tallies: readonly Tallies[];
}

/** Measures and tells what becomes of passages when texts change, in Markdown. */
export function report(): string {
  const rows = changeNames.map((name) =>
    rowOf(name, changes[name].keeps, (noise) => casesOf(name, noise, CASES)),
  );
  const misquoted = rowOf('misquoted by an editor', true, (noise) => misquotedCases(noise, CASES));
  return (
    [
      '# Anchors when texts change',
      `Written by \`npm run bench anchors\`. Generated texts, the same in every run: English prose with few patterns and many repetitions, one text in five Chinese. In each cell ${CASES} passages of 2 to 40 words, each in a text of its own; noise is the share of characters altered after the change. An answer is right if it has four fifths of its extent in common with where the passage is now, and otherwise wrong.`,
      '## Automatic placement',
      'Share of passages placed without asking, at each noise. The last columns count wrong anchors over all noises: of Variorum as it is used (the published text is known from the ledger); of the prefix and suffix alone, which cannot tell a passage from its twin; and of a strategy like that of Hypothes.is, which answers whatever the score.',
      placementTable(rows),
      `Wrong anchors in ${thousands(rows.length * NOISES.length * CASES)} cases: **${sum(rows, 'placing', 'wrong')}**. Like Hypothes.is: ${thousands(sum(rows, 'likeHypothesis', 'wrong'))}, of which ${thousands(
        sum(
          rows.filter(({ keeps }) => keeps),
          'likeHypothesis',
          'wrong',
        ),
      )} with the true passage still in the text.`,
      '## Proposals',
      'Share of lost passages of which the first proposal is right; in brackets the same of the strategy like that of Hypothes.is. Only where the passage is still there; where it was deleted, no proposal is. A misquoted passage comes without its surroundings, and with position only to the other strategy.',
      proposalTable([...rows.filter(({ keeps }) => keeps), misquoted]),
      '## Time',
      timeTable(),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

function rowOf(name: string, keeps: boolean, casesAt: (noise: number) => Case[]): Row {
  return { name, keeps, tallies: NOISES.map((noise) => talliesOf(casesAt(noise))) };
}

function talliesOf(cases: readonly Case[]): Tallies {
  const of = (strategy: Strategy): Tally => tally(strategy, cases);
  return {
    placing: of(placing),
    placingUnaided: of(placingUnaided),
    proposing: of(proposing),
    likeHypothesis: of(likeHypothesis),
  };
}

function placementTable(rows: readonly Row[]): string {
  const wrong = (row: Row, strategy: keyof Tallies): string =>
    thousands(sum([row], strategy, 'wrong'));
  return markdownTable([
    ['text', ...NOISES.map(percent), 'wrong', 'wrong, context alone', 'wrong, like Hypothes.is'],
    ...rows.map((row) => [
      row.name,
      ...row.tallies.map(({ placing: { right, cases } }) => percent(right / cases)),
      wrong(row, 'placing'),
      wrong(row, 'placingUnaided'),
      wrong(row, 'likeHypothesis'),
    ]),
  ]);
}

function proposalTable(rows: readonly Row[]): string {
  const right = ({ right: count, cases }: Tally): string => percent(count / cases);
  return markdownTable([
    ['text', ...NOISES.map(percent)],
    ...rows.map(({ name, tallies }) => [
      name,
      ...tallies.map((at) => `${right(at.proposing)} (${right(at.likeHypothesis)})`),
    ]),
  ]);
}

function timeTable(): string {
  const { plain, quotes, short, ledger, lost } = measureTimes();
  const line = (task: string, time: number): string[] => [
    task,
    time.toFixed(2),
    (time / plain).toFixed(1),
  ];
  return markdownTable([
    ['in a text of a million characters', 'seconds', 'times `indexOf`'],
    line('500 quotes, every place by `indexOf`', plain),
    line('500 quotes placed', quotes),
    line('500 short quotes placed or explained', short),
    line('500 published passages placed', ledger),
    line('5 lost quotes, proposals', lost),
  ]);
}

function sum(rows: readonly Row[], strategy: keyof Tallies, count: 'right' | 'wrong'): number {
  return rows
    .flatMap(({ tallies }) => tallies)
    .reduce((total, at) => total + at[strategy][count], 0);
}

function percent(share: number): string {
  return `${+(100 * share).toFixed(1)} %`;
}

function thousands(count: number): string {
  return count.toLocaleString('en');
}
