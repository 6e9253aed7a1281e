import { keeperOf } from '../../../src/anchor/keep.ts';
import { placerOf } from '../../../src/anchor/place.ts';
import { proposerIn } from '../../../src/anchor/propose.ts';
import { searchable } from '../../../src/anchor/searchable.ts';
import { describe } from '../../../src/anchor/describe.ts';
import { isProblem } from '../../../src/model/problem.ts';
import { documentOf } from './cases.ts';
import { faults, withNoise } from './noise.ts';
import { proseOf, textOf } from './prose.ts';
import { randomOf } from './random.ts';

const LENGTH = 1_000_000;
const QUOTES = 500;
const LOST = 5;
/** Characters of a quote, enough to stand once. */
const QUOTED = 120;
/** Characters of a short quote, of which most stand many times and are explained. */
const SHORT = 30;
/** The best of so many runs counts: other programs only ever add to a time. */
const RUNS = 3;

/** Seconds for each of the tasks, all in one text of a million characters. */
export interface Times {
  /** Plain `indexOf` for every place of each of 500 quotes: what any exact search must do. */
  readonly plain: number;
  /** 500 quotes of an editor placed, the text folded anew. */
  readonly quotes: number;
  /** 500 short quotes placed or explained, the text folded anew. */
  readonly short: number;
  /** 500 published passages placed, both texts folded anew. */
  readonly ledger: number;
  /** Proposals for five lost quotes, the text folded anew. */
  readonly lost: number;
}

/** Measures how long it takes to find quotes in a long text. */
export function measureTimes(): Times {
  const random = randomOf(1);
  const text = longText();
  const document = documentOf(text);
  const quotesOf = (length: number) =>
    Array.from({ length: QUOTES }, () => {
      const start = random.below(text.length - length);
      return describe(document, { start, end: start + length });
    });
  const selectors = quotesOf(QUOTED);
  const short = quotesOf(SHORT);
  const lost = selectors
    .slice(0, LOST)
    .map(({ exact }) => ({ on: withNoise(exact, 0.05, faults.typo, random) }));
  const blocks = document.blocks.map(({ start, end }) => text.slice(start, end));
  return {
    plain: seconds(() => selectors.reduce((sum, { exact }) => sum + countOf(exact, text), 0)),
    quotes: seconds(() => {
      const place = placerOf(document, 'Long');
      return selectors.filter(({ exact }) => !isProblem(place({ on: exact }, { file: '' }))).length;
    }),
    short: seconds(() => {
      const place = placerOf(document, 'Long');
      const answers = short.map(({ exact }) => place({ on: exact }, { file: '' }));
      return answers.filter((one) => !isProblem(one) || one.code === 'anchor/ambiguous').length;
    }),
    ledger: seconds(() => {
      const place = keeperOf(document, blocks);
      return selectors.filter((selector) => place(selector) !== undefined).length;
    }),
    lost: seconds(() => {
      const proposals = proposerIn(searchable(document));
      return lost.filter((quote) => proposals(quote).length > 0).length * (QUOTES / LOST);
    }),
  };
}

function longText(): string {
  const texts: string[] = [];
  let length = 0;
  for (let seed = 0; length < LENGTH; seed += 1) {
    const text = textOf(proseOf(randomOf(seed), 20));
    texts.push(text);
    length += text.length + 2;
  }
  return texts.join('\n\n').slice(0, LENGTH);
}

/** Times a task, which must have found nearly all that it looked for: speed without result is none. */
function seconds(task: () => number): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    const found = task();
    if (found < QUOTES * 0.98) throw new Error(`Only ${found} of ${QUOTES} were found.`);
    return performance.now() - before;
  });
  return Math.min(...times) / 1000;
}

function countOf(words: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}
